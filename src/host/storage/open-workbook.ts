import { openingProblem } from "./opening-problem";
import { blankPackage } from "./blank-package";
import { PackageParts } from "./package/package-parts";
import { findWorkbook } from "./workbook-parts";
import { WorkbookFileError, type WorkbookFile } from "./workbook-file";
import { XlsxWorkbook } from "./xlsx-workbook";

/**
 * Opens the bytes of an .xlsx file: zip → parts → workbook.xml → list of sheets. Sheets are read when
 * they are first asked for something.
 *
 * @throws WorkbookFileError when it is no workbook or a damaged one; a damaged sheet may show only when
 * it is first read.
 */
export function openWorkbookFile(bytes: Uint8Array): WorkbookFile {
  const problem = openingProblem(bytes);
  if (problem !== null) throw new WorkbookFileError(problem);
  const parts = PackageParts.open(bytes);
  const workbook = findWorkbook(parts);
  parts.verify();
  return new XlsxWorkbook(workbook);
}

/** A workbook with one blank sheet, `Sheet1`. */
export function newWorkbookFile(): WorkbookFile {
  return new XlsxWorkbook(findWorkbook(blankPackage()));
}

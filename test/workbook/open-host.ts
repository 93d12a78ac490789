import { createHost, newWorkbookFile, openWorkbookFile, type Host } from "../../src/host";
import { loadExcelForNode } from "../../src/host/node";
import type { RequirementSets, WorkbookFile } from "../../src/host";
import type { WorkbookPort } from "../../src/app";
import { openPort, type RunExcel } from "../../src/workbook";

/** A workbook of ours under the real Office.js, with the port that the product uses. */
export interface OpenedHost {
  readonly host: Host;
  readonly file: WorkbookFile;
  readonly run: RunExcel;
  readonly port: WorkbookPort;
}

/**
 * The library rejects by its own check whatever is above the requirement sets of the host: those of the
 * manifest if none are given.
 */
export function openHost(
  file: WorkbookFile,
  options: { readonly sets?: RequirementSets } = {},
): OpenedHost {
  const host = createHost(file, { name: "七年级.xlsx", year: 2026 });
  const { Excel: excel, OfficeExtension: extension } = loadExcelForNode(host, options);
  Object.assign(Reflect.get(extension, "CommonUtility"), { _doApiNotSupportedCheck: true });
  const run: RunExcel = (batch) => excel.run(batch);
  return { host, file, run, port: openPort(run) };
}

/** The workbook after saving and opening it again. */
export function reopen({ file }: Pick<OpenedHost, "file">): OpenedHost {
  return openHost(openWorkbookFile(file.save()));
}

type Cell = string | number | boolean | null;

/** A workbook with these sheets; cells that begin with `=` are text here, not formulas. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
): WorkbookFile {
  const file = newWorkbookFile();
  const [blank] = file.sheets;
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = file.addSheet(name);
    for (const [row, cells] of rows.entries()) {
      for (const [column, value] of cells.entries()) {
        if (value !== null) sheet.setCell(row, column, { value, formula: null, style: 0 });
      }
    }
  }
  if (blank) file.removeSheet(blank);
  const [first] = file.sheets;
  if (first) file.activeSheet = first;
  return file;
}

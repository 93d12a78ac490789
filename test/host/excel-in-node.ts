import { createHost, newWorkbookFile, type Host, type WorkbookFile } from "../../src/host";
import { loadExcelForNode, type ExcelLibrary } from "../../src/host/node";

/** A workbook under the real Excel client, which rejects whatever is above the manifest's sets. */
export function excelInNode(
  file: WorkbookFile = newWorkbookFile(),
): ExcelLibrary & { readonly host: Host; readonly run: (typeof Excel)["run"] } {
  const host = createHost(file, { name: "成绩.xlsx", year: 2026 });
  const library = loadExcelForNode(host);
  Object.assign(Reflect.get(library.OfficeExtension, "CommonUtility"), {
    _doApiNotSupportedCheck: true,
  });
  return { ...library, host, run: library.Excel.run.bind(library.Excel) };
}

/** What a batch fails with, in the words Office.js gives the add-in. */
export async function failureOf(
  batch: Promise<unknown>,
): Promise<{ readonly code: string; readonly message: string; readonly location: string }> {
  try {
    await batch;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: debugInfo.errorLocation ?? "" };
  }
  throw new Error("The batch did not fail");
}

/** What a method answered, after the sync. */
export function answerOf<T>({ value }: OfficeExtension.ClientResult<T>): T {
  return value;
}

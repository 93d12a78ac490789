import { createHost, openWorkbookFile, WorkbookFileError } from "../host";
import type { FileProblem, Host, WorkbookFile } from "../host";

/** A workbook that was opened, and Excel's stand-in that works on it. */
export interface OpenedWorkbook {
  readonly fileName: string;
  readonly file: WorkbookFile;
  readonly host: Host;
}

export type Opening =
  | { readonly kind: "opened"; readonly workbook: OpenedWorkbook }
  | { readonly kind: "refused"; readonly problem: FileProblem };

/** Opens the bytes of an .xlsx file, or says why that cannot be done. */
export function openWorkbook(bytes: Uint8Array, fileName: string): Opening {
  try {
    const file = openWorkbookFile(bytes);
    readEverySheet(file);
    return {
      kind: "opened",
      workbook: { fileName, file, host: createHost(file, { name: fileName }) },
    };
  } catch (error) {
    if (error instanceof WorkbookFileError) return { kind: "refused", problem: error.problem };
    throw error;
  }
}

/** Sheets are read when they are first asked for something: a damaged one is to show now, not later. */
function readEverySheet(file: WorkbookFile): void {
  for (const sheet of file.sheets) sheet.usedArea(false);
}

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where the installed `@microsoft/office-js` keeps its files; they are read, never changed. */
export function officeLibraryFolder(): string {
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}

export function readOfficeFile(name: string): string {
  return readFileSync(join(officeLibraryFolder(), name), "utf8");
}

/** The file that Office.js loads for Excel on Windows. */
export const excelFile = "excel-win32-16.01.js";

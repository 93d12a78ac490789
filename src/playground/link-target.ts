import type { SheetFile, WorkbookFile } from "../host";
import { parseArea, type Area } from "../sheet";

export interface LinkTarget {
  readonly sheet: SheetFile;
  readonly area: Area;
  /** As the link names it: '八年级'!D7. */
  readonly location: string;
}

/** Where a cell's link leads within the workbook; null without one. Links out of it are not followed. */
export function linkTarget(
  file: WorkbookFile,
  sheetId: number,
  row: number,
  column: number,
): LinkTarget | null {
  const from = file.sheets.find((sheet) => sheet.sheetId === sheetId);
  const location = from?.link(row, column)?.location;
  if (!location) return null;
  const area = parseArea(location);
  const sheet = file.sheets.find(({ name }) => name === sheetName(location));
  return sheet && area ? { sheet, area, location } : null;
}

/** `八年级` of `'八年级'!D7`. */
function sheetName(location: string): string {
  const quoted = location.slice(0, location.lastIndexOf("!"));
  return quoted.replace(/^'|'$/gu, "").replaceAll("''", "'");
}

import type { CellAddress, CellValue, WorkbookSnapshot } from "../../sheet";
import { longestText } from "./condition";

/** A cell of the person's own sheets as it was read. */
export interface SourceCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Null for cells of our result sheets, and for those that hold an error or more than a formula can name. */
export type FindSourceCell = (at: CellAddress) => SourceCell | null;

export function sheetFinder({ sheets }: WorkbookSnapshot): FindSourceCell {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet: name, row, column }) => {
    const sheet = byName.get(name);
    if (!sheet || sheet.mark !== null) return null;
    const { origin, values, id } = sheet;
    const value = values[row - origin.row]?.[column - origin.column] ?? "";
    if (typeof value === "string" && (value.length > longestText || isError(value))) return null;
    return { sheetId: id, row, column, value };
  };
}

function isError(value: string): boolean {
  return /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/.test(value);
}

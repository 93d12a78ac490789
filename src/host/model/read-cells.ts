import type { Area } from "../../sheet";
import type { StoredCell } from "../storage/workbook-file";
import type { NumberText } from "./number-text";
import type { SheetState } from "./sheet-state";

/** As `range.values` gives them: blanks `""`, errors as text, dates as numbers. */
export function readValues(sheet: SheetState, area: Area): unknown[][] {
  return readGrid(sheet, area, "", ({ value }) => plainValue(value));
}

/** The formula where there is one, else the value. */
export function readFormulas(sheet: SheetState, area: Area): unknown[][] {
  return readGrid(sheet, area, "", ({ formula, value }) => formula ?? plainValue(value));
}

export function readTexts(sheet: SheetState, area: Area, numberText: NumberText): string[][] {
  const formatOf = numberFormats(sheet);
  return readGrid(sheet, area, "", ({ value, style }) => numberText.write(value, formatOf(style)));
}

export function readNumberFormats(sheet: SheetState, area: Area): string[][] {
  const formatOf = numberFormats(sheet);
  return readGrid(sheet, area, formatOf(0), ({ style }) => formatOf(style));
}

export function readValueTypes(sheet: SheetState, area: Area): string[][] {
  return readGrid(sheet, area, "Empty", ({ value }) => valueType(value));
}

export function valueType(value: StoredCell["value"]): string {
  if (value === "") return "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}

export function plainValue(value: StoredCell["value"]): string | number | boolean {
  return typeof value === "object" ? value.error : value;
}

/** Looks up number formats by style, each style once. */
export function numberFormats(sheet: SheetState): (style: number) => string {
  const known: string[] = [];
  return (style) => (known[style] ??= sheet.styles.look(style).numberFormat);
}

function readGrid<T>(
  sheet: SheetState,
  area: Area,
  blank: T,
  read: (cell: StoredCell) => T,
): T[][] {
  const grid: T[][] = [];
  for (let row = 0; row < area.rows; row += 1) grid.push(new Array<T>(area.columns).fill(blank));
  sheet.file.eachCell(area, (row, column, cell) => {
    const line = grid[row - area.row];
    if (line) line[column - area.column] = read(cell);
  });
  return grid;
}

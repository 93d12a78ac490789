import type { Area } from "../../sheet";
import { HostError } from "../protocol";
import type { StoredCell } from "../storage/workbook-file";
import { numberFormats, plainValue, valueType } from "./read-cells";
import type { SheetState } from "./sheet-state";
import type { Calendar } from "./typed-date";
import { parseTyped, type TypedEntry } from "./typed-value";

/** Characters that one cell holds at most. */
const textLimit = 32_767;

/**
 * `range.values = …` and `range.formulas = …`: strings are parsed as typing is, null leaves a cell
 * alone, `""` blanks it, a single value fills the area.
 */
export function writeValues(
  sheet: SheetState,
  area: Area,
  input: unknown,
  calendar: Calendar,
): void {
  sheet.assertUnlocked();
  const grid = gridOf(input, area);
  checkTexts(grid);
  const before = area.rows * area.columns === 1 ? sheet.file.cell(area.row, area.column) : null;
  const write = cellWriter(sheet, calendar);
  grid.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== null && value !== undefined) {
        write(area.row + row, area.column + column, value);
      }
    });
  });
  tellCellChange(sheet, area, before);
}

/** Tells listeners; for a single cell with what it held before. */
export function tellCellChange(sheet: SheetState, area: Area, before: StoredCell | null): void {
  sheet.events.cellsChanged(sheet, area, detailsOf(sheet, area, before));
}

/** `range.numberFormat = …`: what cells hold stays as it is. */
export function writeNumberFormats(sheet: SheetState, area: Area, input: unknown): void {
  sheet.assertUnlocked();
  const restyle = restyler(sheet);
  gridOf(input, area).forEach((line, row) => {
    line.forEach((format, column) => {
      if (format === null || format === undefined) return;
      if (typeof format !== "string") throw new HostError("InvalidArgument");
      const cell = sheet.file.cell(area.row + row, area.column + column) ?? blankCell;
      const style = restyle(cell.style, format === "" ? "General" : format);
      sheet.file.setCell(area.row + row, area.column + column, { ...cell, style });
    });
  });
  sheet.events.looksChanged(sheet, area);
}

export const blankCell: StoredCell = { value: "", formula: null, style: 0 };

/** A grid of the area's own size; a single value stands for all of its cells. */
export function gridOf(input: unknown, area: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(input)) {
    const line = new Array<unknown>(area.columns).fill(input);
    return new Array<readonly unknown[]>(area.rows).fill(line);
  }
  const grid: readonly unknown[] = input;
  return checkSize(grid, area) ? grid : wrongSize();
}

export function wrongSize(): never {
  throw new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function checkSize(grid: readonly unknown[], area: Area): grid is readonly (readonly unknown[])[] {
  return (
    grid.length === area.rows &&
    grid.every((line) => Array.isArray(line) && line.length === area.columns)
  );
}

function checkTexts(grid: readonly (readonly unknown[])[]): void {
  const fits = grid.every((line) =>
    line.every((value) => typeof value !== "string" || value.length <= textLimit),
  );
  if (!fits) throw new HostError("InvalidArgument");
}

function cellWriter(
  sheet: SheetState,
  calendar: Calendar,
): (row: number, column: number, value: unknown) => void {
  const formatOf = numberFormats(sheet);
  const restyle = restyler(sheet);
  return (row, column, value) => {
    const style = sheet.file.cell(row, column)?.style ?? 0;
    const format = formatOf(style);
    const entry = entryFor(value, format === "@", calendar);
    const typedStyle =
      entry.numberFormat !== null && format === "General"
        ? restyle(style, entry.numberFormat)
        : style;
    const isBlank = entry.value === "" && entry.formula === null;
    sheet.file.setCell(
      row,
      column,
      isBlank && typedStyle === 0
        ? null
        : { value: entry.value, formula: entry.formula, style: typedStyle },
    );
  };
}

function entryFor(value: unknown, isTextCell: boolean, calendar: Calendar): TypedEntry {
  if (typeof value === "string") return parseTyped(value, isTextCell, calendar);
  if (typeof value !== "number" && typeof value !== "boolean") {
    throw new HostError("InvalidArgument");
  }
  const stored = isTextCell ? String(value).toUpperCase() : value;
  return { value: stored, formula: null, numberFormat: null };
}

/** Gives a style another number format, each pair worked out once. */
function restyler(sheet: SheetState): (style: number, numberFormat: string) => number {
  const known = new Map<string, number>();
  return (style, numberFormat) => {
    const key = `${style} ${numberFormat}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = sheet.styles.intern({ ...sheet.styles.look(style), numberFormat });
    known.set(key, made);
    return made;
  };
}

function detailsOf(sheet: SheetState, area: Area, before: StoredCell | null) {
  if (area.rows * area.columns !== 1) return null;
  const after = sheet.file.cell(area.row, area.column) ?? blankCell;
  const earlier = before ?? blankCell;
  return {
    valueBefore: plainValue(earlier.value),
    valueAfter: plainValue(after.value),
    valueTypeBefore: valueType(earlier.value),
    valueTypeAfter: valueType(after.value),
  };
}

import type { Area, CellAddress, CellValue, SheetSnapshot } from "../sheet";

/**
 * One sheet's cells, looked up by sheet coordinates. What recognises and extracts asks this and never
 * the snapshot, so that a turned or cut-out view can stand in for it.
 */
export interface SheetGrid {
  readonly sheet: SheetSnapshot;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The merged area that covers a cell, by {@link cellKey}. */
  readonly merges: ReadonlyMap<number, Area>;
}

/** The grid of a snapshot; its last row is one above its first where the sheet is blank. */
export function toGrid(sheet: SheetSnapshot): SheetGrid {
  const rows = sheet.values.length;
  const columns = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const bounds = {
    firstRow: sheet.origin.row,
    lastRow: sheet.origin.row + rows - 1,
    firstColumn: sheet.origin.column,
    lastColumn: sheet.origin.column + columns - 1,
  };
  const merges = new Map<number, Area>();
  for (const area of sheet.merges) {
    const lastRow = Math.min(area.row + area.rows - 1, bounds.lastRow);
    const lastColumn = Math.min(area.column + area.columns - 1, bounds.lastColumn);
    for (let row = Math.max(area.row, bounds.firstRow); row <= lastRow; row += 1) {
      for (let column = area.column; column <= lastColumn; column += 1) {
        merges.set(cellKey(row, column), area);
      }
    }
  }
  return { sheet, ...bounds, merges };
}

export function cellKey(row: number, column: number): number {
  return row * 16384 + column;
}

export function valueAt({ sheet }: SheetGrid, row: number, column: number): CellValue {
  return sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? "";
}

/** What the cell shows. */
export function shownAt({ sheet }: SheetGrid, row: number, column: number): string {
  return sheet.texts[row - sheet.origin.row]?.[column - sheet.origin.column] ?? "";
}

export function formulaAt({ sheet }: SheetGrid, row: number, column: number): CellValue {
  return sheet.formulas[row - sheet.origin.row]?.[column - sheet.origin.column] ?? "";
}

/** The cell's words: a stored text as it is, anything else as shown. */
export function textAt(grid: SheetGrid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (typeof value === "string") return value;
  const shown = shownAt(grid, row, column);
  return shown === "" ? String(value) : shown;
}

/** As {@link textAt}, where every cell of a merged area has the words of its first. */
export function mergedTextAt(grid: SheetGrid, row: number, column: number): string {
  const area = grid.merges.get(cellKey(row, column));
  return area ? textAt(grid, area.row, area.column) : textAt(grid, row, column);
}

/** A number of a pupil: digits as shown where the format keeps leading zeros, never 4.3E+17. */
export function identifierAt(grid: SheetGrid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (typeof value !== "number") return String(value);
  const shown = shownAt(grid, row, column).trim();
  return /^\d+$/.test(shown) ? shown : String(value);
}

export function isBlankAt(grid: SheetGrid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return typeof value === "string" && value.trim() === "";
}

export function isBlankRow(grid: SheetGrid, row: number): boolean {
  const cells = grid.sheet.values[row - grid.sheet.origin.row];
  return !cells?.some((value) => typeof value !== "string" || value.trim() !== "");
}

export function addressOf(grid: SheetGrid, row: number, column: number): CellAddress {
  return { sheet: grid.sheet.name, row, column };
}

/** The merged area over a cell, or null. */
export function mergeAt(grid: SheetGrid, row: number, column: number): Area | null {
  return grid.merges.get(cellKey(row, column)) ?? null;
}

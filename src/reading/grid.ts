import type { Area, CellAddress, CellValue, SheetSnapshot } from "../sheet";

/**
 * A sheet's cells, or some of them, looked up row by row. What recognises and extracts asks this and
 * never the snapshot, so that a cut-out or turned view can stand in for the sheet. A cut-out keeps the
 * sheet's own rows and columns; in a turned view its rows are the sheet's columns. Only
 * {@link addressOf} and {@link areaOf} tell where a cell truly stands.
 */
export interface SheetGrid {
  readonly sheet: SheetSnapshot;
  /** Rows of this view are columns of the sheet. */
  readonly turned: boolean;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The rows that hold anything, top to bottom: what goes down a grid visits these and no blank ones. */
  readonly filledRows: readonly number[];
  /** The merged area that covers a cell, by {@link cellKey}, in the rows and columns of this view. */
  readonly merges: ReadonlyMap<number, Area>;
  /** Words that count in a cell's place, by {@link cellKey}: 姓名 where the corner says 成绩\姓名. */
  readonly words: ReadonlyMap<number, string>;
}

type Bounds = Pick<SheetGrid, "firstRow" | "lastRow" | "firstColumn" | "lastColumn">;

const noWords: ReadonlyMap<number, string> = new Map();

/** The grid of a snapshot; its last row is one above its first where the sheet is blank. */
export function toGrid(sheet: SheetSnapshot): SheetGrid {
  let columns = 0;
  const filledRows: number[] = [];
  let row = sheet.origin.row;
  for (const cells of sheet.values) {
    if (cells.length > columns) columns = cells.length;
    if (cells.some(isFilled)) filledRows.push(row);
    row += 1;
  }
  const bounds = {
    firstRow: sheet.origin.row,
    lastRow: sheet.origin.row + sheet.values.length - 1,
    firstColumn: sheet.origin.column,
    lastColumn: sheet.origin.column + columns - 1,
  };
  const merges = spread(sheet.merges, bounds);
  return { sheet, turned: false, ...bounds, filledRows, merges, words: noWords };
}

/** The part of a grid within these bounds; those left out stay as they are. */
export function cutGrid(grid: SheetGrid, bounds: Partial<Bounds>): SheetGrid {
  const cut = { ...grid, ...bounds };
  const rows = grid.filledRows;
  const within = rows.slice(placeOf(rows, cut.firstRow), placeOf(rows, cut.lastRow + 1));
  const keepsColumns = cut.firstColumn <= grid.firstColumn && cut.lastColumn >= grid.lastColumn;
  const filledRows = keepsColumns ? within : within.filter((row) => !isBlankIn(cut, row));
  return { ...cut, filledRows };
}

/** The same cells with rows for columns: 转置. */
export function turnGrid(grid: SheetGrid): SheetGrid {
  const bounds = {
    firstRow: grid.firstColumn,
    lastRow: grid.lastColumn,
    firstColumn: grid.firstRow,
    lastColumn: grid.lastRow,
  };
  const areas = new Set([...grid.merges.values()].map(turnArea));
  const merges = spread([...areas], bounds);
  const turned = {
    ...grid,
    ...bounds,
    turned: !grid.turned,
    filledRows: [],
    merges,
    words: noWords,
  };
  const filledRows: number[] = [];
  for (let row = bounds.firstRow; row <= bounds.lastRow; row += 1) {
    if (!isBlankIn(turned, row)) filledRows.push(row);
  }
  return { ...turned, filledRows };
}

/** The filled rows from `first` to `last`. */
export function filledRowsWithin(
  { filledRows }: SheetGrid,
  first: number,
  last: number,
): readonly number[] {
  return filledRows.slice(placeOf(filledRows, first), placeOf(filledRows, last + 1));
}

/** A view in which this cell reads as these words. */
export function withWords(grid: SheetGrid, row: number, column: number, words: string): SheetGrid {
  return { ...grid, words: new Map([...grid.words, [cellKey(row, column), words]]) };
}

export function cellKey(row: number, column: number): number {
  return row * 16384 + column;
}

export function valueAt(grid: SheetGrid, row: number, column: number): CellValue {
  const words = grid.words.size === 0 ? undefined : grid.words.get(cellKey(row, column));
  return words ?? cellIn(grid, grid.sheet.values, row, column) ?? "";
}

/**
 * A whole row of the sheet, for what goes over every cell: its first value stands in the column of the sheet's
 * origin. Null in a turned view and in one with words of its own.
 */
export function plainRow(grid: SheetGrid, row: number): readonly CellValue[] | null {
  const { sheet, turned, words } = grid;
  return turned || words.size > 0 ? null : (sheet.values[row - sheet.origin.row] ?? noCells);
}

const noCells: readonly CellValue[] = [];

/** What the cell shows. */
export function shownAt(grid: SheetGrid, row: number, column: number): string {
  return cellIn(grid, grid.sheet.texts, row, column) ?? "";
}

export function formulaAt(grid: SheetGrid, row: number, column: number): CellValue {
  return cellIn(grid, grid.sheet.formulas, row, column) ?? "";
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
  const area = mergeAt(grid, row, column);
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
  return !isFilled(valueAt(grid, row, column));
}

/** The columns of a row that hold anything, left to right. */
export function filledColumns(grid: SheetGrid, row: number): readonly number[] {
  const columns: number[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    if (!isBlankAt(grid, row, column)) columns.push(column);
  }
  return columns;
}

/** Where the cell stands in the sheet. */
export function addressOf(grid: SheetGrid, row: number, column: number): CellAddress {
  const { name } = grid.sheet;
  return grid.turned ? { sheet: name, row: column, column: row } : { sheet: name, row, column };
}

/** An area of this view, where it stands in the sheet. */
export function areaOf(grid: SheetGrid, area: Area): Area {
  return grid.turned ? turnArea(area) : area;
}

/** The merged area over a cell, in the rows and columns of this view, or null. */
export function mergeAt(grid: SheetGrid, row: number, column: number): Area | null {
  return grid.merges.size === 0 ? null : (grid.merges.get(cellKey(row, column)) ?? null);
}

/** The index of the first row that is not above this one. */
function placeOf(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cellIn<Cell>(
  { sheet: { origin }, turned }: SheetGrid,
  cells: readonly (readonly Cell[])[],
  row: number,
  column: number,
): Cell | undefined {
  return turned
    ? cells[column - origin.row]?.[row - origin.column]
    : cells[row - origin.row]?.[column - origin.column];
}

function isFilled(value: CellValue): boolean {
  return typeof value !== "string" || value.trim() !== "";
}

function isBlankIn(grid: SheetGrid, row: number): boolean {
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    if (isFilled(valueAt(grid, row, column))) return false;
  }
  return true;
}

function turnArea({ row, column, rows, columns }: Area): Area {
  return { row: column, column: row, rows: columns, columns: rows };
}

function spread(areas: readonly Area[], bounds: Bounds): ReadonlyMap<number, Area> {
  const merges = new Map<number, Area>();
  for (const area of areas) {
    const lastRow = Math.min(area.row + area.rows - 1, bounds.lastRow);
    const lastColumn = Math.min(area.column + area.columns - 1, bounds.lastColumn);
    for (let row = Math.max(area.row, bounds.firstRow); row <= lastRow; row += 1) {
      for (
        let column = Math.max(area.column, bounds.firstColumn);
        column <= lastColumn;
        column += 1
      ) {
        merges.set(cellKey(row, column), area);
      }
    }
  }
  return merges;
}

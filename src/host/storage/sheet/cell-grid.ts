import type { Area } from "../../../sheet";
import type { StoredCell } from "../workbook-file";

type Row = (StoredCell | undefined)[];

/** The cells of a sheet, row by row, with room only for what is there. */
export class CellGrid {
  private readonly rows = new Map<number, Row>();
  private sorted: readonly number[] | null = null;
  private readonly blanks = new Map<number, StoredCell>();

  get(row: number, column: number): StoredCell | null {
    return this.rows.get(row)?.[column] ?? null;
  }

  set(row: number, column: number, cell: StoredCell | null): void {
    const cells = this.rows.get(row);
    if (cells) {
      if (cell || column in cells) cells[column] = cell ?? undefined;
    } else if (cell) {
      const added: Row = [];
      added[column] = cell;
      this.rows.set(row, added);
      this.sorted = null;
    }
  }

  /** Changes looks and nothing else; calls back for each row in which one changed. */
  restyle(area: Area, styleOf: (style: number) => number, changed: (row: number) => void): void {
    const lastColumn = area.column + area.columns - 1;
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cells: Row = this.rows.get(row) ?? [];
      let any = false;
      for (let column = area.column; column <= lastColumn; column++) {
        const cell = cells[column];
        const style = styleOf(cell?.style ?? 0);
        if (style === (cell?.style ?? 0)) continue;
        cells[column] = cell
          ? { value: cell.value, formula: cell.formula, style }
          : this.blank(style);
        any = true;
      }
      if (!any) continue;
      if (!this.rows.has(row)) {
        this.rows.set(row, cells);
        this.sorted = null;
      }
      changed(row);
    }
  }

  /** Numbers of the rows that have had cells, ascending. */
  rowNumbers(): readonly number[] {
    this.sorted ??= [...this.rows.keys()].sort((a, b) => a - b);
    return this.sorted;
  }

  /** The cells of one row from `first` to `last`, left to right. */
  eachInRow(
    row: number,
    first: number,
    last: number,
    visit: (column: number, cell: StoredCell) => void,
  ): void {
    const cells = this.rows.get(row);
    if (!cells) return;
    if (last - first < cells.length && cells.length < SPARSE_LENGTH) {
      for (let column = first; column <= last && column < cells.length; column++) {
        const cell = cells[column];
        if (cell) visit(column, cell);
      }
    } else {
      cells.forEach((cell, column) => {
        if (cell && column >= first && column <= last) visit(column, cell);
      });
    }
  }

  each(area: Area, visit: (row: number, column: number, cell: StoredCell) => void): void {
    for (const row of this.rowsWithin(area)) {
      this.eachInRow(row, area.column, area.column + area.columns - 1, (column, cell) => {
        visit(row, column, cell);
      });
    }
  }

  /** Of a few rows each is asked for, of many those that there are are looked through. */
  private rowsWithin({ row: first, rows }: Area): readonly number[] {
    const end = first + rows;
    return rows < this.rows.size
      ? Array.from({ length: rows }, (_, index) => first + index).filter((row) =>
          this.rows.has(row),
        )
      : this.rowNumbers().filter((row) => row >= first && row < end);
  }

  /** One object serves all blank cells of a style. */
  private blank(style: number): StoredCell {
    let cell = this.blanks.get(style);
    if (!cell) this.blanks.set(style, (cell = { value: "", formula: null, style }));
    return cell;
  }

  /** The smallest area round the cells that `counts` accepts. */
  areaOf(counts: (cell: StoredCell) => boolean): Area | null {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    for (const row of this.rowNumbers()) {
      this.eachInRow(row, 0, Infinity, (column, cell) => {
        if (!counts(cell)) return;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      });
    }
    return bottom < 0
      ? null
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

const SPARSE_LENGTH = 1024;

/** Hands out one object for equal plain cells: columns of grades repeat themselves. */
export class CellInterner {
  private readonly known = new Map<number, Map<StoredCell["value"], StoredCell>>();

  cell(value: StoredCell["value"], style: number): StoredCell {
    let ofStyle = this.known.get(style);
    if (!ofStyle) this.known.set(style, (ofStyle = new Map<StoredCell["value"], StoredCell>()));
    const key = typeof value === "object" ? `\u0000${value.error}` : value;
    let cell = ofStyle.get(key);
    if (!cell) ofStyle.set(key, (cell = { value, formula: null, style }));
    return cell;
  }
}

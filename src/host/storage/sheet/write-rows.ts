import { formatCell } from "../../../sheet";
import type { StoredCell } from "../workbook-file";
import { attributesXml, withoutAttributes } from "../xml/element";
import type { CellGrid } from "./cell-grid";
import { cellXml } from "./cell-xml";
import { readStyle, readValue, type CellSurroundings } from "./read-cell";
import { SharedFormulas } from "./read-sheet";
import { scanSheet } from "./scan-sheet";
import type { ScannedCell, ScannedRow } from "./sheet-visitor";

/** What of a sheet's rows is no longer as in the file. */
export interface RowChanges {
  readonly rows: ReadonlySet<number>;
  /** New heights in points; null for the default. */
  readonly heights: ReadonlyMap<number, number | null>;
}

/**
 * The element sheetData with the changes worked in: rows that nobody touched are copied as written, in
 * the others every cell that still says the same.
 */
export function writeRows(
  source: string,
  grid: CellGrid,
  changes: RowChanges,
  around: CellSurroundings,
  prefix: string,
): string {
  const writer = new RowWriter(source, grid, changes, around, prefix);
  scanSheet(source, writer);
  return writer.finish();
}

class RowWriter {
  private readonly out: string[] = [];
  private readonly pendingRows: number[];
  private nextPending = 0;
  private pendingCells: (readonly [number, StoredCell])[] = [];
  private nextCell = 0;
  private rewriting = false;
  /** Where the last cell of the row ended in the source; what follows it in the row is kept. */
  private lastCellEnd = 0;
  private cellsStart = 0;
  private readonly shared = new SharedFormulas();
  private readonly brokenMasters = new Set<string>();

  constructor(
    private readonly source: string,
    private readonly grid: CellGrid,
    private readonly changes: RowChanges,
    private readonly around: CellSurroundings,
    private readonly prefix: string,
  ) {
    this.pendingRows = [...new Set([...changes.rows, ...changes.heights.keys()])].sort(
      (a, b) => a - b,
    );
  }

  row(row: ScannedRow): void {
    this.addRowsBefore(row.row);
    const touched = this.pendingRows[this.nextPending] === row.row;
    if (touched) this.nextPending++;
    this.rewriting = touched || row.implied;
    if (!this.rewriting) return;
    this.lastCellEnd = row.innerStart;
    this.out.push(this.rowOpening(row.row, row.attributes));
    this.cellsStart = this.out.length;
    this.collectCells(row.row);
  }

  cell(cell: ScannedCell): void {
    const formula = this.shared.formulaOf(cell);
    if (!this.rewriting) return;
    this.addCellsBefore(cell.row, cell.column);
    const [column, current] = this.pendingCells[this.nextCell] ?? [];
    if (column === cell.column && current) {
      this.nextCell++;
      this.out.push(this.changedCell(cell, formula, current));
    } else this.breakMaster(cell);
    this.lastCellEnd = cell.end;
  }

  rowEnd(row: ScannedRow, end: number): void {
    if (!this.rewriting) {
      this.out.push(this.source.slice(row.start, end));
      return;
    }
    this.addCellsBefore(row.row, Infinity);
    const closing = this.source.lastIndexOf("</", end - 1);
    const rest = closing >= this.lastCellEnd ? this.source.slice(this.lastCellEnd, closing) : "";
    this.out.push(rest.trim() === "" ? "" : rest);
    this.closeRow(rest.trim() === "");
  }

  finish(): string {
    this.addRowsBefore(Infinity);
    return this.out.length === 0
      ? `<${this.prefix}sheetData/>`
      : `<${this.prefix}sheetData>${this.out.join("")}</${this.prefix}sheetData>`;
  }

  private addRowsBefore(limit: number): void {
    for (;;) {
      const row = this.pendingRows[this.nextPending];
      if (row === undefined || row >= limit) return;
      this.nextPending++;
      this.collectCells(row);
      if (this.pendingCells.length === 0 && (this.changes.heights.get(row) ?? null) === null)
        continue;
      this.out.push(this.rowOpening(row, {}));
      this.cellsStart = this.out.length;
      this.addCellsBefore(row, Infinity);
      this.closeRow(true);
    }
  }

  private collectCells(row: number): void {
    this.pendingCells = [];
    this.nextCell = 0;
    this.grid.eachInRow(row, 0, Infinity, (column, cell) => this.pendingCells.push([column, cell]));
  }

  private addCellsBefore(row: number, limit: number): void {
    for (;;) {
      const [column, cell] = this.pendingCells[this.nextCell] ?? [];
      if (column === undefined || cell === undefined || column >= limit) return;
      this.nextCell++;
      this.out.push(cellXml(this.prefix, row, column, cell));
    }
  }

  private rowOpening(row: number, attributes: Readonly<Record<string, string>>): string {
    const kept = withoutAttributes(attributes, ["r", "spans"]);
    const height = this.changes.heights.get(row);
    const sized =
      height === undefined ? {} : { ht: height, customHeight: height === null ? null : 1 };
    return `<${this.prefix}row${attributesXml({ r: row + 1, ...kept, ...sized })}>`;
  }

  private closeRow(maybeEmpty: boolean): void {
    const empty = this.out.slice(this.cellsStart).every((piece) => piece === "");
    if (maybeEmpty && empty) {
      this.out.length = this.cellsStart;
      this.out[this.cellsStart - 1] = `${(this.out[this.cellsStart - 1] ?? "").slice(0, -1)}/>`;
    } else this.out.push(`</${this.prefix}row>`);
  }

  private changedCell(cell: ScannedCell, formula: string | null, current: StoredCell): string {
    const lostMaster = this.brokenMasters.has(cell.formula?.attributes["si"] ?? "");
    const sameFormula = formula === current.formula && !lostMaster;
    const sameValue = isSameValue(readValue(cell, this.around), current.value);
    if (sameFormula && sameValue) return this.sameContent(cell, current);
    if (!sameFormula) this.breakMaster(cell);
    const dropped = ["r", "s", "t", "vm", "ph", ...(sameFormula ? [] : ["cm"])];
    return cellXml(this.prefix, cell.row, cell.column, current, {
      attributes: withoutAttributes(cell.attributes, dropped),
      formulaXml:
        sameFormula && cell.formula
          ? this.source.slice(cell.formula.start, cell.formula.end)
          : null,
    });
  }

  /** The cell as written, but for its style. */
  private sameContent(cell: ScannedCell, current: StoredCell): string {
    if (readStyle(cell) === current.style && !cell.implied) {
      return this.source.slice(cell.start, cell.end);
    }
    const opening = attributesXml({
      r: formatCell(cell.row, cell.column),
      ...withoutAttributes(cell.attributes, ["r"]),
      s: current.style === 0 ? null : current.style,
    });
    const selfClosed = this.source.charAt(cell.innerStart - 2) === "/";
    return (
      `<${this.prefix}c${opening}${selfClosed ? "/>" : ">"}` +
      this.source.slice(cell.innerStart, cell.end)
    );
  }

  private breakMaster({ formula }: ScannedCell): void {
    const { si, ref } = formula?.attributes ?? {};
    if (si !== undefined && ref !== undefined) this.brokenMasters.add(si);
  }
}

function isSameValue(a: StoredCell["value"], b: StoredCell["value"]): boolean {
  if (typeof a === "object" || typeof b === "object") {
    return typeof a === "object" && typeof b === "object" && a.error === b.error;
  }
  return a === b;
}

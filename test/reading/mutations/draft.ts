import type { IssueCode } from "../../../src/records";
import type { Assessment } from "../../../src/school";
import type { GridCell } from "../sheet-from-grid";
import type { Book, Mark, Pupil } from "./book";

/** A cell that knows which pupil or mark of the truth stands in it. */
export interface Cell {
  readonly content: GridCell;
  readonly mark?: Mark;
  readonly pupil?: Pupil;
  /** The cell is the first of a merged area this big. */
  readonly spans?: { readonly rows: number; readonly columns: number };
}

export const blank: Cell = { content: "" };

/** A column before it is laid on a sheet; its header is made of parts, for one row or several. */
export interface Column {
  readonly role: "row-number" | "number" | "name" | "class" | "score" | "extra" | "gap";
  readonly subject: string | null;
  readonly assessment: Assessment | null;
  /** 数学, or the whole header of a column that belongs to no subject. */
  readonly words: string;
  /** 期末, 名次 …: what stands below the subject where the header has two rows. */
  readonly part: string;
  /** （120分） */
  readonly full: string;
  /** One for each pupil of the table. */
  readonly cells: readonly Cell[];
}

/** 一个班的表, before it is laid on a sheet. */
export interface Table {
  readonly classNth: number;
  readonly pupils: readonly Pupil[];
  readonly columns: readonly Column[];
}

export type HeaderStyle = "one-row" | "two-rows" | "two-rows-unmerged" | "three-rows";

export interface Row {
  readonly kind: "title" | "header" | "pupil" | "other" | "blank";
  readonly cells: readonly Cell[];
}

export interface Sheet {
  readonly name: string;
  readonly from: string;
  readonly visible: boolean;
  readonly rows: readonly Row[];
  /** `wide` has one row a pupil and one table; only such a sheet takes changes between its rows. */
  readonly shape: "wide" | "several" | "turned" | "long" | "beside";
  /** The exam that title or name state for columns that do not. */
  readonly says: Assessment | null;
}

/** What was done to a mark's cell, and how it must be said. */
export interface Damage {
  readonly codes: readonly IssueCode[];
  /** 可以这样读; null where nothing may be proposed. */
  readonly suggests: number | null;
}

/** A workbook on its way from the clean book to the sheets that the reader gets. */
export interface Draft {
  readonly book: Book;
  /** One table a class until the sheets are laid out. */
  readonly tables: readonly Table[];
  readonly headerStyle: HeaderStyle;
  readonly sheets: readonly Sheet[];
  readonly damaged: ReadonlyMap<Mark, Damage>;
}

export function mapTables(draft: Draft, change: (table: Table) => Table): Draft {
  return { ...draft, tables: draft.tables.map(change) };
}

export function mapColumns(draft: Draft, change: (column: Column) => Column): Draft {
  return mapTables(draft, (table) => ({ ...table, columns: table.columns.map(change) }));
}

export function mapSheets(draft: Draft, change: (sheet: Sheet) => Sheet): Draft {
  return { ...draft, sheets: draft.sheets.map(change) };
}

/** Only the sheets that hold marks. */
export function mapMarkSheets(draft: Draft, change: (sheet: Sheet) => Sheet): Draft {
  return mapSheets(draft, (sheet) => (sheet.shape === "beside" ? sheet : change(sheet)));
}

/** Each cell of the laid-out sheets; `change` gives the same cell back where nothing happens. */
export function mapCells(draft: Draft, change: (cell: Cell) => Cell): Draft {
  return mapSheets(draft, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(change) })),
  }));
}

export function hasWideSheet(draft: Draft): boolean {
  return draft.sheets.some(({ shape }) => shape === "wide");
}

/** Rows of plain cells, for what stands around a table. */
export function textRow(kind: Row["kind"], ...contents: readonly GridCell[]): Row {
  return { kind, cells: contents.map((content) => ({ content })) };
}

export function widthOf(sheet: Sheet): number {
  return Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
}

import type { CellAddress } from "./address";
import type { CellValue } from "./snapshot";

/** What a person typed into a cell, kept as it is: a date stays a date, a formula a formula. */
export interface TypedContent {
  readonly value: CellValue;
  /** `=…`, or null where the value itself was typed. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** A row of one of our lists as it stands now, without the blank ones. */
export interface ListRow {
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** A person inserted it, or filled in a blank one. */
  readonly isAdded: boolean;
  /** Stands for what the row holds, so that it is known again when the list is written. */
  readonly content: string;
  /** By id of our column; blank cells are left out. */
  readonly cells: ReadonlyMap<string, { readonly value: CellValue; readonly at: CellAddress }>;
}

/** An added row that a row of the next list stands for. */
export interface TakenRow {
  /** Of the added row. */
  readonly content: string;
  /** Ids of the columns whose cells went into the row; the others follow as typed entries. */
  readonly columns: readonly string[];
}

/** What a person typed into a column of the row with this key; null for nothing. */
export type TypedLookup = (report: string, rowKey: string, columnId: string) => CellValue | null;

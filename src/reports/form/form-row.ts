import type { CellAddress, PlannedField } from "../../sheet";
import type { FormatName } from "../visual-language";

export interface FormRow {
  /** Points; more where a box of one row needs more lines. At most 400. */
  readonly height: number;
  /** From left to right. Columns that a box above reaches down into are passed over. */
  readonly boxes: readonly FormBox[];
  /** Begins a page. */
  readonly beginsPage?: boolean;
  /** Never parted from the next row by the end of a page. */
  readonly keepWithNext?: boolean;
}

export interface FormBox {
  /** How many columns it spans. */
  readonly columns: number;
  /** How many rows it reaches down; 1 if left out. */
  readonly rows?: number;
  /** Blank if left out. */
  readonly value?: string | number;
  readonly format: FormatName;
  /** Where somebody writes. */
  readonly field?: Pick<PlannedField, "key" | "whose" | "title">;
  /** The cell of a person's own sheet that it leads to. */
  readonly leadsTo?: CellAddress | null;
}

/** A gap between blocks. */
export function gap(height: number): FormRow {
  return { height, boxes: [] };
}

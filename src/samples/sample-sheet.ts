import type { Area } from "../sheet";
import type { LookName } from "./looks";

/** One sheet of a sample as data. Rows and columns count from 0, heights in points. */
export interface SampleSheet {
  readonly name: string;
  readonly tabColor: string | null;
  /** In characters. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly SampleRow[];
  readonly merges: readonly Area[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  /** Marks below the pass mark stand out by themselves, as in many a school's gradebook. */
  readonly failingHighlights: readonly { readonly area: Area; readonly passMark: number }[];
  readonly landscape: boolean;
}

export interface SampleRow {
  readonly height: number;
  readonly cells: readonly (SampleCell | null)[];
}

export interface SampleCell {
  readonly value: string | number;
  /** With its leading `=`. */
  readonly formula?: string;
  readonly look: LookName;
}

export function row(height: number, cells: readonly (SampleCell | null)[]): SampleRow {
  return { height, cells };
}

export function cell(value: string | number, look: LookName, formula?: string): SampleCell {
  return formula === undefined ? { value, look } : { value, look, formula };
}

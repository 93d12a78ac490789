import type { ColumnMeaning, IssueCode } from "../../records";
import type { CellAddress } from "../../sheet";

/** 一格的去向: what became of one filled cell. */
export type CellFate =
  /** It says whose row it is, what a column means, or a score. */
  | { readonly kind: "used" }
  /** Known, and nothing is taken from it. */
  | { readonly kind: "ignored"; readonly because: IgnoredBecause }
  /** An issue names it, its row or its column. */
  | { readonly kind: "issue"; readonly code: IssueCode }
  /** Nobody can say: a fault of the reader. */
  | { readonly kind: "unaccounted" };

export type IgnoredBecause =
  | ColumnMeaning
  | "header-again"
  | "empty-line"
  | "full-mark-row"
  /** 原成绩 on a make-up list. */
  | "result-known-from-gradebook"
  /** The same score stands in another cell too. */
  | "said-already"
  /** A dash beside a score of the same exam. */
  | "dash-beside-score";

export interface AccountedCell {
  readonly at: CellAddress;
  readonly fate: CellFate;
}

export const used: CellFate = { kind: "used" };
export const unaccounted: CellFate = { kind: "unaccounted" };

export function ignored(because: IgnoredBecause): CellFate {
  return { kind: "ignored", because };
}

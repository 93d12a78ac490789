import type { SetAsideWords } from "./list";

/** 簿册: a sheet of boxes that people write into, one field each. */
export interface PlannedForm {
  readonly fields: readonly PlannedField[];
  readonly words: SetAsideWords;
  /** Points of a page, to fill pages anew when a row grows. */
  readonly room: number;
}

/** One box to fill in. Where it spans several cells, the first of them. */
export interface PlannedField {
  /** Whose and what, the same in every run and language: `#20250311|character`. No two fields share one. */
  readonly key: string;
  readonly row: number;
  readonly column: number;
  /** Class, number and name, as 待处理 says whose entry it was; the sheet's own title for boxes of no pupil. */
  readonly whose: string;
  /** 性格特征: what the box is for. */
  readonly title: string;
  /** A person took out what we had filled in: it is left out from then on. */
  readonly isEmptied?: true;
}

/** Where the boxes of a form stood when it was written. */
export interface LedgerForm {
  /** How many columns the form has. */
  readonly columns: number;
  readonly fields: readonly LedgerField[];
  /** 待处理: lines below the form with the entry of a field that is gone. */
  readonly setAside: readonly SetAsideLine[];
}

export interface LedgerField extends Omit<PlannedField, "key"> {
  /** The digest of the field's key. */
  readonly key: string;
  /** How far the box reaches. */
  readonly rows: number;
  readonly columns: number;
}

/** A line of 待处理 below a form. */
export interface SetAsideLine {
  readonly row: number;
  /** The digest of the key of the field that is gone; `""` where the entry belonged to none for sure. */
  readonly key: string;
}

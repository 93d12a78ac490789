import type { SetAsideWords } from "./list";

/** 簿册: a sheet of boxes that people write into, one field each. */
export interface PlannedForm {
  readonly fields: readonly PlannedField[];
  readonly words: SetAsideWords;
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
}

/** Where the boxes of a form stood when it was written. */
export interface LedgerForm {
  readonly fields: readonly {
    /** The digest of the field's key. */
    readonly key: string;
    readonly row: number;
    readonly column: number;
  }[];
  /** 待处理: lines below the form with the entry of a field that is gone. */
  readonly setAside: readonly { readonly row: number; readonly key: string }[];
}

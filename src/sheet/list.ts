/** 名单 of a sheet: what entries of a person belong to, so that they find back at the next run. */
export interface PlannedList {
  /** The row with the columns' titles. */
  readonly header: number;
  /** From the sheet's first column on. */
  readonly columns: readonly PlannedColumn[];
  readonly words: SetAsideWords;
}

export interface PlannedColumn {
  /** The same in every run and language. */
  readonly id: string;
  /**
   * `identity` says whose row it is, `finding` what was found, `fill-in` is the person's, and `ordinal`
   * counts the rows for the eye alone.
   */
  readonly part: "identity" | "finding" | "fill-in" | "ordinal";
}

/** 待处理: what stands over the entries that have no row any more. */
export interface SetAsideWords {
  readonly heading: string;
  readonly whose: string;
  readonly column: string;
  readonly entry: string;
}

/** Which rows and columns of a sheet stood for what. */
export interface LedgerList {
  /** Row of the columns' titles. */
  readonly header: number;
  /** From the sheet's first column on. */
  readonly columns: readonly PlannedColumn[];
  /** One a row of the sheet: the digest of the row's key; `""` for a row that is none of the list. */
  readonly keys: readonly string[];
  /** 待处理: rows below the list with the entry of a row that is gone. */
  readonly setAside: readonly SetAsideRow[];
}

export interface SetAsideRow {
  /** Row of the sheet. */
  readonly row: number;
  /** The digest of the key of the row that is gone; `""` where it had none. */
  readonly key: string;
  /** Id of the column, or the title of a person's own. */
  readonly column: string;
}

/**
 * A column, found again by its header: the nth (from 0, left to right) `of` so many columns of the sheet
 * under these normalised header words, whichever table they stand in. A column without header words is
 * the nth `of` so many columns of its table. Another count means that columns were put in or taken out
 * among those that look alike, and nothing is found.
 */
export interface ColumnKey {
  readonly header: string;
  readonly nth: number;
  readonly of: number;
  /** Where it stood when it was chosen; for people to read. */
  readonly column: number;
}

/** A row as the file has it. The same object is used again for the next row. */
export interface ScannedRow {
  row: number;
  /** Whether its number is only implied by its place. */
  implied: boolean;
  attributes: Readonly<Record<string, string>>;
  start: number;
  /** After the opening tag. */
  innerStart: number;
}

/** A cell as the file has it, its value not yet understood. The same object is used again. */
export interface ScannedCell {
  row: number;
  column: number;
  implied: boolean;
  attributes: Readonly<Record<string, string>>;
  /** Text of `v`; null without one. */
  value: string | null;
  /** Text of `is`, for inline strings. */
  inline: string | null;
  /** `f`; null without one. */
  formula: ScannedFormula | null;
  start: number;
  /** After the opening tag. */
  innerStart: number;
  end: number;
}

export interface ScannedFormula {
  text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  end: number;
}

export interface SheetVisitor {
  row(row: ScannedRow): void;
  cell(cell: ScannedCell): void;
  rowEnd(row: ScannedRow, end: number): void;
}

import type { StoredCell } from "../storage/workbook-file";
import type { SheetState } from "./sheet-state";
import type { WorkbookState } from "./workbook-state";
import { blankCell, tellCellChange } from "./write-cells";

/** What a person typed into a cell, as the grid understood it. */
export interface OutsideEdit {
  /** The value, or the result of the formula (`""` while there is none). */
  readonly value: StoredCell["value"];
  /** With its leading `=`. */
  readonly formula?: string | null;
  /** A number format that the grid gave the cell along with it. */
  readonly numberFormat?: string;
}

export function applyOutsideEdit(
  book: WorkbookState,
  sheet: SheetState,
  { row, column }: { readonly row: number; readonly column: number },
  { value, formula = null, numberFormat }: OutsideEdit,
): void {
  const before = sheet.file.cell(row, column);
  const style =
    numberFormat === undefined
      ? (before?.style ?? 0)
      : sheet.styles.intern({ ...sheet.styles.look(before?.style ?? 0), numberFormat });
  const cell = { ...blankCell, value, formula, style };
  const isBlank = value === "" && formula === null && style === 0;
  book.events.origin = "outside";
  try {
    sheet.file.setCell(row, column, isBlank ? null : cell);
    tellCellChange(sheet, { row, column, rows: 1, columns: 1 }, before);
  } finally {
    book.events.origin = "office-js";
  }
}

import type { Host, SheetFile, StoredCell } from "../host";
import type { GridEdit } from "./grid";

/**
 * Hands the host what the grid changed: what a person typed is an edit that the pane hears of, what a
 * formula came to is only kept. Cells that hold the same already are passed over, so nothing echoes.
 */
export function takeEdits(host: Host, edits: readonly GridEdit[]): void {
  for (const edit of edits) {
    const sheet = host.file.sheets.find(({ sheetId }) => sheetId === edit.sheetId);
    if (sheet) takeEdit(host, sheet, edit);
  }
}

function takeEdit(host: Host, sheet: SheetFile, edit: GridEdit): void {
  const { row, column, value, formula } = edit;
  const before = sheet.cell(row, column);
  const sameFormula = formula === (before?.formula ?? null);
  if (sameFormula && sameValue(value, before?.value ?? "")) return;
  if (formula === null || !sameFormula) {
    host.applyOutsideEdit(sheet.sheetId, row, column, { value, formula });
  } else if (!isUnknownFunction(value)) {
    host.setComputedValue(sheet.sheetId, row, column, value);
  }
}

/** The file's own result is better than none where the grid does not know a function. */
function isUnknownFunction(value: StoredCell["value"]): boolean {
  return typeof value === "object" && value.error === "#NAME?";
}

/** Sums of decimals may differ in the last place from what the file holds. */
const precision = 1e-12;

function sameValue(one: StoredCell["value"], other: StoredCell["value"]): boolean {
  if (typeof one === "object") return typeof other === "object" && one.error === other.error;
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= precision * Math.max(1, Math.abs(one), Math.abs(other));
  }
  return one === other;
}

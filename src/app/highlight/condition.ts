import { formatCell, type Area, type CellValue } from "../../sheet";

/** How long a cell stays marked. */
export type Condition =
  /** While it holds a mark below the pass mark, be it a number or text. */
  | { readonly kind: "below"; readonly passMark: number }
  /** While it still holds what was read. */
  | { readonly kind: "holds"; readonly value: CellValue }
  /** While it is blank or still holds what was read. */
  | { readonly kind: "open"; readonly value: CellValue };

/** The condition as Excel's formula (without `=`) for the first cell of an area. */
export function formulaOf(condition: Condition, { row, column }: Area): string {
  const cell = formatCell(row, column);
  const blank = `TRIM(${cell})=""`;
  switch (condition.kind) {
    case "below":
      return `IF(${blank},FALSE,IFERROR(VALUE(${cell})<${condition.passMark},FALSE))`;
    case "holds":
      return isBlank(condition.value) ? blank : `${cell}=${literal(condition.value)}`;
    case "open":
      return isBlank(condition.value) ? blank : `OR(${blank},${cell}=${literal(condition.value)})`;
  }
}

/** Excel takes no longer text within a formula. */
export const longestText = 255;

function isBlank(value: CellValue): boolean {
  return typeof value === "string" && value.trim() === "";
}

function literal(value: CellValue): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return `"${value.replaceAll('"', '""')}"`;
}

import type { StudentRecord } from "../../records";
import { addressOf, isBlankAt, textAt, type SheetGrid } from "../grid";
import { normaliseText, parseCount } from "../normalise";

/** 留级次数 of a row; `not-understood` where something else than a count stands there. */
export function readRepetitions(
  grid: SheetGrid,
  row: number,
  column: number | null,
): NonNullable<StudentRecord["repetitions"]> | "not-understood" | null {
  if (column === null || isBlankAt(grid, row, column)) return null;
  const text = normaliseText(textAt(grid, row, column));
  const count = /^(?:无|没有|否|未留级|从未)$/u.test(text)
    ? 0
    : parseCount(text.replace(/[次回]$/u, ""));
  return count === null ? "not-understood" : { count, at: addressOf(grid, row, column) };
}

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
    : parseCount(asDigit(text.replace(/[次回]$/u, "")));
  return count === null ? "not-understood" : { count, at: addressOf(grid, row, column) };
}

/** 学籍状态 or 备注 that says 已留级2次; null where none of the columns does. */
export function findRepetitionsSaid(
  grid: SheetGrid,
  row: number,
  columns: readonly number[],
): NonNullable<StudentRecord["repetitions"]> | null {
  for (const column of columns) {
    const [, words = ""] = said.exec(normaliseText(textAt(grid, row, column))) ?? [];
    const count = words === "" ? null : parseCount(asDigit(words));
    if (count !== null) return { count, at: addressOf(grid, row, column) };
  }
  return null;
}

/** 两次 is said where 二 is written elsewhere. */
function asDigit(words: string): string {
  return words === "两" ? "二" : words;
}

const said = /留级过?([零一两二三四五六七八九\d]{1,2})[次回]/u;

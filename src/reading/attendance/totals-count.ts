import { mergeAt, mergedTextAt, valueAt, type SheetGrid } from "../grid";
import { normaliseText } from "../normalise";
import { findTotalWord } from "../words/attendance-totals";
import type { DraftTotal } from "./draft";

/** 3, 1.5, 3天, 2节, 95%; null where the cell says no number. */
export function readCount(
  grid: SheetGrid,
  row: number,
  column: number,
): { readonly value: number; readonly unit: DraftTotal["unit"] } | null {
  const area = mergeAt(grid, row, column);
  const value = valueAt(grid, area?.row ?? row, area?.column ?? column);
  if (typeof value === "number") return { value, unit: null };
  const [, digits, unit = ""] =
    /^(\d+(?:\.\d+)?)(天|日|节|课时|次|人|%)?$/u.exec(
      normaliseText(mergedTextAt(grid, row, column)),
    ) ?? [];
  if (digits === undefined) return null;
  return { value: Number(digits), unit: findTotalWord(`旷课${unit}`)?.unit ?? null };
}

/** 95% may be stored as 0.95 or as 95. */
export function fractionOf(rate: number): number {
  return rate > 1 ? rate / 100 : rate;
}

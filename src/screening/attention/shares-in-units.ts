import type { Slices } from "../../slices";
import { decimalsOf, toFifteenDigits } from "../composition/weighted-mark";
import type { SubjectColumn } from "../subject-column";

/** 得分率 of one mark, as a whole number of the unit that all marks of the cohort share. */
export type ShareOf = (mark: number, fullMark: number) => number;

/**
 * Works out the unit in which every mark ÷ full mark is a whole number, so that sums compare exactly. Marks
 * count to six decimals, fewer where the full marks are so odd that the sums would not fit.
 */
export function* sharesInUnits(columns: readonly SubjectColumn[]): Slices<ShareOf> {
  const results = columns.flatMap((column) => column.results);
  const fullMarks = new Set(
    results.flatMap(({ fullMark }) => (fullMark.kind === "ambiguous" ? [] : [fullMark.value])),
  );
  const fullScale = 10 ** Math.max(0, ...[...fullMarks].map(decimalsOf));
  const common = [...fullMarks].reduce(
    (shared, fullMark) => leastCommonMultiple(shared, Math.round(fullMark * fullScale)),
    1,
  );
  const series = [
    ...results.map(({ scores }) => scores),
    ...columns.flatMap(({ makeUp }) => makeUp ?? []),
  ];
  let wanted = 0;
  for (const { marks } of series) {
    yield;
    wanted = Math.max(wanted, decimalsIn(marks));
  }
  const most = Number.MAX_SAFE_INTEGER / (common * fullScale * Math.max(1, columns.length) ** 2);
  const decimals = Math.max(0, Math.min(wanted, mostDecimals, Math.floor(Math.log10(most))));
  const scale = 10 ** decimals;
  return (mark, fullMark) =>
    Math.round(toFifteenDigits(mark) * scale) *
    fullScale *
    (common / Math.round(fullMark * fullScale));
}

const mostDecimals = 6;

function decimalsIn(marks: Float64Array): number {
  let most = 0;
  for (const mark of marks) {
    if (most < mostDecimals && mark >= 0 && !Number.isInteger(mark)) {
      most = Math.max(most, decimalsOf(toFifteenDigits(mark)));
    }
  }
  return most;
}

function leastCommonMultiple(one: number, other: number): number {
  let [larger, smaller] = [one, other];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return (one / larger) * other;
}

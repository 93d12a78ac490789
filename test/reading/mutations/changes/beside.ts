import type { Draft, Row, Sheet } from "../draft";
import { plainSheet } from "../lay-out";
import type { Random } from "../random";

/** A sheet that holds no marks of the truth, put before or behind the others. */
export function addBeside(draft: Draft, random: Random, name: string, rows: readonly Row[]): Draft {
  const sheet: Sheet = { ...plainSheet, name, rows, shape: "beside" };
  return {
    ...draft,
    sheets: random.chance(0.3) ? [sheet, ...draft.sheets] : [...draft.sheets, sheet],
  };
}

import type { PupilRow } from "../extract/read-pupils";
import { comparableNumber } from "../normalise";
import { pupilKey } from "./roll";

/** Where a pupil stands first in a sheet, and on how many rows. */
export interface FirstRow {
  readonly first: number;
  readonly rows: number;
}

/** For each row of one sheet the first row of the same pupil, and how many there are. */
export function firstRowsOf(pupils: readonly PupilRow[]): readonly FirstRow[] {
  if (haveOwnNumbers(pupils)) return pupils.map((_, position) => ({ first: position, rows: 1 }));
  const found = new Map<string, { readonly first: number; rows: number }>();
  return pupils.map((row, position) => {
    const key = pupilKey(row);
    const known = found.get(key) ?? { first: position, rows: 0 };
    known.rows += 1;
    found.set(key, known);
    return known;
  });
}

/** Every row has a 学号, and none stands twice: nearly every sheet of a school. */
function haveOwnNumbers(pupils: readonly PupilRow[]): boolean {
  const seen = new Set<string>();
  for (const { studentNumber } of pupils) {
    if (studentNumber === "") return false;
    seen.add(comparableNumber(studentNumber));
  }
  return seen.size === pupils.length;
}

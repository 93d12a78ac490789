import type { PupilRow } from "../extract/read-pupils";
import { pupilKey } from "./roll";

/** For each row of one sheet the first row of the same pupil, and how many there are. */
export function firstRowsOf(
  pupils: readonly PupilRow[],
): readonly { readonly first: number; readonly rows: number }[] {
  const found = new Map<string, { readonly first: number; rows: number }>();
  return pupils.map((row, position) => {
    const key = pupilKey(row);
    const known = found.get(key) ?? { first: position, rows: 0 };
    known.rows += 1;
    found.set(key, known);
    return known;
  });
}

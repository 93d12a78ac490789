import type { PupilRow } from "../extract/read-pupils";
import { pupilKey } from "./roll";

/** For each pupil of one sheet the first row and how many there are. */
export function firstRowsOf(
  pupils: readonly PupilRow[],
): ReadonlyMap<string, { readonly first: number; readonly rows: number }> {
  const found = new Map<string, { readonly first: number; rows: number }>();
  pupils.forEach((row, position) => {
    const key = pupilKey(row);
    const known = found.get(key);
    if (known) known.rows += 1;
    else found.set(key, { first: position, rows: 1 });
  });
  return found;
}

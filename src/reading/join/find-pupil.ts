import type { PupilRow } from "../extract/read-pupils";
import { findByName, findByNumber, type Roll } from "./roll";

/** Whether a row is a pupil of an earlier sheet. */
export type Match =
  | { readonly kind: "found"; readonly student: number; readonly byNumber: boolean }
  | { readonly kind: "none" }
  | { readonly kind: "several"; readonly students: readonly number[] }
  /** The number is a pupil's of another name. */
  | { readonly kind: "other-name"; readonly students: readonly number[] };

/** Where to look: pupils of this sheet's own rows and pupils already found for it are left out. */
export interface PupilSearch {
  readonly roll: Roll;
  readonly needsClass: boolean;
  /** Index from which the roll holds pupils of the sheet at hand. */
  readonly newcomers: number;
  readonly taken: ReadonlySet<number>;
}

/**
 * Looks a row up among the pupils of earlier sheets: by number, else by name (and class, if needed).
 * A row that is not the only one of its name in its sheet is found by number only.
 */
export function findPupil(
  { roll, needsClass, newcomers, taken }: PupilSearch,
  row: PupilRow,
  isUnique: boolean,
): Match {
  const isFree = (index: number) => index < newcomers && !taken.has(index);
  const numbered = findByNumber(roll, row).filter(isFree);
  if (numbered.length > 0) {
    const agreeing = numbered.filter((index) => {
      const name = roll.pupils[index]?.nameKey ?? "";
      return name === "" || row.nameKey === "" || name === row.nameKey;
    });
    const [student] = agreeing;
    if (student === undefined) return { kind: "other-name", students: numbered };
    return agreeing.length === 1
      ? { kind: "found", student, byNumber: true }
      : { kind: "several", students: agreeing };
  }
  const named = findByName(roll, row, needsClass).filter(isFree);
  const [student] = named;
  if (student === undefined) return { kind: "none" };
  return named.length === 1 && isUnique
    ? { kind: "found", student, byNumber: false }
    : { kind: "several", students: named };
}

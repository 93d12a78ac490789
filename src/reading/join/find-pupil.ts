import type { PupilChoice, PupilKey } from "../../records";
import { isSamePupil, pupilKeyOf } from "../extract/cell-readings";
import type { PupilRow } from "../extract/read-pupils";
import { comparableNumber, normaliseName, normaliseText } from "../normalise";
import { findByName, findByNumber, numberKinds, type Roll } from "./roll";

/** Whether a row is a pupil of an earlier sheet. */
export type Match =
  | { readonly kind: "found"; readonly student: number; readonly by: "number" | "name" | "choice" }
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
  /** What a person said of this sheet's rows. */
  readonly choices: readonly PupilChoice[];
}

/**
 * Looks a row up among the pupils of earlier sheets: as a person said, else by number, else by name (and
 * class, if needed). A row that is not the only one of its name in its sheet is found by number only.
 */
export function findPupil(search: PupilSearch, row: PupilRow, isUnique: boolean): Match {
  const { roll, needsClass } = search;
  const chosen = findChosen(roll, row, search.choices);
  if (chosen !== null && isFree(search, chosen)) {
    return { kind: "found", student: chosen, by: "choice" };
  }
  const numbered = findByNumber(roll, row).filter((index) => isFree(search, index));
  if (numbered.length > 0) {
    const agreeing = numbered.filter((index) => {
      const name = roll.pupils[index]?.nameKey ?? "";
      return name === "" || row.nameKey === "" || name === row.nameKey;
    });
    const [student] = agreeing;
    if (student === undefined) return { kind: "other-name", students: numbered };
    return agreeing.length === 1
      ? { kind: "found", student, by: "number" }
      : { kind: "several", students: agreeing };
  }
  const named = findByName(roll, row, needsClass).filter((index) => isFree(search, index));
  const [student] = named;
  if (student === undefined) return { kind: "none" };
  return named.length === 1 && isUnique
    ? { kind: "found", student, by: "name" }
    : { kind: "several", students: named };
}

function isFree({ newcomers, taken }: PupilSearch, index: number): boolean {
  return index < newcomers && !taken.has(index);
}

/** 是哪一位: the one pupil whom a person named for this row. */
function findChosen(roll: Roll, row: PupilRow, choices: readonly PupilChoice[]): number | null {
  if (choices.length === 0) return null;
  const key = pupilKeyOf(row);
  const choice = choices.findLast((one) => isSamePupil(one.row, key));
  if (!choice) return null;
  const fitting = [...roll.pupils.keys()].filter((index) => fits(roll, index, choice.is));
  const [only] = fitting;
  return fitting.length === 1 ? (only ?? null) : null;
}

function fits(roll: Roll, index: number, { name, number, classGroup }: PupilKey): boolean {
  const pupil = roll.pupils[index];
  if (!pupil || pupil.nameKey !== normaliseName(name)) return false;
  const numbers = [...numberKinds.map((kind) => pupil[kind]), pupil.seatNumber];
  const hasNumber = numbers.some(
    (own) => own !== "" && comparableNumber(own) === comparableNumber(number),
  );
  const ownClass = normaliseText(pupil.classGroup ?? "");
  return (
    (number === "" || hasNumber) &&
    (classGroup === "" || ownClass === "" || ownClass === normaliseText(classGroup))
  );
}

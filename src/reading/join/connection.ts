import type { PupilRow } from "../extract/read-pupils";
import { hasNumber, numberKinds, pupilKey, type Roll, type RolledPupil } from "./roll";

/** Anything that has rows of pupils. */
interface HasPupils {
  readonly pupils: readonly PupilRow[];
}

/** Neither numbers nor classes: its pupils can be found by their names alone. */
export function isOnlyNames({ pupils }: HasPupils): boolean {
  return !pupils.some((row) => hasNumber(row) || row.classKey !== null);
}

/** Whether numbers of one kind, or classes, stand here and with the pupils met so far. */
export function isConnected(roll: Roll, { pupils }: HasPupils): boolean {
  const both = (has: (pupil: PupilRow | RolledPupil) => boolean) =>
    roll.pupils.some(has) && pupils.some(has);
  return (
    both(({ classKey }) => classKey !== null) ||
    numberKinds.some((kind) => both((pupil) => pupil[kind] !== ""))
  );
}

export function meetsKnownNames(roll: Roll, { pupils }: HasPupils): boolean {
  return pupils.some(({ nameKey }) => nameKey !== "" && roll.byName.has(nameKey));
}

const largestClass = 100;

/** At most one class is named, and there are no more pupils than a class has, or nothing but names. */
export function isOneClass(tables: readonly HasPupils[]): boolean {
  if (tables.every(isOnlyNames)) return true;
  const numbers = new Set<string>();
  const years = new Set<number>();
  for (const { pupils } of tables) {
    for (const { classKey } of pupils) {
      if (classKey) numbers.add(classKey.number);
      if (classKey && classKey.year !== null) years.add(classKey.year);
      if (numbers.size > 1 || years.size > 1) return false;
    }
  }
  return tables.every(({ pupils }) => !exceedsClass(pupils));
}

function exceedsClass(pupils: readonly PupilRow[]): boolean {
  const keys = new Set<string>();
  return pupils.some((row) => keys.add(pupilKey(row)).size > largestClass);
}

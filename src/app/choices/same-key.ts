import type { CellReading, PupilKey, SheetKey } from "../../records";
import { isSameColumn } from "../../reading";

/** One sheet, by its id where both say it, else by its name. */
export function isSameSheet(one: SheetKey, other: SheetKey): boolean {
  return one.id !== null && other.id !== null ? one.id === other.id : one.name === other.name;
}

export function isSamePupil(one: PupilKey, other: PupilKey): boolean {
  return (
    one.name === other.name && one.number === other.number && one.classGroup === other.classGroup
  );
}

/** The same cell, whatever stood in it. */
export function isSameCell(one: CellReading, other: CellReading): boolean {
  return (
    isSameSheet(one.sheet, other.sheet) &&
    isSameColumn(one.column, other.column) &&
    isSamePupil(one.pupil, other.pupil)
  );
}

import type { CellReading, PupilKey, Suggestion } from "../../records";
import { isSameColumn } from "../choices/column-keys";
import type { SourceTable } from "../join/source-table";
import { comparableNumber, normaliseName, normaliseText } from "../normalise";
import type { PupilRow } from "./read-pupils";

/** How a person agreed to read this cell, as long as the same text stands in it; else null. */
export function acceptedReading(
  { said, keys }: SourceTable,
  pupil: PupilRow,
  column: number,
  found: string,
): Suggestion | null {
  if (said.cells.length === 0) return null;
  const key = keys.get(column);
  const reading = said.cells.findLast(
    (cell) =>
      key !== undefined &&
      cell.found.trim() === found &&
      isSameColumn(cell.column, key) &&
      isSamePupil(cell.pupil, pupilKeyOf(pupil)),
  );
  return reading?.readAs ?? null;
}

/** What to keep if a person agrees to read the cell so; null where the column could not be found again. */
export function cellReading(
  { sheetKey, keys }: SourceTable,
  pupil: PupilRow,
  column: number,
  found: string,
  readAs: Suggestion,
): CellReading | null {
  const key = keys.get(column);
  return key ? { sheet: sheetKey, column: key, pupil: pupilKeyOf(pupil), found, readAs } : null;
}

/** The pupil as the row names it. */
export function pupilKeyOf(pupil: PupilRow): PupilKey {
  const { name, studentNumber, registrationNumber, examNumber, seatNumber, classGroup } = pupil;
  return {
    name,
    number: studentNumber || registrationNumber || examNumber || seatNumber,
    classGroup: classGroup ?? "",
  };
}

/** The same name and number; a class counts where both name one. */
export function isSamePupil(one: PupilKey, other: PupilKey): boolean {
  const classes = [normaliseText(one.classGroup), normaliseText(other.classGroup)] as const;
  return (
    normaliseName(one.name) === normaliseName(other.name) &&
    comparableNumber(one.number) === comparableNumber(other.number) &&
    (classes.includes("") || classes[0] === classes[1])
  );
}

import type { CellReading, SheetKey, SheetRecognition, Suggestion } from "../../records";
import type { CellAddress, WorkbookSnapshot } from "../../sheet";
import { textAt, toGrid } from "../grid";
import { findSubject } from "../words/subjects";
import { normaliseHeader } from "../normalise";
import { findSheet } from "./find-sheets";
import { pupilKeyAt, tableAt } from "./pupil-key";
import type { Subject } from "../../school";

/** “This cell is to be read so”; null where it stands in no column of a recognised table. */
export function cellReadingAt(
  snapshot: WorkbookSnapshot,
  recognition: SheetRecognition,
  at: CellAddress,
  readAs: Suggestion,
): CellReading | null {
  const sheet = snapshot.sheets.find(({ id }) => id === recognition.sheetId);
  const table = tableAt(recognition, at);
  const line = table?.turned ? at.row : at.column;
  const column = table?.columns.find((candidate) => candidate.column === line);
  const pupil = pupilKeyAt(snapshot, recognition, at);
  if (!sheet || !column || !pupil) return null;
  const found = textAt(toGrid(sheet), at.row, at.column).trim();
  return { sheet: { id: sheet.id, name: sheet.name }, column: column.key, pupil, found, readAs };
}

/** The first row of a sheet that holds anything. */
export function firstFilledRow({ sheets }: WorkbookSnapshot, key: SheetKey): number {
  const sheet = findSheet(sheets, key);
  return (sheet && toGrid(sheet).filledRows[0]) ?? 0;
}

/** Whether two headers say the same, as headers are compared. */
export function isSameHeader(one: string, other: string): boolean {
  return normaliseHeader(one) === normaliseHeader(other);
}

/** The subject that a header word names: 语 is 语文. */
export function findHeaderSubject(word: string): Subject | null {
  return findSubject(normaliseHeader(word));
}

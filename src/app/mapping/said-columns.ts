import type {
  ColumnChoice,
  ColumnMeaning,
  ColumnRecognition,
  SheetRecognition,
} from "../../records";
import { findHeaderSubject, isSameHeader } from "../../reading";
import { columnName } from "../../sheet";
import type { MappedColumn } from "./mapping";

/** Whether an entry only repeats what was recognised, with the report's own sureness in it. */
export function isAsRecognised(said: MappedColumn, recognition: SheetRecognition): boolean {
  return (
    said.confidence !== undefined &&
    columnsOf(recognition).some(
      (column) => isNamed(said, column) && sayingOf(column) === entryOf(said),
    )
  );
}

function sayingOf(column: ColumnRecognition): string {
  const { means, subject, assessment, term, fullMark, confidence } = column;
  return [means, subject, assessment, term, fullMark, roundOff(confidence)].join("|");
}

function entryOf(said: MappedColumn): string {
  const { means, subject, assessment, term, fullMark, confidence } = said;
  return [means, subject, assessment, term, fullMark, roundOff(confidence ?? 0)].join("|");
}

function roundOff(share: number): number {
  return Math.round(share * 100) / 100;
}

/** The choice that an entry makes of a sheet as it is now; null where it names none of its columns. */
export function choiceOf(said: MappedColumn, recognition: SheetRecognition): ColumnChoice | null {
  const column = findColumn(said, recognition);
  if (!column) return null;
  const means = said.means ?? (ofSubject.has(column.means) ? column.means : "score");
  const isOfSubject = ofSubject.has(means);
  const known = isOfSubject && ofSubject.has(column.means) ? column : null;
  const subject = said.subject === undefined ? (known?.subject ?? null) : said.subject;
  const or = <Value>(value: Value | undefined, otherwise: Value | undefined): Value | null =>
    (value === undefined ? otherwise : value) ?? null;
  return {
    key: column.key,
    means,
    subject: isOfSubject && subject !== null ? (findHeaderSubject(subject) ?? subject) : null,
    assessment: isOfSubject ? or(said.assessment, known?.assessment) : null,
    term: isOfSubject ? or(said.term, known?.term) : null,
    fullMark: isOfSubject ? or(said.fullMark, known?.fullMark) : null,
  };
}

/** What is about one subject: the other meanings have no subject, exam or full mark. */
const ofSubject: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  "score",
  "scaled-score",
  "letter-grade",
  "retake",
]);

/** By its letter, unless its header says that it stands elsewhere now; else by its header alone. */
function findColumn(said: MappedColumn, recognition: SheetRecognition): ColumnRecognition | null {
  const all = columnsOf(recognition);
  const named = all.find((column) => isNamed(said, column));
  if (named) return named;
  const { header } = said;
  if (header === undefined || header === "") return null;
  const headed = all.filter((column) => isSameHeader(column.header, header));
  const places = new Set(headed.map(({ column }) => column));
  return places.size === 1 ? (headed[0] ?? null) : null;
}

function isNamed(said: MappedColumn, column: ColumnRecognition): boolean {
  if (said.column === undefined) return false;
  const label = said.column.trim().toUpperCase();
  const isThere = label === columnName(column.column) || label === String(column.column + 1);
  return isThere && (said.header === undefined || isSameHeader(column.header, said.header));
}

/** The first table's columns before those of the others. */
function columnsOf({ columns, tables }: SheetRecognition): readonly ColumnRecognition[] {
  return [...columns, ...tables.flatMap((table) => table.columns)];
}

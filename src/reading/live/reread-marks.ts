import type { Cohort, ScoreSeries, SubjectRecord } from "../../records";
import type { Subject } from "../../school";
import { allAtOnce } from "../../slices";
import { knownSubject, namesInRows, sittingColumns } from "../extract/column-result";
import { fillScores } from "../extract/fill-scores";
import { openGradebook, type Gradebook } from "../extract/gradebook";
import { textAt, type SheetGrid } from "../grid";
import type { JoinedTable } from "../join/source-table";
import { tidyText } from "../normalise";
import { settleSubjects } from "../settle/settle-subjects";
import { findSubject } from "../words/subjects";
import type { KeptTables } from "./kept-tables";

/** A cell by row and column of a table's view. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
}

/**
 * The subjects of which this cell tells a result, before or after it was typed; null where it tells none, or
 * something else.
 */
export function subjectsAt(
  joined: JoinedTable,
  cell: TableCell,
  grid: SheetGrid,
  kept: KeptTables,
): readonly Subject[] | null {
  const position = joined.pupils.findIndex(({ row }) => row === cell.row);
  const pupil = joined.pupils[position];
  const student = joined.students[position] ?? -1;
  if (!pupil || student < 0 || !tellsResult(joined, cell.column)) return null;
  const isSitting = sittingColumns(joined).includes(cell.column);
  const columns = joined.table.columns.filter(
    ({ means, column }) => means !== "score" || isSitting || column === cell.column,
  );
  const found = [joined.table.grid, grid].flatMap((view) => {
    const { book } = openBook(kept);
    const table = { ...joined.table, grid: view, columns };
    const only = { ...joined, table, pupils: [pupil], students: Int32Array.of(student) };
    allAtOnce(fillScores(book, only));
    return [...book.subjects.keys()];
  });
  return found.length === 0 ? null : [...new Set(found)];
}

/** Columns of marks, and those of 考试状态 as far as they are listened to; 备注 may tell of more than an exam. */
function tellsResult(joined: JoinedTable, column: number): boolean {
  const means = joined.table.columns.find((one) => one.column === column)?.means;
  return means === "score" || (means === "sitting" && listensToSitting(joined));
}

function listensToSitting({ table }: JoinedTable): boolean {
  const scores = table.columns.filter(
    ({ means, subject }) => means === "score" && subject !== null,
  );
  return namesInRows(table) || scores.length === 1;
}

export interface RereadMarks {
  readonly cohort: Cohort;
  /** Whose results are others than before. */
  readonly students: readonly number[];
}

/**
 * These subjects read anew from tables whose cells are as they are now, by the same code and with the pupils,
 * columns and exams that were recognised. Null where anybody but `concerned` would have another result, or
 * the subject another full mark: then the workbook is to be read as a whole.
 */
export function rereadSubjects(
  before: Cohort,
  subjects: readonly Subject[],
  kept: KeptTables,
  concerned: ReadonlySet<number>,
): RereadMarks | null {
  const { book, said } = openBook(kept);
  const asked = new Set(subjects);
  for (const joined of kept.marks) allAtOnce(fillScores(book, onlySubjects(joined, asked, book)));
  const { roll, subjectTables, fullMarks, policy } = kept;
  const settled = allAtOnce(settleSubjects(book, roll, subjectTables, fullMarks, policy)).subjects;
  if (said.some(({ student }) => concerned.has(student))) return null;
  const students = new Set<number>();
  const records = new Map(settled.map((record) => [record.subject, record]));
  for (const subject of subjects) {
    const old = before.subjects.find((record) => record.subject === subject);
    const now = records.get(subject);
    if (!old && !now) continue;
    const changed = old && now ? changedIn(old, now) : null;
    if (changed === null || changed.some((student) => !concerned.has(student))) return null;
    for (const student of changed) students.add(student);
  }
  return {
    cohort: {
      ...before,
      subjects: before.subjects.map((record) => records.get(record.subject) ?? record),
    },
    students: [...students].sort((one, other) => one - other),
  };
}

/** A book that knows which subjects there are, and keeps what is said of leaving school to itself. */
function openBook({ roll, subjects }: KeptTables) {
  const said: { readonly student: number }[] = [];
  const book: Gradebook = {
    ...openGradebook(roll),
    has: (subject) => subjects.has(subject),
    leftSchool: (student) => said.push({ student }),
  };
  return { book, said };
}

/** The table with no other subjects than these in its columns and rows. */
function onlySubjects(
  joined: JoinedTable,
  asked: ReadonlySet<Subject>,
  book: Gradebook,
): JoinedTable {
  const { table } = joined;
  const isAsked = (name: string) => asked.has(knownSubject(book, joined, name) ?? "");
  const dropsSitting = !listensToSitting(joined);
  const sitting = new Set(dropsSitting ? sittingColumns(joined) : []);
  const columns = table.columns.filter(
    ({ means, subject, column }) =>
      !sitting.has(column) && (means !== "score" || subject === null || isAsked(subject)),
  );
  const narrowed = { ...joined, table: { ...table, columns } };
  const names = table.columns.find(({ means }) => means === "subject-name");
  const areNamedInRows = columns.some(({ means, subject }) => means === "score" && !subject);
  if (!names || !areNamedInRows || !namesInRows(table)) return narrowed;
  const positions = joined.pupils.flatMap(({ row }, position) => {
    const written = tidyText(textAt(table.grid, row, names.column));
    return isAsked(findSubject(written) ?? written) ? [position] : [];
  });
  return {
    ...narrowed,
    pupils: positions.flatMap((position) => joined.pupils[position] ?? []),
    students: Int32Array.from(positions, (position) => joined.students[position] ?? -1),
  };
}

/** Pupils whose results differ; null where the subject itself does. */
function changedIn(old: SubjectRecord, now: SubjectRecord): readonly number[] | null {
  const isSameSubject =
    old.elective === now.elective &&
    old.results.length === now.results.length &&
    (old.makeUp === null) === (now.makeUp === null) &&
    old.results.every((result, index) => {
      const other = now.results[index];
      return (
        other?.assessment === result.assessment &&
        other.term === result.term &&
        JSON.stringify(other.fullMark) === JSON.stringify(result.fullMark)
      );
    });
  if (!isSameSubject) return null;
  const pairs = old.results.flatMap(({ scores }, index) => {
    const other = now.results[index]?.scores;
    return other ? [[scores, other] as const] : [];
  });
  if (old.makeUp && now.makeUp) pairs.push([old.makeUp, now.makeUp]);
  return [...new Set(pairs.flatMap(([one, other]) => differing(one, other)))];
}

function differing(one: ScoreSeries, other: ScoreSeries): readonly number[] {
  const found: number[] = [];
  for (let student = 0; student < one.kinds.length; student += 1) {
    const isSame =
      one.kinds[student] === other.kinds[student] &&
      Object.is(one.marks[student], other.marks[student]) &&
      one.rows[student] === other.rows[student] &&
      one.columns[student] === other.columns[student] &&
      (one.words.get(student) ?? "") === (other.words.get(student) ?? "") &&
      sheetOf(one, student) === sheetOf(other, student);
    if (!isSame) found.push(student);
  }
  return found;
}

function sheetOf({ sheets, sheetIndexes, rows }: ScoreSeries, student: number): string {
  return (rows[student] ?? -1) < 0 ? "" : (sheets[sheetIndexes[student] ?? 0] ?? "");
}

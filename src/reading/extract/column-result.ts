import type { Issue } from "../../records";
import type { Assessment, Subject } from "../../school";
import type { CellAddress } from "../../sheet";
import { addressOf, textAt } from "../grid";
import type { JoinedTable } from "../join/source-table";
import { raiseIssue } from "../raise-issue";
import type { TableColumn } from "../recognise/columns";
import type { RecognisedTable } from "../recognise/table";
import { normaliseText } from "../normalise";
import { findExamName, findPlainExam, type ExamName } from "../words/exam-names";
import { otherNameOf } from "../words/subjects";
import type { DraftSource } from "./draft-series";
import type { Gradebook } from "./gradebook";

/** Long tables, tables of one pupil, and a row for each pupil and exam. */
export function namesInRows({ shape, columns }: RecognisedTable): boolean {
  const names = columns.map(({ means }) => means);
  return names.includes("exam-name") || (shape !== "wide" && names.includes("subject-name"));
}

/** 第几学期 of a result: what the column says, else title or sheet name. The year's own result has none. */
export function termOf(
  { table }: JoinedTable,
  { term, termResult }: TableColumn,
  assessment: Assessment,
): 1 | 2 | null {
  if (assessment === "annual" && !termResult) return null;
  return term ?? table.surroundings.term;
}

/**
 * 第几次: which of several exams of its kind a column is about, as its header says, else the lines above the
 * table, else the sheet's name. Only of exams other than 期中, 期末 and 总评 there are several in a term.
 */
export function examOfColumn(
  { table }: JoinedTable,
  { header }: TableColumn,
  assessment: Assessment,
): ExamName | null {
  if (assessment !== "monthly" && assessment !== "unstated") return null;
  const texts = [header, ...table.surroundings.titles, table.grid.sheet.name].map(normaliseText);
  return firstNamed(texts, findExamName) ?? firstNamed(texts, findPlainExam);
}

function firstNamed(
  texts: readonly string[],
  find: (text: string) => ExamName | null,
): ExamName | null {
  for (const text of texts) {
    const found = find(text);
    if (found) return found;
  }
  return null;
}

/** The full mark stands in the header, else in the table's 满分 row. */
export function sourceOf(
  { table }: JoinedTable,
  { at, header, fullMark, column }: TableColumn,
): DraftSource {
  const { grid, rows } = table;
  if (fullMark !== null || rows.fullMarks === null) return { at, header, fullMark, fullMarkAt: at };
  const inRow = Number(textAt(grid, rows.fullMarks, column));
  return {
    at,
    header,
    fullMark: inRow > 0 ? inRow : null,
    fullMarkAt: addressOf(grid, rows.fullMarks, column),
  };
}

/** A make-up mark must belong to a subject that has first results; 道法 may stand there as 政治. */
export function knownSubject(
  book: Gradebook,
  { role }: JoinedTable,
  subject: Subject,
): Subject | null {
  if (role === "gradebook" || book.has(subject)) return subject;
  const other = otherNameOf(subject);
  return other !== null && book.has(other) ? other : null;
}

export function unknownSubject(at: CellAddress, name: string): Issue {
  return raiseIssue("error", { code: "make-up-subject-unknown", name }, { at, found: name });
}

/** Columns that say of each row how the exam went. */
export function sittingColumns({ table }: JoinedTable): readonly number[] {
  return table.columns
    .filter(({ means, detail }) => means === "sitting" || detail === "status")
    .map(({ column }) => column);
}

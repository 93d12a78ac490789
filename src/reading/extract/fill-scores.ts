import type { Issue } from "../../records";
import type { Assessment, Subject } from "../../school";
import type { CellAddress } from "../../sheet";
import type { JoinedTable } from "../join/source-table";
import { addressOf, textAt } from "../grid";
import { raiseIssue } from "../raise-issue";
import { roleAssessment } from "../recognise/recognise-sheet";
import type { TableColumn } from "../recognise/columns";
import { otherNameOf } from "../words/subjects";
import type { DraftSource } from "./draft-series";
import { fillByRow, namesInRows } from "./fill-by-row";
import { furtherExam } from "./further-exam";
import { fillCell } from "./fill-cell";
import type { Gradebook } from "./gradebook";

/**
 * Fills the drafts from one table: column by column where each column is about one subject and exam, row
 * by row where a cell of the row names them.
 */
export function fillScores(book: Gradebook, joined: JoinedTable): void {
  if (namesInRows(joined.table)) fillByRow(book, joined);
  else fillByColumn(book, joined);
}

function fillByColumn(book: Gradebook, joined: JoinedTable): void {
  const { table, role } = joined;
  const columns = table.columns.filter(
    ({ means, subject }) => means === "score" && subject !== null,
  );
  const sitting = columns.length === 1 ? sittingColumns(joined) : [];
  const further = furtherExam(joined);
  for (const column of columns) {
    const subject = knownSubject(book, joined, column.subject ?? "");
    if (subject === null) {
      book.issues.push(unknownSubject(column.at, column.header));
      continue;
    }
    const assessment = roleAssessment(role, column, table.surroundings);
    const draft = book.draft(subject, assessment, termOf(joined, column, assessment));
    if (further.isFurther(draft, column)) continue;
    draft.sources.push(sourceOf(joined, column));
    const target = { book, draft, subject, assessment, joined, sitting };
    joined.pupils.forEach((pupil, position) => {
      fillCell(target, joined.students[position] ?? -1, pupil, column.column);
    });
  }
  book.issues.push(...further.issues());
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

import type { Assessment } from "../../school";
import { eachInSlices, type Slices } from "../../slices";
import type { JoinedTable } from "../join/source-table";
import { addressOf, isBlankAt, textAt } from "../grid";
import { normaliseText, tidyText } from "../normalise";
import { roleAssessment } from "../recognise/recognise-sheet";
import type { TableColumn } from "../recognise/columns";
import { findAssessments, findTerm } from "../words/exams";
import { toExamName, type ExamName } from "../words/exam-names";
import { findSubject } from "../words/subjects";
import type { DraftSource } from "./draft-series";
import { fillCell } from "./fill-cell";
import {
  examOfColumn,
  knownSubject,
  sittingColumns,
  sourceOf,
  termOf,
  unknownSubject,
} from "./column-result";
import type { Gradebook } from "./gradebook";

/**
 * Long tables and tables of one pupil: a cell of each row names its subject, its exam, or both; what the row
 * leaves open the columns say.
 */
export function* fillByRow(book: Gradebook, joined: JoinedTable): Slices<void> {
  const { table } = joined;
  const { grid } = table;
  const subjectColumn = columnOf(joined, "subject-name");
  const examColumn = columnOf(joined, "exam-name");
  const columns = scoreColumns(joined, subjectColumn !== null);
  const sitting = sittingColumns(joined);
  yield* eachInSlices(joined.pupils, (pupil, position) => {
    const { row } = pupil;
    const student = joined.students[position] ?? -1;
    if (student < 0) return;
    const written = subjectColumn === null ? "" : tidyText(textAt(grid, row, subjectColumn));
    const exam = examColumn === null ? null : examOf(normaliseText(textAt(grid, row, examColumn)));
    for (const column of columns) {
      const name = column.subject ?? findSubject(written) ?? written;
      const subject = knownSubject(book, joined, name);
      if (subject === null || subject === "") {
        const at = subjectColumn === null ? column.at : addressOf(grid, row, subjectColumn);
        book.raise(unknownSubject(at, name));
        return;
      }
      const assessment = assessmentOfRow(joined, column, exam);
      if (
        assessment === "make-up" &&
        joined.role === "gradebook" &&
        isBlankAt(grid, row, column.column)
      ) {
        continue;
      }
      const term = exam?.term ?? termOf(joined, column, assessment);
      const draft = book.draft(
        subject,
        assessment,
        assessment === "annual" ? null : term,
        exam ? exam.name : examOfColumn(joined, column, assessment),
      );
      const source = sourceOfRow(joined, column, row);
      if (!draft.sources.some(({ at, fullMark }) => isSameSource(source, at, fullMark)))
        draft.sources.push(source);
      fillCell(
        { book, draft, subject, assessment, joined, sitting },
        student,
        pupil,
        column.column,
      );
    }
  });
}

function columnOf({ table }: JoinedTable, means: TableColumn["means"]): number | null {
  return table.columns.find((column) => column.means === means)?.column ?? null;
}

/** On a make-up list 原成绩 beside 补考成绩 is the first result once more: only the make-up marks are taken. */
function scoreColumns(
  { table, role }: JoinedTable,
  rowNamesSubject: boolean,
): readonly TableColumn[] {
  const scores = table.columns.filter(
    ({ means, subject }) => means === "score" && (rowNamesSubject || subject !== null),
  );
  const makeUps = scores.filter(({ assessment }) => assessment === "make-up");
  return role === "make-up" && makeUps.length > 0 ? makeUps : scores;
}

interface RowExam {
  readonly name: ExamName;
  readonly assessment: Assessment | null;
  readonly term: 1 | 2 | null;
}

/** 第一学期期末 in a 考试 column; a name that says no kind of exam is an exam of its own all the same. */
function examOf(text: string): RowExam | null {
  if (text === "") return null;
  const [assessment = null, ...others] = findAssessments(text);
  return {
    name: toExamName(text),
    assessment: others.length === 0 ? assessment : null,
    term: findTerm(text),
  };
}

function assessmentOfRow(
  { role, table }: JoinedTable,
  column: TableColumn,
  exam: RowExam | null,
): Assessment {
  return column.assessment ?? exam?.assessment ?? roleAssessment(role, column, table.surroundings);
}

/** Where a column gives each row's 满分, that counts. */
function sourceOfRow(joined: JoinedTable, column: TableColumn, row: number): DraftSource {
  const source = sourceOf(joined, column);
  const fullMarks = columnOf(joined, "full-mark");
  if (fullMarks === null) return source;
  const { grid } = joined.table;
  const stated = Number(textAt(grid, row, fullMarks));
  return stated > 0
    ? { ...source, fullMark: stated, fullMarkAt: addressOf(grid, row, fullMarks) }
    : source;
}

function isSameSource(
  source: DraftSource,
  at: DraftSource["at"],
  fullMark: DraftSource["fullMark"],
): boolean {
  return source.at === at && source.fullMark === fullMark;
}

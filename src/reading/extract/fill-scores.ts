import { cellAt, scoreAt, type Issue } from "../../records";
import type { Score, Subject } from "../../school";
import type { CellAddress } from "../../sheet";
import type { JoinedTable } from "../join/source-table";
import { addressOf, formulaAt, isBlankAt, shownAt, textAt, valueAt } from "../grid";
import { normaliseText, tidyText } from "../normalise";
import { raiseIssue } from "../raise-issue";
import { roleAssessment } from "../recognise/recognise-sheet";
import type { TableColumn } from "../recognise/columns";
import { findScoreState } from "../words/score-words";
import { findSubject, otherNameOf } from "../words/subjects";
import { parseScore, toFifteenDigits, type ParsedScore } from "./parse-score";
import {
  hasCell,
  isBlankIn,
  putCell,
  putMark,
  putScore,
  type DraftSeries,
  type DraftSource,
} from "./draft-series";
import { describeScore, scoreIssue } from "./score-issues";
import type { Gradebook, RoundedCell } from "./gradebook";

/** Fills the drafts from one table, row by row or column by column as the table is shaped. */
export function fillScores(book: Gradebook, joined: JoinedTable): void {
  if (joined.table.shape === "long") fillLong(book, joined);
  else fillWide(book, joined);
}

function fillWide(book: Gradebook, joined: JoinedTable): void {
  const { table, role } = joined;
  const columns = table.columns.filter(
    ({ means, subject }) => means === "score" && subject !== null,
  );
  const sitting = columns.length === 1 ? sittingColumns(joined) : [];
  for (const column of columns) {
    const subject = knownSubject(book, joined, column.subject ?? "");
    if (subject === null) {
      book.issues.push(unknownSubject(column.at, column.header));
      continue;
    }
    const assessment = roleAssessment(role, column, table.surroundings);
    const draft = book.draft(subject, assessment);
    const earlier = draft.sources.find(({ at }) => at === column.at);
    if (earlier && joined.students.some((student) => student >= 0 && hasCell(draft, student))) {
      book.issues.push(samePartAgain(joined, column, subject));
      continue;
    }
    if (!earlier) draft.sources.push(sourceOf(joined, column));
    const target = { book, draft, subject, joined };
    joined.pupils.forEach(({ row }, position) => {
      fillCell(target, joined.students[position] ?? -1, row, column.column, sitting);
    });
  }
}

function fillLong(book: Gradebook, joined: JoinedTable): void {
  const { table, role } = joined;
  const { grid, columns } = table;
  const subjectColumn = columns.find(({ means }) => means === "subject-name");
  if (!subjectColumn) return;
  const scores = columns.filter(({ means }) => means === "score");
  const makeUps = scores.filter(({ assessment }) => assessment === "make-up");
  const used = role === "make-up" && makeUps.length > 0 ? makeUps : scores;
  const sitting = sittingColumns(joined);
  joined.pupils.forEach(({ row }, position) => {
    const student = joined.students[position] ?? -1;
    if (student < 0) return;
    const written = tidyText(textAt(grid, row, subjectColumn.column));
    const subject = knownSubject(book, joined, findSubject(written) ?? written);
    if (subject === null || subject === "") {
      book.issues.push(unknownSubject(addressOf(grid, row, subjectColumn.column), written));
      return;
    }
    for (const column of used) {
      const assessment = roleAssessment(role, column, table.surroundings);
      if (assessment === "make-up" && role === "gradebook" && isBlankAt(grid, row, column.column)) {
        continue;
      }
      const draft = book.draft(subject, assessment);
      if (!draft.sources.some(({ at }) => at === column.at))
        draft.sources.push(sourceOf(joined, column));
      fillCell({ book, draft, subject, joined }, student, row, column.column, sitting);
    }
  });
}

/** A further exam of the same kind below the first one: 第二次月考 under 第一次月考. */
function samePartAgain({ pupils }: JoinedTable, column: TableColumn, subject: Subject): Issue {
  const { sheet } = column.at;
  const at = { sheet, row: (pupils[0]?.row ?? column.at.row + 1) - 1, column: column.column };
  const facts = { code: "duplicate-column", subject } as const;
  return raiseIssue("warning", facts, { at, also: [column.at], found: column.header });
}

/** The full mark stands in the header, else in the table's 满分 row. */
function sourceOf(
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
function knownSubject(book: Gradebook, { role }: JoinedTable, subject: Subject): Subject | null {
  if (role === "gradebook" || book.has(subject)) return subject;
  const other = otherNameOf(subject);
  return other !== null && book.has(other) ? other : null;
}

function unknownSubject(at: CellAddress, name: string): Issue {
  return raiseIssue("error", { code: "make-up-subject-unknown", name }, { at, found: name });
}

function sittingColumns({ table }: JoinedTable): readonly number[] {
  return table.columns
    .filter(({ detail }) => detail === "sitting" || detail === "status")
    .map(({ column }) => column);
}

interface Target {
  readonly book: Gradebook;
  readonly draft: DraftSeries;
  readonly subject: Subject;
  readonly joined: JoinedTable;
}

function fillCell(
  target: Target,
  student: number,
  row: number,
  column: number,
  sitting: readonly number[],
): void {
  if (student < 0) return;
  const { book, draft, joined } = target;
  const { grid } = joined.table;
  const value = valueAt(grid, row, column);
  const isNew = !hasCell(draft, student);
  if (isNew) {
    putCell(draft, student, book.sheetIndex(grid.sheet.name), row, column);
    if (
      sitting.length === 0 &&
      typeof value === "number" &&
      value >= 0 &&
      Number(shownAt(grid, row, column)) === value
    ) {
      putMark(draft, student, toFifteenDigits(value));
      return;
    }
  }
  const shown = shownAt(grid, row, column);
  const parsed = parseScore({ value, shown, formula: formulaAt(grid, row, column) });
  const score = withSitting(target, parsed.score, row, sitting);
  const at = addressOf(grid, row, column);
  if (isNew || isBlankIn(draft, student)) {
    if (!isNew && (score.kind !== "blank" || parsed.isDash)) {
      putCell(draft, student, book.sheetIndex(grid.sheet.name), row, column);
    }
    putScore(draft, student, score);
    if (parsed.isDash && score.kind === "blank") draft.dashes.set(student, shown);
  } else if (!saysNothing(parsed, score)) {
    settleSecond(target, student, score, at);
  }
  report(target, student, parsed, at, shown === "" ? String(value) : shown);
}

function saysNothing({ isDash }: ParsedScore, score: Score): boolean {
  return score.kind === "blank" || isDash;
}

/** The same result stands in two cells: once if they agree, unknown if they do not. */
function settleSecond(
  { book, draft, subject }: Target,
  student: number,
  score: Score,
  at: CellAddress,
): void {
  const first = describeScore(scoreAt(draft.series, student));
  const cell = cellAt(draft.series, student);
  if (draft.dashes.has(student)) {
    putScore(draft, student, score);
    putCell(draft, student, book.sheetIndex(at.sheet), at.row, at.column);
    return;
  }
  const second = describeScore(score);
  if (first === second) return;
  putScore(draft, student, { kind: "unreadable", found: `${first} / ${second}` });
  book.issues.push(
    raiseIssue(
      "warning",
      { code: "contradictory-score", subject },
      { at, also: cell ? [cell] : [], found: second, students: [student] },
    ),
  );
}

/** 缺考 in a status column speaks for the row; a mark stays where the exam was only put off. */
function withSitting(
  { joined }: Target,
  score: Score,
  row: number,
  sitting: readonly number[],
): Score {
  for (const column of sitting) {
    const state = findScoreState(normaliseText(textAt(joined.table.grid, row, column)));
    if (state === null || state === "not-taken") continue;
    const isMark = score.kind === "mark" && score.value > 0;
    return state === "deferred" && isMark ? score : { kind: state };
  }
  return score;
}

function report(
  { book, draft, subject }: Target,
  student: number,
  parsed: ParsedScore,
  at: CellAddress,
  shown: string,
): void {
  if (parsed.enrolmentWord !== null) book.leftSchool(student, parsed.enrolmentWord, at);
  if (parsed.problem === "score-shown-rounded" && parsed.score.kind === "mark") {
    const cell: RoundedCell = { student, at, shown, mark: parsed.score.value, draft, subject };
    book.rounded.push(cell);
    return;
  }
  const issue = scoreIssue(parsed, subject, at, shown, student);
  if (issue) book.issues.push(issue);
}

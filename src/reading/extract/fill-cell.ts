import { cellAt, scoreAt, type Suggestion } from "../../records";
import type { Assessment, Score, Subject } from "../../school";
import type { CellAddress } from "../../sheet";
import type { JoinedTable } from "../join/source-table";
import { addressOf, formulaAt, shownAt, textAt, valueAt } from "../grid";
import { normaliseText, tidyText } from "../normalise";
import { raiseIssue } from "../raise-issue";
import { isMakeUpEntry } from "../recognise/make-up-entry";
import { findScoreState } from "../words/score-words";
import { acceptedReading, cellReading } from "./cell-readings";
import { hasCell, isBlankIn, putCell, putMark, putScore, type DraftSeries } from "./draft-series";
import type { Gradebook, RoundedCell } from "./gradebook";
import type { ReadCell } from "./read-cell";
import { parseScore, toFifteenDigits, type ParsedScore } from "./parse-score";
import { settleEntry } from "./entry-state";
import type { PupilRow } from "./read-pupils";
import { describeScore, scoreIssue } from "./score-issues";

/** Where the cells of one column, or of one row of a long table, go. */
export interface FillTarget {
  readonly book: Gradebook;
  readonly draft: DraftSeries;
  readonly subject: Subject;
  readonly assessment: Assessment;
  readonly joined: JoinedTable;
  /** Columns that say how the exam of a row went. */
  readonly sitting: readonly number[];
}

/** Reads one cell into the draft; a second cell for the same result must say the same. */
export function fillCell(
  target: FillTarget,
  student: number,
  pupil: PupilRow,
  column: number,
): void {
  if (student < 0) return;
  const { book, draft, joined, sitting } = target;
  const { grid } = joined.table;
  const { row } = pupil;
  const value = valueAt(grid, row, column);
  const shown = shownAt(grid, row, column);
  const isNew = !hasCell(draft, student);
  if (isNew) {
    const [sheetRow, sheetColumn] = grid.turned ? [column, row] : [row, column];
    putCell(draft, student, book.sheetIndex(grid.sheet.name), sheetRow, sheetColumn);
    const isPlain = typeof value === "number" && value >= 0 && shown !== "";
    if (sitting.length === 0 && isPlain && Number(shown) === value) {
      putMark(draft, student, toFifteenDigits(value));
      return;
    }
  }
  const at = addressOf(grid, row, column);
  const parsed = parseScore({ value, shown, formula: formulaAt(grid, row, column) });
  const accepted =
    parsed.score.kind === "unreadable"
      ? acceptedReading(joined, pupil, column, parsed.score.found)
      : null;
  const settled = accepted ? agreedScore(accepted) : withoutSecondMakeUp(parsed, target);
  if (isMakeUpEntry(joined.table)) {
    fillEntry(target, student, { ...settled, at, shown }, row);
  } else {
    const score = withSitting(target, settled.score, row);
    putCellScore(target, student, { isDash: settled.isDash, score, at, shown });
  }
  if (accepted && accepted.makeUpMark !== null && target.assessment !== "make-up") {
    const makeUp = { ...target, draft: book.draft(target.subject, "make-up", null, null) };
    const mark = { kind: "mark", value: accepted.makeUpMark } as const;
    putCellScore(makeUp, student, { isDash: false, score: mark, at, shown });
  }
  report(target, student, pupil, column, settled, at, shown === "" ? String(value) : shown);
}

/** Puts what a cell says into a draft; what is there already must say the same. */
export function putCellScore(
  target: Pick<FillTarget, "book" | "draft" | "subject">,
  student: number,
  { isDash, score, at, shown }: ReadCell,
): void {
  const { book, draft } = target;
  const isNew = !hasCell(draft, student);
  const saysNothing = score.kind === "blank";
  if (isNew || isBlankIn(draft, student)) {
    if (isNew || !saysNothing || isDash) placeAt(book, draft, student, at);
    putScore(draft, student, score);
    if (isDash && saysNothing) draft.dashes.set(student, shown);
  } else if (!saysNothing) {
    putSecond(target, student, score, at);
  }
}

/** 登记表: mark and state side by side; what they say together, at the cell that says it. */
function fillEntry(target: FillTarget, student: number, mark: ReadCell, row: number): void {
  const { book, draft, subject, joined, sitting } = target;
  const { grid } = joined.table;
  const states = sitting.map((column) => ({
    text: tidyText(textAt(grid, row, column)),
    at: addressOf(grid, row, column),
  }));
  const { cell, problem } = settleEntry(mark, states);
  putCellScore(target, student, cell);
  if (problem === null) return;
  const { code, at, also, found } = problem;
  const place = { at, also, found, students: [student] };
  book.raise(raiseIssue("error", { code, subject }, place), draft);
}

function placeAt(book: Gradebook, draft: DraftSeries, student: number, at: CellAddress): void {
  putCell(draft, student, book.sheetIndex(at.sheet), at.row, at.column);
}

/** The same result stands in two cells: once if they agree, unknown if they do not. */
function putSecond(
  { book, draft, subject }: Pick<FillTarget, "book" | "draft" | "subject">,
  student: number,
  score: Score,
  at: CellAddress,
): void {
  const first = describeScore(scoreAt(draft.series, student));
  const cell = cellAt(draft.series, student);
  if (draft.dashes.has(student)) {
    putScore(draft, student, score);
    placeAt(book, draft, student, at);
    return;
  }
  const second = describeScore(score);
  if (first === second) {
    if (cell) book.repeated.push({ student, at, first: cell, draft });
    return;
  }
  putScore(draft, student, { kind: "unreadable", found: `${first} / ${second}` });
  book.raise(
    raiseIssue(
      "error",
      { code: "contradictory-score", subject },
      { at, also: cell ? [cell] : [], found: second, students: [student] },
    ),
    draft,
  );
}

function agreedScore({ mark }: Suggestion): ParsedScore {
  return {
    score: { kind: "mark", value: toFifteenDigits(mark) },
    problem: null,
    isDash: false,
    enrolmentWord: null,
    suggestion: null,
  };
}

/** 58补60 in a make-up column leaves open which of the two the column is about. */
function withoutSecondMakeUp(parsed: ParsedScore, { assessment }: FillTarget): ParsedScore {
  const hasMakeUp = (parsed.suggestion?.makeUpMark ?? null) !== null;
  return hasMakeUp && assessment === "make-up"
    ? { ...parsed, problem: "score-not-a-number", suggestion: null }
    : parsed;
}

/** 缺考 in a status column speaks for the row; a mark stays where the exam was only put off. */
function withSitting({ joined, sitting }: FillTarget, score: Score, row: number): Score {
  for (const column of sitting) {
    const state = findScoreState(normaliseText(textAt(joined.table.grid, row, column)));
    if (state === null || state === "not-taken") continue;
    const isMark = score.kind === "mark" && score.value > 0;
    return state === "deferred" && isMark ? score : { kind: state };
  }
  return score;
}

function report(
  { book, draft, subject, joined }: FillTarget,
  student: number,
  pupil: PupilRow,
  column: number,
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
  const issue = scoreIssue(parsed, subject, { at, found: shown, students: [student] });
  if (!issue) return;
  const { suggestion } = parsed;
  const choice = suggestion && cellReading(joined, pupil, column, issue.found, suggestion);
  book.raise(
    suggestion && choice ? { ...issue, suggestion: { ...suggestion, choice } } : issue,
    draft,
  );
}

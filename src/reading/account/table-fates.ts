import type { IssueCode } from "../../records";
import type { Score } from "../../school";
import type { CellAddress } from "../../sheet";
import type { PupilRow } from "../extract/read-pupils";
import { addressOf, textAt, type SheetGrid } from "../grid";
import type { JoinedTable } from "../join/source-table";
import { normaliseText } from "../normalise";
import type { RecognisedTable } from "../recognise/table";
import type { TableColumn } from "../recognise/table-column";
import { isDash } from "../words/score-words";
import { ignored, unaccounted, used, type CellFate } from "./fate";
import { keyOf, type IssueFinder } from "./issue-finder";

/** What is looked up about a cell. */
export interface Records {
  readonly issues: IssueFinder;
  /** What was kept from each score cell. */
  readonly scores: ReadonlyMap<string, Score>;
  readonly repeated: ReadonlySet<string>;
}

/** The cells of a table that takes part, by its rows and columns. */
export function accountForTable(
  joined: JoinedTable,
  records: Records,
  fates: Map<string, CellFate>,
): void {
  const { grid, header, rows, columns } = joined.table;
  const whole = (lines: readonly number[], fate: (row: number) => CellFate) => {
    for (const row of lines) {
      for (const column of columnsOf(grid))
        fates.set(keyOf(addressOf(grid, row, column)), fate(row));
    }
  };
  const saidBy = (lines: readonly number[], code: IssueCode) => {
    const cells = lines.flatMap((row) =>
      columnsOf(grid).map((column) => addressOf(grid, row, column)),
    );
    const fate = records.issues.fateBy(cells, new Set([code]));
    whole(lines, () => fate);
  };
  if (header) {
    const length = header.last - header.first + 1;
    whole(
      Array.from({ length }, (_, index) => header.first + index),
      () => used,
    );
  }
  whole(rows.headers, () => ignored("header-again"));
  whole(rows.classLines, () => used);
  whole(rows.empty, () => ignored("empty-line"));
  if (rows.fullMarks !== null) whole([rows.fullMarks], () => ignored("full-mark-row"));
  saidBy(rows.statistics, "statistics-rows-left-out");
  saidBy(rows.examples, "example-rows-left-out");
  saidBy(rows.below, "rows-below-table");
  saidBy(rows.unread, "table-not-read");
  for (const row of rows.withoutPupil) saidBy([row], "row-without-student");
  joined.pupils.forEach((pupil, position) => {
    const isJoined = (joined.students[position] ?? -1) >= 0;
    for (const column of columns) {
      const at = addressOf(grid, pupil.row, column.column);
      const fate = isJoined
        ? fateInRow(joined, column, pupil, at, records)
        : records.issues.fateBy([pupil.at], notJoined);
      fates.set(keyOf(at), fate);
    }
  });
}

const notJoined: ReadonlySet<IssueCode> = new Set([
  "make-up-student-unknown",
  "make-up-student-ambiguous",
]);

/** Issues about a column are raised at its header. */
const aboutColumns: ReadonlySet<IssueCode> = new Set([
  "duplicate-column",
  "header-not-understood",
  "column-unsure",
  "make-up-subject-unknown",
  "further-exam-left-out",
  "make-up-of-other-term",
]);

function fateInRow(
  { table, role }: JoinedTable,
  column: TableColumn,
  { row, repetitions }: PupilRow,
  at: CellAddress,
  records: Records,
): CellFate {
  switch (column.means) {
    case "name":
    case "student-number":
    case "registration-number":
    case "exam-number":
    case "seat-number":
    case "class":
    case "grade":
    case "enrolment-status":
    case "subject-choice":
    case "subject-name":
    case "exam-name":
    case "sitting":
    case "personal":
    case "remark":
      return used;
    case "repetitions":
      return typeof repetitions === "object" ? used : records.issues.fateBy([at]);
    case "score":
      return fateOfScore(table, role, column, row, at, records);
    case "other":
      return column.understood && column.duplicateOf === null
        ? ignored("other")
        : records.issues.fateBy([column.at], aboutColumns);
    case "row-number":
    case "scaled-score":
    case "letter-grade":
    case "retake":
    case "rank":
    case "total":
    case "average":
    case "full-mark":
    case "pass-mark":
    case "attendance":
      return ignored(column.means);
  }
}

function fateOfScore(
  { grid, columns }: JoinedTable["table"],
  role: JoinedTable["role"],
  column: TableColumn,
  row: number,
  at: CellAddress,
  { issues, scores, repeated }: Records,
): CellFate {
  const kept = scores.get(keyOf(at));
  if (kept && kept.kind !== "unreadable" && kept.kind !== "blank") return used;
  if (repeated.has(keyOf(at))) return ignored("said-already");
  const named = issues.fateBy([at]);
  if (named.kind === "issue") return named;
  const text = normaliseText(textAt(grid, row, column.column));
  if (!kept && isDash(text)) return ignored("dash-beside-score");
  const isMakeUpList =
    role === "make-up" &&
    column.assessment !== "make-up" &&
    columns.some(({ means, assessment }) => means === "score" && assessment === "make-up");
  if (isMakeUpList) return ignored("result-known-from-gradebook");
  const subject = columns.find(({ means }) => means === "subject-name");
  const unknownSubject = subject
    ? issues.fateBy([addressOf(grid, row, subject.column)])
    : unaccounted;
  return unknownSubject.kind === "issue"
    ? unknownSubject
    : issues.fateBy([column.at], aboutColumns);
}

/** 考勤, 学生信息: its cells tell of pupils what is no mark. */
export function accountForBeside({ grid }: RecognisedTable, fates: Map<string, CellFate>): void {
  for (const row of grid.filledRows) {
    for (const column of columnsOf(grid)) fates.set(keyOf(addressOf(grid, row, column)), used);
  }
}

/** A table that takes no part is used for its full marks, or said. */
export function accountForUnused(
  { grid, role }: RecognisedTable,
  { issues }: Records,
  fates: Map<string, CellFate>,
): void {
  const cells = grid.filledRows.flatMap((row) =>
    columnsOf(grid).map((column) => addressOf(grid, row, column)),
  );
  const fate = role === "subject-table" ? used : issues.fateBy(cells, new Set(["table-not-read"]));
  for (const at of cells) fates.set(keyOf(at), fate);
}

export function columnsOf({ firstColumn, lastColumn }: SheetGrid): readonly number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
}

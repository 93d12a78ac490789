import type { Assessment, Subject } from "../../school";
import type { CellAddress } from "../../sheet";
import { headerLevels, type HeaderRows } from "../header/find-header";
import { parseHeader, type HeaderMeaning } from "../header/parse-header";
import { addressOf, isBlankAt, mergeAt, type SheetGrid } from "../grid";
import { tidyText } from "../normalise";
import { subtotalParts } from "../words/subjects";
import { isSumOf, numbersClassesFromOne, sampleColumn, type ColumnContent } from "./column-content";
import type { Surroundings } from "./surroundings";

/** One column of a recognised table. */
export interface TableColumn extends HeaderMeaning {
  readonly column: number;
  /** The header's own words, top to bottom. */
  readonly header: string;
  /** The header's lowest cell. */
  readonly at: CellAddress;
  readonly content: ColumnContent;
  /** A column that says the same as an earlier one and was left for it. */
  readonly duplicateOf: CellAddress | null;
}

/**
 * Header words and content of every column → what each column means. What the words alone leave open
 * is settled by content (一模 over 1, 2, 3 … is a rank), by the sheet (总评 of a first term) or not at all.
 */
export function readColumns(
  grid: SheetGrid,
  header: HeaderRows,
  surroundings: Surroundings,
): readonly TableColumn[] {
  const firstRow = header.last + 1;
  const raw: TableColumn[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const levels = headerLevels(grid, header, column);
    const content = sampleColumn(grid, firstRow, column);
    if (levels.length === 0 && content.filled === 0) continue;
    raw.push({
      ...parseHeader(levels),
      column,
      header: levels.map(tidyText).join(" "),
      at: headerCell(grid, header, column),
      content,
      duplicateOf: null,
    });
  }
  const isLong = isLongForm(raw);
  const steps: readonly ((columns: readonly TableColumn[]) => readonly TableColumn[])[] = [
    (columns) => settleSubtotals(grid, firstRow, columns),
    (columns) => settleTerms(columns, surroundings),
    (columns) => columns.map((column) => settleSubjectless(column, columns, surroundings, isLong)),
    (columns) => settleSeatNumbers(grid, firstRow, columns, isLong),
    settleLetters,
    settleIdentity,
    (columns) => settleDuplicates(columns, surroundings),
  ];
  return steps.reduce<readonly TableColumn[]>((columns, step) => step(columns), raw);
}

/** One row for each pupil and subject: a column names the subject, none is about a single one. */
export function isLongForm(columns: readonly TableColumn[]): boolean {
  const namesSubject = columns.some(({ means }) => means === "subject-name");
  const single = columns.filter(({ means, subject }) => means === "score" && subject !== null);
  return namesSubject && single.length === 0;
}

/** The exam whose result a score column holds, when title and sheet name are asked too. */
export function assessmentOf(column: TableColumn, surroundings: Surroundings): Assessment {
  return column.assessment ?? surroundings.assessment ?? "unstated";
}

function headerCell(grid: SheetGrid, { first, last }: HeaderRows, column: number): CellAddress {
  for (let row = last; row >= first; row -= 1) {
    const area = mergeAt(grid, row, column);
    const [top, left] = area ? [area.row, area.column] : [row, column];
    if (!isBlankAt(grid, top, left)) return addressOf(grid, top, left);
  }
  return addressOf(grid, last, column);
}

function notUnderstood(column: TableColumn): TableColumn {
  return { ...column, means: "other", understood: false };
}

function settleSubtotals(
  grid: SheetGrid,
  firstRow: number,
  columns: readonly TableColumn[],
): readonly TableColumn[] {
  const scoreColumn = (subject: Subject) =>
    columns.find((column) => column.means === "score" && column.subject === subject)?.column;
  return columns.map((column) => {
    if (column.means !== "score" || column.subject === null) return column;
    const standing = subtotalParts(column.subject)
      .map((parts) => parts.flatMap((part) => scoreColumn(part) ?? []))
      .filter((parts) => parts.length >= 2);
    const isTotal =
      column.subject === "综合实践活动"
        ? standing.some((parts) => isSumOf(grid, firstRow, column.column, parts))
        : standing.length > 0;
    return isTotal ? { ...column, means: "total", subject: null } : column;
  });
}

function settleTerms(
  columns: readonly TableColumn[],
  surroundings: Surroundings,
): readonly TableColumn[] {
  return columns.map((column) => {
    const term = column.term ?? surroundings.term;
    return column.yearUnsaid && term === 1
      ? { ...column, assessment: "final", termResult: true }
      : column;
  });
}

function settleSubjectless(
  column: TableColumn,
  columns: readonly TableColumn[],
  { subject }: Surroundings,
  isLong: boolean,
): TableColumn {
  if (column.means !== "score" || column.subject !== null || isLong) return column;
  const hasSubjects = columns.some((other) => other.means === "score" && other.subject !== null);
  if (column.content.runsFromOne) return { ...column, means: "rank" };
  if (hasSubjects) return column.yearUnsaid ? { ...column, means: "total" } : notUnderstood(column);
  return subject === null ? notUnderstood(column) : { ...column, subject };
}

function settleSeatNumbers(
  grid: SheetGrid,
  firstRow: number,
  columns: readonly TableColumn[],
  isLong: boolean,
): readonly TableColumn[] {
  if (isLong) return columns;
  const classColumn = columns.find(({ means }) => means === "class")?.column ?? null;
  return columns.map((column) =>
    column.means === "student-number" &&
    numbersClassesFromOne(grid, firstRow, column.column, classColumn)
      ? { ...column, means: "seat-number" }
      : column,
  );
}

/** 等级 beside 分数 of the same exam is the same result once more; alone it is the result. */
function settleLetters(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.map((column) => {
    const hasMark = columns.some(
      (other) =>
        other.means === "score" &&
        other.detail !== "letter" &&
        other.subject === column.subject &&
        other.assessment === column.assessment,
    );
    return column.detail === "letter" && hasMark ? { ...column, means: "other" } : column;
  });
}

const once: readonly string[] = [
  "student-number",
  "registration-number",
  "exam-number",
  "seat-number",
  "class",
  "grade",
  "subject-name",
  "subject-choice",
];

/** 准考证号 and 自定义考号, 行政班 and 教学班: the first counts. Two name columns stay: they ask. */
function settleIdentity(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.map((column, index) => {
    const isSecond =
      once.includes(column.means) &&
      columns.slice(0, index).some((earlier) => earlier.means === column.means);
    return isSecond ? { ...column, means: "other" } : column;
  });
}

/** Two columns for one subject and exam: a term result before 期末, the second term before the first. */
function settleDuplicates(
  columns: readonly TableColumn[],
  surroundings: Surroundings,
): readonly TableColumn[] {
  const sameResult = (column: TableColumn) =>
    columns.filter(
      (other) =>
        other.means === "score" &&
        other.subject === column.subject &&
        assessmentOf(other, surroundings) === assessmentOf(column, surroundings),
    );
  return columns.map((column) => {
    if (column.means !== "score") return column;
    const rivals = sameResult(column);
    const most = Math.max(...rivals.map(weight));
    const chosen = rivals.find((rival) => weight(rival) === most) ?? column;
    if (chosen.column === column.column) return column;
    return weight(column) < most
      ? notUnderstood(column)
      : { ...column, means: "other", duplicateOf: chosen.at };
  });
}

function weight({ termResult, term }: TableColumn): number {
  return (termResult ? 4 : 0) + (term === 2 ? 2 : term === null ? 1 : 0);
}

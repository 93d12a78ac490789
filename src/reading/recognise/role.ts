import type { ColumnMeaning, SheetRole } from "../../records";
import { normaliseText } from "../normalise";
import type { ColumnDetail } from "../words/columns";
import { findChangeColumn } from "../words/enrolment-changes";
import { findSheetWord } from "../words/sheet-words";
import { hasEntries, isMakeUpEntry } from "./make-up-entry";
import { shareOf } from "./column-content";
import type { TableColumn } from "./columns";
import type { TableWithoutRole } from "./table";

/** 表的用途, from header words first, then from title and sheet name. */
export function decideRole(table: TableWithoutRole): SheetRole {
  const { columns, surroundings, shape } = table;
  const has = (means: ColumnMeaning) => columns.some((column) => column.means === means);
  const count = (means: ColumnMeaning) => columns.filter((column) => column.means === means).length;
  const details = (detail: ColumnDetail) =>
    columns.filter((column) => column.detail === detail).length;
  const pupils = namesPupils(table);
  const scores = columns.filter(({ means }) => means === "score" || means === "letter-grade");
  const filledScores = scores.filter(({ content }) => content.filled > 0);
  const word = roleOfTitle(table);

  if (columns.some(({ leaf }) => ownColumn.test(leaf))) {
    return isMakeUpEntry(table) && hasEntries(table) ? "make-up" : "result";
  }
  if (details("enrolment-change") > 0) {
    return isRosterWithChanges(table) ? "student-info" : "enrolment-change";
  }
  if (pupils && word === "enrolment-change" && filledScores.length === 0) return word;
  if (!pupils && has("subject-name") && (has("full-mark") || has("pass-mark"))) {
    return "subject-table";
  }
  if (!pupils && countsGroups(table)) return "other";
  const isRoll = count("attendance") > 0 || surroundings.attendance !== null;
  if (isRoll && filledScores.length === 0) return "attendance";
  if (surroundings.attendance !== null && count("attendance") > scores.length) return "attendance";
  if (pupils && isMakeUp(table, scores)) return "make-up";
  if (scores.some(({ means }) => means === "score")) return "gradebook";
  if (shape === "long" && has("total")) return "gradebook";
  if (details("comment") > 0) return "other";
  if (!pupils) return holdsNumbers(columns) && !word ? "gradebook" : "other";
  if (word === "student-info" && describesPupils(columns)) return "student-info";
  if (holdsNumbers(columns)) return "gradebook";
  if (word === "other") return "other";
  return tellsPupils(columns) || word === "student-info" ? "student-info" : "other";
}

/** Columns that our result sheets have: a copy of one, or one that lost its mark, is no source of anything. */
const ownColumn = /\((?:填|fillin)\)$|^(?:来源|依据)单元格$|^(?:source|evidence)cells?$/u;

/** What the lines above the table, else the sheet's name, say that it is. */
export function roleOfTitle({ surroundings, grid }: TableWithoutRole): SheetRole | null {
  const found =
    findSheetWord(normaliseText(surroundings.titles.join(" "))) ??
    findSheetWord(normaliseText(grid.sheet.name));
  return found?.role ?? null;
}

/** Whether rows are pupils: a name or a number, or the whole table is about one pupil. */
export function namesPupils({ columns, surroundings }: TableWithoutRole): boolean {
  const meanings: readonly ColumnMeaning[] = [
    ...(["name", "student-number", "registration-number", "exam-number"] as const),
  ];
  return surroundings.pupil !== null || columns.some(({ means }) => meanings.includes(means));
}

/** One row a class, with means and shares: 各班平均分, 分数段统计. */
function countsGroups(table: TableWithoutRole): boolean {
  const { columns } = table;
  const isOneEach = columns.some(
    ({ means, content }) =>
      (means === "class" || means === "grade") &&
      content.filled >= 2 &&
      content.different === content.filled,
  );
  const counts = columns.filter(
    ({ detail, means }) => detail === "statistic" || means === "average",
  ).length;
  return counts >= 2 || isOneEach || roleOfTitle(table) === "other";
}

/** Make-up marks alone, or 补考 in title or sheet name where no column is told from the make-up ones. */
function isMakeUp(
  { surroundings, shape }: TableWithoutRole,
  scores: readonly TableColumn[],
): boolean {
  const makeUp = scores.filter(({ assessment }) => assessment === "make-up");
  if (scores.length > 0 && makeUp.length === scores.length) return true;
  const hasBoth = shape === "wide" && makeUp.length > 0;
  return surroundings.makeUp !== null && !hasBoth;
}

/** 性别, 电话 …, or nothing but names, numbers and classes: a list of pupils. */
function tellsPupils(columns: readonly TableColumn[]): boolean {
  return (
    columns.some(({ means }) => means === "personal") ||
    columns.filter(({ means }) => means === "other").length * 2 < columns.length
  );
}

const fewestFacts = 3;

/** 身份证号, 住址, 电话 … beside one another: numbers among them (家庭人口, 年收入) are no marks. */
function describesPupils(columns: readonly TableColumn[]): boolean {
  return columns.filter(({ means }) => means === "personal").length >= fewestFacts;
}

/** 花名册 with 转入日期 or 来源学校 among its columns: about all pupils, not about those who moved. */
function isRosterWithChanges(table: TableWithoutRole): boolean {
  const { columns } = table;
  const saysType = columns.some(({ leaf }) => findChangeColumn(leaf)?.kind === "type");
  return !saysType && roleOfTitle(table) !== "enrolment-change" && describesPupils(columns);
}

/** Columns that may well be marks, under headers that we do not know. */
function holdsNumbers(columns: readonly TableColumn[]): boolean {
  return columns.some(mayBeMarks);
}

const highestMark = 300;

/** Numbers no greater than marks are, or 等第, under a header that does not say what they are. */
export function mayBeMarks({ understood, means, duplicateOf, content }: TableColumn): boolean {
  if (understood || means === "personal" || duplicateOf !== null) return false;
  const areNumbers = content.largest > 0 && content.largest <= highestMark;
  return (
    (areNumbers && shareOf(content.numeric, content) >= 0.8) ||
    shareOf(content.letters, content) >= 0.8
  );
}

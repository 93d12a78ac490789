import { findClassGroup } from "../class-group";
import {
  filledColumns,
  formulaAt,
  isBlankAt,
  mergeAt,
  mergedTextAt,
  textAt,
  valueAt,
} from "../grid";
import { normaliseHeader, normaliseText } from "../normalise";
import { isDayPart } from "../words/day-header";
import {
  attendanceCountLabel,
  dateLine,
  exampleLabel,
  fullMarkLabel,
  legendLine,
  noteLabel,
  statisticsFormula,
  statisticsLabel,
  subtotalLabel,
} from "../words/row-labels";
import type { RowView } from "./row-view";

/** What one row below a header is. */
export type RowKind =
  | "empty"
  | "pupil"
  | "full-marks"
  | "statistics"
  | "example"
  | "without-pupil"
  | "header"
  | "class-line"
  | "note"
  | "table";

/** Tells one row; after a gap only what is plainly a pupil counts as one. */
export function rowKind(view: RowView, row: number, isAfterGap: boolean): RowKind {
  const { grid, name, numbers } = view;
  if (isPlainPupil(view, row)) return "pupil";
  const nameText =
    name === null || valueAt(grid, row, name) === 0
      ? ""
      : normaliseText(identityAt(view, row, name));
  const numberText =
    numbers
      .map((column) => normaliseText(identityAt(view, row, column)))
      .find((text) => text !== "") ?? "";
  const labels = view.labels
    .map((column) => normaliseText(textAt(grid, row, column)))
    .filter((text) => text !== "");
  if (labels.some((label) => fullMarkLabel.test(label))) return "full-marks";
  if (labels.some((label) => exampleLabel.test(label))) return "example";
  if (isStatistics(view, row, labels)) return "statistics";
  if (isHeaderAgain(view, row)) return "header";
  if (isClassLine(view, row)) return "class-line";
  if (startsTable(view, row)) return "table";
  if (isNote(view, row, labels)) return "note";
  const marks = view.scores.filter((column) => !isBlankAt(grid, row, column));
  const isCalled = view.days.some((column) => !isBlankAt(grid, row, column));
  const isSeat = name !== null && /^\d{1,3}$/u.test(numberText) && marks.length === 0;
  const isNamed = nameText !== "" || (numberText !== "" && !isSeat);
  if (!isNamed) {
    if (isCalled && labels.length === 0) return "without-pupil";
    return marks.length > 0 ? withoutLabel(view, row, marks) : onlyNumbered(view, row);
  }
  if (!isAfterGap) return "pupil";
  const isPlain = marks.length > 0 || isCalled || (nameText !== "" && numberText !== "");
  return isPlain ? "pupil" : "note";
}

/** 下午 under a name that stands in the row above, once or merged over both. */
export function continuesPupil({ grid, part, name, numbers }: RowView, row: number): boolean {
  if (part === null || !isDayPart(textAt(grid, row, part))) return false;
  return [...(name === null ? [] : [name]), ...numbers].every((column) =>
    isBlankAt(grid, row, column),
  );
}

/** A name merged over two rows of marks (期中, 期末) stands in both. */
function identityAt({ grid, scores }: RowView, row: number, column: number): string {
  const isSpread =
    mergeAt(grid, row, column)?.columns === 1 &&
    scores.some((score) => !isBlankAt(grid, row, score));
  return isSpread ? mergedTextAt(grid, row, column) : textAt(grid, row, column);
}

/** Most rows: a name, a number of three digits or more, a mark where the table has any. */
function isPlainPupil({ grid, name, numbers, scores, all }: RowView, row: number): boolean {
  const margin = all[0] ? valueAt(grid, row, all[0].column) : "";
  return (
    name !== null &&
    !(typeof margin === "string" && exampleLabel.test(margin)) &&
    !isBlankAt(grid, row, name) &&
    numbers.some((column) => /^\w*\d{3,}$/u.test(String(valueAt(grid, row, column)))) &&
    (scores.length === 0 || scores.some((column) => typeof valueAt(grid, row, column) === "number"))
  );
}

/**
 * 平均分 in a label cell. As a name it must have no pupil number beside it, as a class (优秀班) no name.
 */
function isStatistics(view: RowView, row: number, labels: readonly string[]): boolean {
  const isLabel = (text: string) =>
    (statisticsLabel.test(text) && text.length <= 12) ||
    subtotalLabel.test(text) ||
    (view.days.length > 0 && attendanceCountLabel.test(text));
  if (!labels.some(isLabel)) return false;
  const isNameless = view.name === null || isBlankAt(view.grid, row, view.name);
  return view.labels.some((column) => {
    if (!isLabel(normaliseText(textAt(view.grid, row, column)))) return false;
    if (column === view.name) return view.numbers.length === 0 || hasNoNumber(view, row);
    return isNameless || !view.groups.includes(column);
  });
}

function hasNoNumber({ grid, numbers }: RowView, row: number): boolean {
  return numbers.every((column) => !/^\d{3,}$/u.test(normaliseText(textAt(grid, row, column))));
}

function withoutLabel({ grid }: RowView, row: number, marks: readonly number[]): RowKind {
  const isComputed = marks.every((column) => {
    const formula = formulaAt(grid, row, column);
    return typeof formula === "string" && statisticsFormula.test(formula);
  });
  return isComputed ? "statistics" : "without-pupil";
}

/** A row that has nothing but its printed number (or 0 from a formula) is an empty line of the form. */
function onlyNumbered(view: RowView, row: number): RowKind {
  const printed = [...view.groups, ...view.numbers];
  const isEmpty = view.all
    .filter(({ column, means }) => means !== "row-number" && !printed.includes(column))
    .every(
      ({ column }) => isBlankAt(view.grid, row, column) || valueAt(view.grid, row, column) === 0,
    );
  return isEmpty ? "empty" : "note";
}

/** Nothing in the row but the name of a class, and no class column to hold it. */
function isClassLine({ grid, groups }: RowView, row: number): boolean {
  const [only, ...others] = filledColumns(grid, row);
  if (only === undefined || others.length > 0 || groups.includes(only)) return false;
  const text = normaliseText(textAt(grid, row, only));
  return text.length <= 16 && findClassGroup(text) !== null;
}

/** The same words in the same columns as a row of the header. */
function isHeaderAgain({ grid, header }: RowView, row: number): boolean {
  const filled = filledColumns(grid, row);
  for (let headerRow = header.first; headerRow <= header.last; headerRow += 1) {
    const isSame = filled.every(
      (column) =>
        normaliseHeader(textAt(grid, row, column)) ===
        normaliseHeader(textAt(grid, headerRow, column)),
    );
    if (filled.length >= 2 && isSame) return true;
  }
  return false;
}

/** 姓名 or 学号 as a cell's whole text: another table, with a header of its own, stands below this one. */
function startsTable({ grid, scores }: RowView, row: number): boolean {
  if (scores.some((column) => typeof valueAt(grid, row, column) === "number")) return false;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const value = valueAt(grid, row, column);
    if (typeof value !== "string" || value.length < 2) continue;
    if (/^(?:姓名|学生姓名|学号|考号)$/u.test(normaliseHeader(value))) return true;
  }
  return false;
}

function isNote(
  { grid, all, days, labels: labelColumns }: RowView,
  row: number,
  labels: readonly string[],
): boolean {
  const filled = all.filter(({ column }) => !isBlankAt(grid, row, column));
  const [only] = filled;
  if (filled.length === 0) return true;
  if (days.length > 0 && labels.some((label) => legendLine.test(label))) return true;
  const first = labels[0] ?? "";
  if (filled.length === 1 && only) {
    const area = mergeAt(grid, row, only.column);
    if (area && area.columns >= 3) return true;
    const text = normaliseText(textAt(grid, row, only.column));
    if (noteLabel.test(text) || dateLine.test(text)) return true;
    return (
      labelColumns.includes(only.column) &&
      normaliseText(textAt(grid, row, only.column)).length > 25
    );
  }
  return noteLabel.test(first) && filled.length <= 3;
}

import type { HeaderRows } from "../header/find-header";
import {
  filledColumns,
  formulaAt,
  isBlankAt,
  mergeAt,
  textAt,
  valueAt,
  type SheetGrid,
} from "../grid";
import { normaliseHeader, normaliseText } from "../normalise";
import {
  exampleLabel,
  fullMarkLabel,
  noteLabel,
  statisticsFormula,
  statisticsLabel,
} from "../words/row-labels";
import type { TableColumn } from "./columns";

/** The rows below a header, told apart. */
export interface TableRows {
  /** Rows of pupils, top to bottom; gaps are left out. */
  readonly pupils: readonly number[];
  /** 满分 under (or at the end of) the table. */
  readonly fullMarks: number | null;
  /** 平均分, 及格率 … and example rows. */
  readonly statistics: readonly number[];
  /** Marks without a pupil. */
  readonly withoutPupil: readonly number[];
  /** Notes, a second table, stray cells: not read. */
  readonly below: readonly number[];
  /** Further parts of the table under the same header printed again, each with its own title lines. */
  readonly parts: readonly TablePart[];
}

export interface TablePart {
  /** The header printed again. */
  readonly headerRow: number;
  readonly titles: readonly string[];
}

type RowKind =
  "blank" | "pupil" | "full-marks" | "statistics" | "without-pupil" | "header" | "note" | "table";

/** Goes down from the header; after a gap only rows that are plainly pupils continue the table. */
export function readRows(
  grid: SheetGrid,
  header: HeaderRows,
  columns: readonly TableColumn[],
): TableRows {
  const view = toView(grid, header, columns);
  if (view.name === null && view.numbers.length === 0) return rowsWithoutPupils(grid, header);
  const parts: TablePart[] = [];
  const pupils: number[] = [];
  const statistics: number[] = [];
  const withoutPupil: number[] = [];
  const below: number[] = [];
  let fullMarks: number | null = null;
  let isAfterGap = false;
  let isOver = false;
  let before = header.last;
  for (const row of grid.filledRows) {
    if (row <= header.last) continue;
    isAfterGap ||= row > before + 1;
    before = row;
    const kind = rowKind(view, row, isAfterGap);
    if (kind === "blank") {
      isAfterGap = true;
      continue;
    }
    isOver ||= kind === "table";
    if (isOver) {
      below.push(row);
      continue;
    }
    switch (kind) {
      case "pupil":
        pupils.push(row);
        isAfterGap = false;
        break;
      case "full-marks":
        fullMarks ??= row;
        break;
      case "statistics":
        statistics.push(row);
        break;
      case "without-pupil":
        withoutPupil.push(row);
        break;
      case "note":
        below.push(row);
        isAfterGap = true;
        break;
      case "header": {
        const titles = titlesAbove(grid, row, [pupils, below]);
        if (titles.length > 0) parts.push({ headerRow: row, titles });
        isAfterGap = false;
        break;
      }
      case "table":
        break;
    }
  }
  return { pupils, fullMarks, statistics, withoutPupil, below, parts };
}

/** A table that names no pupils: its rows down to the first gap. */
function rowsWithoutPupils(grid: SheetGrid, header: HeaderRows): TableRows {
  const pupils: number[] = [];
  for (const row of grid.filledRows) {
    if (row === header.last + 1 + pupils.length) pupils.push(row);
  }
  return { pupils, fullMarks: null, statistics: [], withoutPupil: [], below: [], parts: [] };
}

/** Lines of one cell right above a header printed again are its titles, whatever they were taken for. */
function titlesAbove(
  grid: SheetGrid,
  headerRow: number,
  takenFor: readonly number[][],
): readonly string[] {
  const titles: string[] = [];
  for (let row = headerRow - 1; row >= grid.firstRow; row -= 1) {
    const cells = filledColumns(grid, row);
    const [column] = cells;
    if (column === undefined && titles.length === 0) continue;
    if (column === undefined || cells.length > 1) break;
    titles.unshift(textAt(grid, row, column));
    for (const rows of takenFor) if (rows.at(-1) === row) rows.pop();
  }
  return titles;
}

interface RowView {
  readonly grid: SheetGrid;
  readonly name: number | null;
  readonly numbers: readonly number[];
  /** Name, numbers, class, row number: where a label of a row stands. */
  readonly labels: readonly number[];
  /** Class and grade. */
  readonly groups: readonly number[];
  readonly scores: readonly number[];
  readonly all: readonly TableColumn[];
  readonly header: HeaderRows;
}

function toView(grid: SheetGrid, header: HeaderRows, columns: readonly TableColumn[]): RowView {
  const of = (...means: readonly TableColumn["means"][]) =>
    columns.filter((column) => means.includes(column.means)).map(({ column }) => column);
  const numbers = of("student-number", "registration-number", "exam-number", "seat-number");
  const name = of("name")[0] ?? null;
  const labels = [
    ...(name === null ? [] : [name]),
    ...numbers,
    ...of("class", "grade", "row-number", "subject-name"),
  ];
  const first = columns[0]?.column;
  const allLabels = first === undefined || labels.includes(first) ? labels : [...labels, first];
  return {
    grid,
    name,
    numbers,
    labels: allLabels,
    groups: of("class", "grade"),
    scores: of("score", "total", "average", "scaled-score"),
    all: columns,
    header,
  };
}

function rowKind(view: RowView, row: number, isAfterGap: boolean): RowKind {
  const { grid, name, numbers } = view;
  if (isPlainPupil(view, row)) return "pupil";
  const nameText = name === null ? "" : normaliseText(textAt(grid, row, name));
  const numberText =
    numbers.map((column) => normaliseText(textAt(grid, row, column))).find((text) => text !== "") ??
    "";
  const labels = view.labels
    .map((column) => normaliseText(textAt(grid, row, column)))
    .filter((text) => text !== "");
  if (labels.some((label) => fullMarkLabel.test(label))) return "full-marks";
  if (labels.some((label) => exampleLabel.test(label))) return "statistics";
  if (isStatistics(view, row, labels)) return "statistics";
  if (isHeaderAgain(view, row)) return "header";
  if (startsTable(view, row)) return "table";
  if (isNote(view, row, labels)) return "note";
  const marks = view.scores.filter((column) => !isBlankAt(grid, row, column));
  const isNamed = nameText !== "" || numberText !== "";
  if (!isNamed) return marks.length > 0 ? withoutLabel(view, row, marks) : onlyNumbered(view, row);
  if (!isAfterGap) return "pupil";
  const isPlain = marks.length > 0 || (nameText !== "" && numberText !== "");
  return isPlain ? "pupil" : "note";
}

/** Most rows: a name, a number of three digits or more, a mark. */
function isPlainPupil({ grid, name, numbers, scores, all }: RowView, row: number): boolean {
  const margin = all[0] ? valueAt(grid, row, all[0].column) : "";
  return (
    name !== null &&
    !(typeof margin === "string" && exampleLabel.test(margin)) &&
    !isBlankAt(grid, row, name) &&
    numbers.some((column) => /^\w*\d{3,}$/u.test(String(valueAt(grid, row, column)))) &&
    scores.some((column) => typeof valueAt(grid, row, column) === "number")
  );
}

/**
 * 平均分 in a label cell. As a name it must have no pupil number beside it, as a class (优秀班) no name.
 */
function isStatistics(view: RowView, row: number, labels: readonly string[]): boolean {
  if (!labels.some((label) => statisticsLabel.test(label) && label.length <= 12)) return false;
  const isNameless = view.name === null || isBlankAt(view.grid, row, view.name);
  return view.labels.some((column) => {
    if (!statisticsLabel.test(normaliseText(textAt(view.grid, row, column)))) return false;
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
  const isEmpty = view.all
    .filter(({ means }) => means !== "row-number" && means !== "class" && means !== "grade")
    .every(({ column }) => isBlankAt(view.grid, row, column));
  return isEmpty ? "blank" : "note";
}

/** The same words in the same columns as a row of the header. */
function isHeaderAgain({ grid, header }: RowView, row: number): boolean {
  for (let headerRow = header.first; headerRow <= header.last; headerRow += 1) {
    const filled = filledColumns(grid, row);
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
    if (typeof value !== "string") continue;
    if (/^(?:姓名|学生姓名|学号|考号)$/u.test(normaliseHeader(value))) return true;
  }
  return false;
}

function isNote(
  { grid, all, labels: labelColumns }: RowView,
  row: number,
  labels: readonly string[],
): boolean {
  const filled = all.filter(({ column }) => !isBlankAt(grid, row, column));
  const [only] = filled;
  if (filled.length === 0) return true;
  const first = labels[0] ?? "";
  if (filled.length === 1 && only) {
    const area = mergeAt(grid, row, only.column);
    if (area && area.columns >= 3) return true;
    if (noteLabel.test(normaliseText(textAt(grid, row, only.column)))) return true;
    return (
      labelColumns.includes(only.column) &&
      normaliseText(textAt(grid, row, only.column)).length > 25
    );
  }
  return noteLabel.test(first) && filled.length <= 3;
}

import type { HeaderRows } from "../header/find-header";
import {
  formulaAt,
  isBlankAt,
  isBlankRow,
  mergeAt,
  textAt,
  valueAt,
  type SheetGrid,
} from "../grid";
import { normaliseHeader, normaliseText } from "../normalise";
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
}

type RowKind = "blank" | "pupil" | "full-marks" | "statistics" | "without-pupil" | "header" | "note" | "table";

/** Goes down from the header; after a gap only rows that are plainly pupils continue the table. */
export function readRows(
  grid: SheetGrid,
  header: HeaderRows,
  columns: readonly TableColumn[],
): TableRows {
  const view = toView(grid, header, columns);
  const pupils: number[] = [];
  const statistics: number[] = [];
  const withoutPupil: number[] = [];
  const below: number[] = [];
  let fullMarks: number | null = null;
  let isAfterGap = false;
  let isOver = false;
  for (let row = header.last + 1; row <= grid.lastRow; row += 1) {
    const kind = isBlankRow(grid, row) ? "blank" : rowKind(view, row, isAfterGap);
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
      case "header":
      case "table":
        break;
    }
  }
  return { pupils, fullMarks, statistics, withoutPupil, below };
}

interface RowView {
  readonly grid: SheetGrid;
  readonly name: number | null;
  readonly numbers: readonly number[];
  /** Name, numbers, class, row number: where a label of a row stands. */
  readonly labels: readonly number[];
  readonly scores: readonly number[];
  readonly all: readonly TableColumn[];
  /** The header's words in the label columns. */
  readonly headerWords: ReadonlyMap<number, readonly string[]>;
}

function toView(grid: SheetGrid, header: HeaderRows, columns: readonly TableColumn[]): RowView {
  const of = (...means: readonly TableColumn["means"][]) =>
    columns.filter((column) => means.includes(column.means)).map(({ column }) => column);
  const numbers = of("student-number", "registration-number", "exam-number", "seat-number");
  const name = of("name")[0] ?? null;
  const labels = [...(name === null ? [] : [name]), ...numbers, ...of("class", "grade", "row-number", "subject-name")];
  const first = columns[0]?.column;
  const allLabels = first === undefined || labels.includes(first) ? labels : [...labels, first];
  return {
    grid,
    name,
    numbers,
    labels: allLabels,
    scores: of("score", "total", "average", "scaled-score"),
    all: columns,
    headerWords: new Map(allLabels.map((column) => [column, headerTexts(grid, header, column)])),
  };
}

const statisticsLabel =
  /^(?:全班|全年级|年级|班级|本班|全校|校|班|各科|学科|本科|单科|总|\d+班)?(?:平均|均分|总分$|合计|总计|小计|汇总|最高|最低|及格|合格|优秀|优生|优良|良好率|低分|差生|待及格|不及格人|标准差|方差|中位|众数|得分率|难度|区分度|参考人数|参加人数|应考|实考|应到|实到|缺考人|人数|总人数|考试人数|得分率|班级排名$|名次$|排名$|average|avg|mean|max|min|median|total|sum|stdev|count|passrate)/iu;
const fullMarkLabel = /^(?:各科|学科|卷面|试卷|科目)?(?:满分|总分值|满分值|分值|fullmarks?|pointspossible)$/iu;
const exampleLabel = /^(?:例|示例|样例|范例|例如|举例|example)(?:[:：]|\d|$)/iu;
const noteLabel =
  /^(?:说明|注[:：意]|备注[:：]|附注|填表|制表|审核|打印|统计时间|班主任[:：签]|任课|教导|教务|校长|日期|\*?注\d?[:：]|第\d+页|共\d+页|\d{1,2}[.、．][^\d]|[(（]\d[)）])/u;
const statisticsFormula = /^=\s*(?:ROUND\(\s*)?(?:AVERAGE|SUM|MAX|MIN|COUNT|STDEV|MEDIAN|LARGE|SMALL)[A-Z.]*\(/iu;

function rowKind(view: RowView, row: number, isAfterGap: boolean): RowKind {
  const { grid, name, numbers } = view;
  if (isPlainPupil(view, row)) return "pupil";
  const nameText = name === null ? "" : normaliseText(textAt(grid, row, name));
  const numberText = numbers.map((column) => normaliseText(textAt(grid, row, column))).find((text) => text !== "") ?? "";
  const labels = view.labels.map((column) => normaliseText(textAt(grid, row, column))).filter((text) => text !== "");
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
function isPlainPupil({ grid, name, numbers, scores }: RowView, row: number): boolean {
  return (
    name !== null &&
    !isBlankAt(grid, row, name) &&
    numbers.some((column) => /^\w*\d{3,}$/u.test(String(valueAt(grid, row, column)))) &&
    scores.some((column) => typeof valueAt(grid, row, column) === "number")
  );
}

/** 平均分 in a label cell; where a name could stand there, only if the pupil's number is missing. */
function isStatistics(view: RowView, row: number, labels: readonly string[]): boolean {
  if (!labels.some((label) => statisticsLabel.test(label) && label.length <= 12)) return false;
  const labelled = view.labels.filter((column) =>
    statisticsLabel.test(normaliseText(textAt(view.grid, row, column))),
  );
  return labelled.some((column) => column !== view.name || view.numbers.length === 0 || hasNoNumber(view, row));
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

function isHeaderAgain({ grid, labels, headerWords }: RowView, row: number): boolean {
  const same = labels.filter((column) => {
    const text = normaliseHeader(textAt(grid, row, column));
    return text !== "" && (headerWords.get(column) ?? []).includes(text);
  });
  return same.length > 0 && same.length >= Math.min(2, labels.length);
}

function headerTexts(grid: SheetGrid, { first, last }: HeaderRows, column: number): readonly string[] {
  const texts: string[] = [];
  for (let row = first; row <= last; row += 1) texts.push(normaliseHeader(textAt(grid, row, column)));
  return texts;
}

/** 姓名 in another column: a second table stands below this one. */
function startsTable({ grid, name, scores }: RowView, row: number): boolean {
  if (scores.some((column) => typeof valueAt(grid, row, column) === "number")) return false;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const value = valueAt(grid, row, column);
    if (typeof value !== "string" || column === name) continue;
    if (/^(?:姓名|学生姓名|学号|考号)$/u.test(normaliseHeader(value))) return true;
  }
  return false;
}

function isNote({ grid, all, labels: labelColumns }: RowView, row: number, labels: readonly string[]): boolean {
  const filled = all.filter(({ column }) => !isBlankAt(grid, row, column));
  const [only] = filled;
  if (filled.length === 0) return true;
  const first = labels[0] ?? "";
  if (filled.length === 1 && only) {
    const area = mergeAt(grid, row, only.column);
    if (area && area.columns >= 3) return true;
    if (noteLabel.test(normaliseText(textAt(grid, row, only.column)))) return true;
    return labelColumns.includes(only.column) && normaliseText(textAt(grid, row, only.column)).length > 25;
  }
  return noteLabel.test(first) && filled.length <= 3;
}

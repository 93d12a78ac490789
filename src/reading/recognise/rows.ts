import { mostInSlice, type Slices } from "../../slices";
import { fullMarksInHeader, type HeaderRows } from "../header/find-header";
import { isBlankAt, textAt, type SheetGrid } from "../grid";
import { normaliseText } from "../normalise";
import { noteLabel, statisticsLabel } from "../words/row-labels";
import type { TableColumn } from "./columns";
import { continuesPupil, rowKind, type RowKind } from "./row-kind";
import { toView, type RowView } from "./row-view";

/** The rows below a header, told apart: every row that holds anything stands in one of these. */
export interface TableRows {
  /** Rows of pupils, top to bottom; gaps are left out. */
  readonly pupils: readonly number[];
  /** 满分 in the header, under or at the end of the table. */
  readonly fullMarks: number | null;
  /** 平均分, 及格率 … */
  readonly statistics: readonly number[];
  /** 例 … 此行不录 */
  readonly examples: readonly number[];
  /** Marks without a pupil. */
  readonly withoutPupil: readonly number[];
  /** Lines of the form that nobody filled in: a printed number, a class, a 0 from a formula. */
  readonly empty: readonly number[];
  /** The header printed again. */
  readonly headers: readonly number[];
  /** 七（1）班 alone in a line: the class of the pupils below. */
  readonly classLines: readonly number[];
  /** Notes, signatures, legends, stray cells below the table. */
  readonly below: readonly number[];
  /** From a header on that we do not understand: a further table, not read. */
  readonly unread: readonly number[];
}

/** Goes down from the header; after a gap only rows that are plainly pupils continue the table. */
export function* readRows(
  grid: SheetGrid,
  headerRows: HeaderRows | null,
  firstRow: number,
  columns: readonly TableColumn[],
  isOnePupil: boolean,
): Slices<TableRows> {
  const header = headerRows ?? { first: firstRow, last: firstRow - 1 };
  const view = toView(grid, header, columns);
  if (isOnePupil) return rowsOfOnePupil(view);
  if (view.name === null && view.numbers.length === 0) return rowsWithoutPupils(view);
  const found = noRows();
  let fullMarks = fullMarksInHeader(grid, header);
  let isAfterGap = false;
  let isOver = false;
  let latest: RowKind = "header";
  let before = header.last;
  for (const [place, row] of grid.filledRows.entries()) {
    if (place % mostInSlice === 0) yield;
    if (row <= header.last) continue;
    isAfterGap ||= row > before + 1;
    before = row;
    const kind: RowKind = continuesPupil(view, row) ? latest : rowKind(view, row, isAfterGap);
    latest = kind;
    isOver ||= kind === "table";
    if (isOver) found.unread.push(row);
    else if (kind === "full-marks") {
      if (fullMarks === null) fullMarks = row;
      else found.statistics.push(row);
    } else listOf(found, kind).push(row);
    if (kind === "pupil" || kind === "header" || kind === "class-line") isAfterGap = false;
    if (kind === "note" || kind === "empty") isAfterGap = true;
  }
  return { ...found, fullMarks };
}

/** The rows of several pages as one list. */
export function joinRows(pages: readonly TableRows[]): TableRows {
  const all = (kind: Exclude<keyof TableRows, "fullMarks">) => pages.flatMap((page) => page[kind]);
  return {
    pupils: all("pupils"),
    fullMarks: pages.find(({ fullMarks }) => fullMarks !== null)?.fullMarks ?? null,
    statistics: all("statistics"),
    examples: all("examples"),
    withoutPupil: all("withoutPupil"),
    empty: all("empty"),
    headers: all("headers"),
    classLines: all("classLines"),
    below: all("below"),
    unread: all("unread"),
  };
}

type RowLists = Record<Exclude<keyof TableRows, "fullMarks">, number[]>;

function noRows(): RowLists {
  return {
    pupils: [],
    statistics: [],
    examples: [],
    withoutPupil: [],
    empty: [],
    headers: [],
    classLines: [],
    below: [],
    unread: [],
  };
}

function listOf(found: RowLists, kind: Exclude<RowKind, "full-marks">): number[] {
  switch (kind) {
    case "pupil":
      return found.pupils;
    case "statistics":
      return found.statistics;
    case "example":
      return found.examples;
    case "without-pupil":
      return found.withoutPupil;
    case "empty":
      return found.empty;
    case "header":
      return found.headers;
    case "class-line":
      return found.classLines;
    case "note":
      return found.below;
    case "table":
      return found.unread;
  }
}

/** A table that names no pupils: its rows down to the first gap. */
function rowsWithoutPupils({ grid, header }: RowView): TableRows {
  const found = noRows();
  for (const row of grid.filledRows) {
    if (row <= header.last) continue;
    const isNext = row === header.last + 1 + found.pupils.length;
    (isNext ? found.pupils : found.below).push(row);
  }
  return { ...found, fullMarks: fullMarksInHeader(grid, header) };
}

/** 一人一表: each row with a subject or an exam at its side. */
function rowsOfOnePupil({ grid, header, all, scores }: RowView): TableRows {
  const found = noRows();
  const side = all.find(({ means }) => means === "subject-name" || means === "exam-name")?.column;
  for (const row of grid.filledRows) {
    if (row <= header.last) continue;
    const label = side === undefined ? "" : normaliseText(textAt(grid, row, side));
    if (statisticsLabel.test(label)) found.statistics.push(row);
    else if (noteLabel.test(label)) found.below.push(row);
    else if (label !== "") found.pupils.push(row);
    else if (scores.some((column) => !isBlankAt(grid, row, column))) found.withoutPupil.push(row);
    else found.below.push(row);
  }
  return { ...found, fullMarks: fullMarksInHeader(grid, header) };
}

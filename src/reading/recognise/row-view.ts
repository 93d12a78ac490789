import type { HeaderRows } from "../header/find-header";
import { textAt, type SheetGrid } from "../grid";
import { isDayPart } from "../words/day-header";
import type { TableColumn } from "./columns";

/** A table while its rows are told apart. */
export interface RowView {
  readonly grid: SheetGrid;
  readonly name: number | null;
  readonly numbers: readonly number[];
  /** Name, numbers, class, row number: where a label of a row stands. */
  readonly labels: readonly number[];
  /** Class and grade. */
  readonly groups: readonly number[];
  readonly scores: readonly number[];
  /** Sessions and totals of an attendance sheet. */
  readonly days: readonly number[];
  /** 上午, 下午 by turns: where a pupil has a row for each part of the day. */
  readonly part: number | null;
  readonly all: readonly TableColumn[];
  readonly header: HeaderRows;
}

/** The table with the columns that tell its rows apart. */
export function toView(
  grid: SheetGrid,
  header: HeaderRows,
  columns: readonly TableColumn[],
): RowView {
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
    days: of("attendance"),
    part: findPartColumn(grid, header, columns),
    all: columns,
    header,
  };
}

const rowsForParts = 20;

function findPartColumn(
  grid: SheetGrid,
  { last }: HeaderRows,
  columns: readonly TableColumn[],
): number | null {
  if (!columns.some(({ means }) => means === "attendance")) return null;
  const rows = grid.filledRows.filter((row) => row > last).slice(0, rowsForParts);
  const found = columns.find(({ column, means }) => {
    const parts = rows.filter((row) => isDayPart(textAt(grid, row, column)));
    return means !== "name" && parts.length >= 2 && parts.length * 4 >= rows.length * 3;
  });
  return found?.column ?? null;
}

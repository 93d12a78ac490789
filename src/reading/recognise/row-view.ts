import type { HeaderRows } from "../header/find-header";
import type { SheetGrid } from "../grid";
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
    all: columns,
    header,
  };
}

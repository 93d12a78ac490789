import { filledColumns, mergedTextAt, textAt } from "../grid";
import { fillClassesDown } from "../group-classes";
import { tidyText } from "../normalise";
import type { RecognisedTable } from "../recognise/table";

/**
 * The class in each row: that of its cell, else of the line above that names nothing but a class. Where
 * a class stands only in the first row of its pupils (七(1)班, then blanks, then 七(2)班), the rows below
 * belong to it, down to a row of statistics or the next page.
 */
export function readClasses(
  table: RecognisedTable,
  column: number | null,
): (row: number) => string {
  const { grid, rows } = table;
  if (column === null) return classOfLine(table);
  const text = (row: number) => tidyText(mergedTextAt(grid, row, column));
  const written = rows.pupils.map(text);
  const ends = endsOfGroups(table);
  let passed = 0;
  const filled = fillClassesDown(written, (index) => {
    const before = passed;
    while ((ends[passed] ?? Infinity) < (rows.pupils[index] ?? 0)) passed += 1;
    return passed > before;
  });
  const byRow = new Map(rows.pupils.map((row, index) => [row, filled[index] ?? ""]));
  return (row) => byRow.get(row) ?? "";
}

function classOfLine({ grid, rows }: RecognisedTable): (row: number) => string {
  const lines = rows.classLines.map((row) => ({
    row,
    text: tidyText(textAt(grid, row, filledColumns(grid, row)[0] ?? grid.firstColumn)),
  }));
  return (row) => lines.findLast((line) => line.row < row)?.text ?? "";
}

function endsOfGroups({ rows, pages }: RecognisedTable): readonly number[] {
  const headers = pages.slice(1).flatMap(({ header }) => (header ? [header.last] : []));
  return [...rows.statistics, ...headers].sort((one, other) => one - other);
}

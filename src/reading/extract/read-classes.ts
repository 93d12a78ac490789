import { mergedTextAt } from "../grid";
import { tidyText } from "../normalise";
import type { RecognisedTable } from "../recognise/table";

/**
 * The class in each row. Where a class stands only in the first row of its pupils (七(1)班, then blanks, then
 * 七(2)班), the rows below belong to it.
 */
export function readClasses(
  { grid, rows: { pupils } }: RecognisedTable,
  column: number | null,
): (row: number) => string {
  if (column === null) return () => "";
  const text = (row: number) => tidyText(mergedTextAt(grid, row, column));
  const written = pupils.map(text);
  if (!headsGroups(written)) return text;
  const filled = new Map<number, string>();
  let last = "";
  pupils.forEach((row, position) => {
    last = written[position] === "" ? last : (written[position] ?? "");
    filled.set(row, last);
  });
  return (row) => filled.get(row) ?? "";
}

/** The first row has one, none stands twice, and most rows have none. */
function headsGroups(classes: readonly string[]): boolean {
  const filled = classes.filter((text) => text !== "");
  return (
    classes[0] !== "" &&
    new Set(filled).size === filled.length &&
    filled.length * 2 <= classes.length
  );
}

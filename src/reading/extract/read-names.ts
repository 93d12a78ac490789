import { mergedTextAt } from "../grid";
import { tidyText } from "../normalise";
import type { RecognisedTable } from "../recognise/table";

/** The name in each row; 姓 and 名 in two columns are put together in the order of their script. */
export function readNames({ grid, columns }: RecognisedTable): (row: number) => string {
  const names = columns.filter(({ means }) => means === "name");
  const text = (row: number, column: number) => tidyText(mergedTextAt(grid, row, column));
  const family = names.find(({ detail }) => detail === "family-name")?.column;
  const given = names.find(({ detail }) => detail === "given-name")?.column;
  if (family !== undefined && given !== undefined) {
    return (row) => joinNames(text(row, family), text(row, given));
  }
  const column = names[0]?.column;
  return column === undefined ? () => "" : (row) => text(row, column);
}

function joinNames(family: string, given: string): string {
  const isHan = /\p{Script=Han}/u.test(family + given);
  return isHan ? family + given : `${given} ${family}`.trim();
}

import { highestRow, lineCount, rowHeight } from "../../reports";

/** Points: of a row that holds nothing of ours. */
export const noteHeight = 19;

/** Characters: of a column that we know no width of. */
export const narrowest = 9;

/** Points that an entry needs in a column so many characters wide. */
export function heightOf(text: string, width: number): number {
  return Math.min(highestRow, rowHeight(lineCount(text, { width, indent: 1, size: 10 }), 10));
}

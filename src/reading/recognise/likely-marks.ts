import { textAt } from "../grid";
import { normaliseText } from "../normalise";
import type { RecognisedTable } from "./table";

const rowsSampled = 300;
/** So few cells tell nothing. */
const fewestCells = 6;
/** A sheet of marks of which none is above this is a list of ticks, counts or places. */
const lowestHighMark = 10;

/**
 * Whether the numbers in the score columns can be marks: a list of books handed out has a 1 under every
 * subject. Where a full mark is stated, low marks are what they are.
 */
export function holdsLikelyMarks({ grid, columns, rows }: RecognisedTable): boolean {
  const scores = columns.filter(({ means }) => means === "score");
  if (rows.fullMarks !== null || scores.some(({ fullMark }) => fullMark !== null)) return true;
  const numbers = scores.flatMap(({ column }) =>
    rows.pupils.slice(0, rowsSampled).flatMap((row) => {
      const text = normaliseText(textAt(grid, row, column));
      return text === "" || !Number.isFinite(Number(text)) ? [] : Number(text);
    }),
  );
  if (numbers.length < fewestCells) return true;
  const highest = numbers.reduce((most, number) => Math.max(most, number), 0);
  return highest > lowestHighMark && numbers.some((number) => number !== highest);
}

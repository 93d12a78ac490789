import { identifierAt, mergeAt, valueAt, type SheetGrid } from "../grid";
import { normaliseText } from "../normalise";

/** From here on a stored number has more digits than Excel keeps. */
const firstOfSixteenDigits = 1e15;

const isPlainNumber = /^[\dA-Za-z]*$/u;

/** 学号 of a cell as text; null where a long number was stored as a number and lost its last digits. */
export function readNumber(grid: SheetGrid, row: number, column: number): string | null {
  const area = mergeAt(grid, row, column);
  const [top, left] = area ? [area.row, area.column] : [row, column];
  const value = valueAt(grid, top, left);
  const written = identifierAt(grid, top, left);
  if (typeof value === "string" && isPlainNumber.test(written)) return written;
  const text = normaliseText(written).replace(/^['‘’`´]+/u, "");
  const isLost =
    (typeof value === "number" && value >= firstOfSixteenDigits) ||
    /^\d(?:\.\d+)?e\+\d{2,}$/iu.test(text);
  return isLost ? null : text;
}

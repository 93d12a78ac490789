import { mergedTextAt, textAt, valueAt, type SheetGrid } from "../grid";
import { fillClassesDown } from "../group-classes";
import { normaliseText } from "../normalise";
import { isScoreWord } from "../words/score-words";
import { sampledRows, toNumber } from "./column-content";

const rowsCompared = 60;
const leastRows = 2;

/** Whether a column holds, row by row, the sum of the others, or their mean. */
export function sumOrMeanOf(
  grid: SheetGrid,
  firstRow: number,
  column: number,
  parts: readonly number[],
): "sum" | "mean" | null {
  if (parts.length < 2) return null;
  let compared = 0;
  let sums = 0;
  let means = 0;
  for (const row of sampledRows(grid, firstRow, rowsCompared)) {
    const whole = numberAt(grid, row, column);
    const numbers = parts.flatMap((part) => numberAt(grid, row, part) ?? []);
    if (whole === null || numbers.length === 0) continue;
    compared += 1;
    const sum = numbers.reduce((all, number) => all + number, 0);
    if (Math.abs(sum - whole) < 0.01) sums += 1;
    else if (Math.abs(sum / parts.length - whole) < 0.06) means += 1;
  }
  if (compared < leastRows) return null;
  if (sums >= compared * 0.8) return "sum";
  return means >= compared * 0.8 ? "mean" : null;
}

/** Whether two columns hold the same, row by row. */
export function holdsTheSame(
  grid: SheetGrid,
  firstRow: number,
  first: number,
  second: number,
): boolean {
  return sampledRows(grid, firstRow, Infinity).every((row) => {
    const [text, again] = [first, second].map((column) => normaliseText(textAt(grid, row, column)));
    return text === again || (again === "" && !isResult(text ?? ""));
  });
}

/** A signature or a note below the table is none. */
function isResult(text: string): boolean {
  return text !== "" && (toNumber(text) !== null || isScoreWord(text));
}

const largestClass = 80;

/** Whether a class's pupils are numbered 1, 2, 3 … (the numbers start anew in each class). */
export function numbersClassesFromOne(
  grid: SheetGrid,
  firstRow: number,
  column: number,
  classColumn: number | null,
): boolean {
  const rows: number[] = [];
  const numbers: number[] = [];
  for (const row of sampledRows(grid, firstRow, Infinity)) {
    const number = numberAt(grid, row, column);
    if (number === null) continue;
    if (!Number.isInteger(number) || number < 1 || number > largestClass) return false;
    rows.push(row);
    numbers.push(number);
  }
  const classes = fillClassesDown(
    rows.map((row) =>
      classColumn === null ? "" : normaliseText(mergedTextAt(grid, row, classColumn)),
    ),
  );
  const byClass = new Map<string, Set<number>>();
  for (const [index, number] of numbers.entries()) {
    const classText = classes[index] ?? "";
    const seats = byClass.get(classText) ?? new Set();
    if (seats.has(number)) return false;
    byClass.set(classText, seats.add(number));
  }
  return byClass.size > 0;
}

function numberAt(grid: SheetGrid, row: number, column: number): number | null {
  const value = valueAt(grid, row, column);
  return typeof value === "number" ? value : toNumber(normaliseText(String(value)));
}

import { textAt, valueAt, type SheetGrid } from "../grid";
import { normaliseText } from "../normalise";

/** What stands below a header, as far as it helps to tell what the column means. */
export interface ColumnContent {
  readonly filled: number;
  readonly numeric: number;
  /** Whole numbers from 1 up, nearly all different, none far above their count: places or seats. */
  readonly runsFromOne: boolean;
}

const rowsSampled = 400;

/** Looks at the rows from `firstRow` on; a few hundred are enough to know a column by. */
export function sampleColumn(grid: SheetGrid, firstRow: number, column: number): ColumnContent {
  const lastRow = Math.min(grid.lastRow, firstRow + rowsSampled - 1);
  const numbers: number[] = [];
  let filled = 0;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const text = normaliseText(textAt(grid, row, column));
    if (text === "") continue;
    filled += 1;
    const number = Number(text);
    if (Number.isFinite(number)) numbers.push(number);
  }
  return {
    filled,
    numeric: numbers.length,
    runsFromOne: runFromOne(numbers, grid.lastRow - firstRow + 1),
  };
}

const leastForRun = 5;

function runFromOne(numbers: readonly number[], rows: number): boolean {
  if (numbers.length < leastForRun) return false;
  if (!numbers.every((number) => Number.isInteger(number) && number >= 1)) return false;
  const different = new Set(numbers).size;
  return different >= numbers.length * 0.9 && Math.max(...numbers) <= rows * 1.2 + 3;
}

/** Whether a column holds, row by row, the sum of the others. */
export function isSumOf(
  grid: SheetGrid,
  firstRow: number,
  column: number,
  parts: readonly number[],
): boolean {
  const lastRow = Math.min(grid.lastRow, firstRow + rowsSampled - 1);
  let compared = 0;
  let equal = 0;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const sum = numberAt(grid, row, column);
    if (sum === null) continue;
    compared += 1;
    const total = parts.reduce((all, part) => all + (numberAt(grid, row, part) ?? 0), 0);
    if (Math.abs(total - sum) < 0.01) equal += 1;
  }
  return compared > 0 && equal >= compared * 0.8;
}

function numberAt(grid: SheetGrid, row: number, column: number): number | null {
  const value = valueAt(grid, row, column);
  if (typeof value === "number") return value;
  const text = normaliseText(String(value));
  return text === "" || !Number.isFinite(Number(text)) ? null : Number(text);
}

/** Whether a class's pupils are numbered 1, 2, 3 … (the numbers start anew in each class). */
export function numbersClassesFromOne(
  grid: SheetGrid,
  firstRow: number,
  column: number,
  classColumn: number | null,
): boolean {
  const byClass = new Map<string, number[]>();
  for (let row = firstRow; row <= grid.lastRow; row += 1) {
    const number = numberAt(grid, row, column);
    if (number === null) continue;
    const classText = classColumn === null ? "" : normaliseText(textAt(grid, row, classColumn));
    byClass.set(classText, [...(byClass.get(classText) ?? []), number]);
  }
  const classes = [...byClass.values()];
  return (
    classes.length > 0 &&
    classes.every(
      (numbers) =>
        numbers.every(
          (number) => Number.isInteger(number) && number >= 1 && number <= largestClass,
        ) && new Set(numbers).size === numbers.length,
    )
  );
}

const largestClass = 80;

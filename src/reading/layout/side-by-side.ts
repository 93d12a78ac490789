import type { ColumnMeaning } from "../../records";
import { cutGrid, isBlankAt, type SheetGrid } from "../grid";
import { parseHeader } from "../header/parse-header";
import { readRowWords, wordAt } from "../header/row-words";
import type { HeaderRows } from "../header/find-header";
import { normaliseHeader } from "../normalise";

/**
 * 并排: blocks of one header that repeat 姓名 … 成绩 beside one another, left to right; the grid itself
 * where there is one block only.
 */
export function splitSideBySide(grid: SheetGrid, header: HeaderRows): readonly SheetGrid[] {
  const starts = blockStarts(grid, header);
  return starts.map((firstColumn, index) =>
    cutGrid(grid, {
      firstColumn: index === 0 ? grid.firstColumn : firstColumn,
      lastColumn: (starts[index + 1] ?? grid.lastColumn + 1) - 1,
    }),
  );
}

function blockStarts(grid: SheetGrid, header: HeaderRows): readonly number[] {
  const row = rowOfPupils(grid, header);
  const whole = [grid.firstColumn];
  if (row === null) return whole;
  const words = new Map<number, string>();
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const word = normaliseHeader(wordAt(grid, row, column));
    if (word !== "") words.set(column, word);
  }
  const columns = [...words.keys()];
  const leaders = leadersOf(columns, words);
  const [leader] = leaders;
  if (leader === undefined || leaders.length < 2) return whole;
  const prefix = new Set(
    columns.filter((column) => column < leader).map((column) => words.get(column)),
  );
  const starts = leaders.map((column) => {
    let start = column;
    for (const left of columns.filter((other) => other < column).reverse()) {
      if (!prefix.has(words.get(left)) || leaders.includes(left)) break;
      start = left;
    }
    return start;
  });
  const isBlock = starts.every((start, index) => {
    const end = starts[index + 1] ?? Infinity;
    return columns.filter((column) => column >= start && column < end).length >= 2;
  });
  return isBlock ? starts : whole;
}

const leading: readonly ColumnMeaning[] = ["name", "student-number", "exam-number"];

/** The columns of 姓名, else of the pupil's number, where the word stands more than once. */
function leadersOf(
  columns: readonly number[],
  words: ReadonlyMap<number, string>,
): readonly number[] {
  for (const meaning of leading) {
    const leader = columns.find((column) => {
      const { means, understood } = parseHeader([words.get(column) ?? ""]);
      return understood && means === meaning;
    });
    const alike = columns.filter((column) => words.get(column) === words.get(leader ?? -1));
    if (leader !== undefined && alike.length > 1) return alike;
  }
  return [];
}

function rowOfPupils(grid: SheetGrid, { first, last }: HeaderRows): number | null {
  for (let row = first; row <= last; row += 1) {
    if (readRowWords(grid, row).identity.length > 1) return row;
  }
  return null;
}

/** Runs of columns with nothing between them from this row down; a run alone stands for itself. */
export function splitAtGaps(grid: SheetGrid): readonly SheetGrid[] {
  const filled = new Set<number>();
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    if (grid.filledRows.some((row) => !isBlankAt(grid, row, column))) filled.add(column);
  }
  const bands: { firstColumn: number; lastColumn: number }[] = [];
  for (const column of filled) {
    const band = bands.at(-1);
    if (band && band.lastColumn === column - 1) band.lastColumn = column;
    else bands.push({ firstColumn: column, lastColumn: column });
  }
  return bands.map((band) => cutGrid(grid, band));
}

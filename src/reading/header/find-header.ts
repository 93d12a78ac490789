import {
  cellKey,
  filledColumns,
  isBlankAt,
  mergeAt,
  mergedTextAt,
  textAt,
  type SheetGrid,
} from "../grid";
import { continuesDays, headsDays } from "./day-rows";
import { isIdentity, readRowWords, wordAt } from "./row-words";
import { normaliseHeader, normaliseText } from "../normalise";
import { fullMarkLabel } from "../words/row-labels";
import { findColumnWord } from "../words/columns";
import { findSubject } from "../words/subjects";
import { parseHeader, type HeaderMeaning } from "./parse-header";

/** First and last row of a table's header. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

const mostHeaderRows = 4;

/**
 * The header round a row that names the columns: the rows above and below that belong to it by merged
 * cells or by their words. Titles, information lines and legends above stay outside.
 */
export function findHeaderRows(grid: SheetGrid, anchor: number): HeaderRows {
  const identity = readRowWords(grid, anchor).identity;
  let last = anchor;
  while (last - anchor + 1 < mostHeaderRows && continuesBelow(grid, anchor, last + 1, identity)) {
    last += 1;
  }
  let first = namesOnlyPupils(grid, anchor, identity) ? topOfLiftedWords(grid, anchor) : anchor;
  while (
    last - first + 1 < mostHeaderRows &&
    (belongsAbove(grid, first - 1, identity) || headsDays(grid, first, first - 1, identity))
  ) {
    first -= 1;
  }
  return { first, last };
}

/** The words over each column, top to bottom; a cell that spans rows or columns counts once. */
export function headerLevels(
  grid: SheetGrid,
  header: HeaderRows,
): (column: number) => readonly string[] {
  const stating = rowsOf(header).filter((row) => statesFullMarks(grid, row));
  return (column) => levelsOver(grid, header, column, stating);
}

function levelsOver(
  grid: SheetGrid,
  { first, last }: HeaderRows,
  column: number,
  stating: readonly number[],
): readonly string[] {
  const levels: string[] = [];
  const seen = new Set<number>();
  for (let row = first; row <= last; row += 1) {
    const area = mergeAt(grid, row, column);
    const isLowest = area ? area.row + area.rows - 1 >= last : row === last;
    if (area && isLowest && area.column !== column) continue;
    const key = area ? cellKey(area.row, area.column) : cellKey(row, column);
    if (seen.has(key) || stating.includes(row)) continue;
    seen.add(key);
    const text = mergedTextAt(grid, row, column);
    if (normaliseText(text) !== "") levels.push(text);
    else if (!area && row < last) levels.push(groupToTheLeft(grid, { first, last }, row, column));
  }
  return joinSplitWord(levels.filter((level) => level !== ""));
}

/** The row of a header that states 满分 of each column (Points Possible), or null. */
export function fullMarksInHeader(grid: SheetGrid, header: HeaderRows): number | null {
  return rowsOf(header).find((row) => statesFullMarks(grid, row)) ?? null;
}

function rowsOf({ first, last }: HeaderRows): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function statesFullMarks(grid: SheetGrid, row: number): boolean {
  const columns = filledColumns(grid, row).slice(0, 4);
  const label = columns.find((column) =>
    fullMarkLabel.test(normaliseText(wordAt(grid, row, column))),
  );
  return (
    label !== undefined &&
    filledColumns(grid, row).some(
      (column) => column > label && Number(textAt(grid, row, column)) > 0,
    )
  );
}

/** 姓 over 名, 语 over 文: one word, a sign in each row. */
function joinSplitWord(levels: readonly string[]): readonly string[] {
  if (levels.length < 2 || levels.some((level) => normaliseHeader(level).length !== 1)) {
    return levels;
  }
  const joined = normaliseHeader(levels.join(""));
  return isWholeWord(joined) ? [joined] : levels;
}

function isWholeWord(word: string): boolean {
  return findColumnWord(word) !== null || findSubject(word) !== null;
}

/** A group whose merge was lost (a sheet that came from CSV): its word stands over its first column only. */
function groupToTheLeft(
  grid: SheetGrid,
  { last }: HeaderRows,
  row: number,
  column: number,
): string {
  const below = parseHeader([textAt(grid, row + 1, column)]);
  const canHang = below.understood && (below.means === "score" || isMetric(below));
  if (!canHang) return "";
  for (let left = column - 1; left >= grid.firstColumn; left -= 1) {
    if (mergeAt(grid, row, left)) return "";
    const text = textAt(grid, row, left);
    if (normaliseText(text) === "") continue;
    const group = parseHeader([text]);
    const first = parseHeader([textAt(grid, last, left)]);
    const isGroup = group.understood && (group.subject !== null || group.assessment !== null);
    const fits = group.subject === null || below.subject === null;
    return isGroup && fits && first.understood && !isIdentity(first) ? text : "";
  }
  return "";
}

function isMetric({ means }: HeaderMeaning): boolean {
  return ["rank", "scaled-score", "total", "average", "letter-grade"].includes(means);
}

function continuesBelow(
  grid: SheetGrid,
  anchor: number,
  row: number,
  identity: readonly number[],
): boolean {
  if (row > grid.lastRow) return false;
  const isMergedDown = identity.some((column) => {
    const area = mergeAt(grid, anchor, column);
    return area !== null && area.row <= anchor && area.row + area.rows - 1 >= row;
  });
  if (isMergedDown || completesWords(grid, row)) return true;
  if (continuesDays(grid, anchor, row, identity)) return true;
  if (identity.length === 0 || !identity.every((column) => isBlankAt(grid, row, column))) {
    return false;
  }
  const { understood, texts, numbers } = readRowWords(grid, row);
  return understood > 0 && understood * 2 >= texts && numbers === 0;
}

/** 名 under 姓, 文 under 语: each cell is the second half of the word above it. */
function completesWords(grid: SheetGrid, row: number): boolean {
  const columns = filledColumns(grid, row);
  if (columns.length < 2) return false;
  const halves = columns.filter((column) => {
    const [upper, lower] = [wordAt(grid, row - 1, column), wordAt(grid, row, column)];
    const joined = normaliseHeader(upper) + normaliseHeader(lower);
    return normaliseHeader(lower).length === 1 && joined.length === 2 && isWholeWord(joined);
  });
  return halves.length * 2 >= columns.length;
}

/** A row of groups over the header: nothing over the pupils' columns, no title across the table. */
function belongsAbove(grid: SheetGrid, row: number, identity: readonly number[]): boolean {
  if (row < grid.firstRow || filledColumns(grid, row).length === 0) return false;
  if (identity.some((column) => normaliseText(mergedTextAt(grid, row, column)) !== ""))
    return false;
  const { understood, texts, numbers } = readRowWords(grid, row);
  if (texts >= 2) return understood >= 1 && numbers === 0;
  return texts === 1 && identity.length > 0 && spansColumns(grid, row);
}

function spansColumns(grid: SheetGrid, row: number): boolean {
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const area = mergeAt(grid, row, column);
    if (area && area.columns > 1 && !isBlankAt(grid, area.row, area.column)) return true;
  }
  return false;
}

/** 姓名 stands lower than the words over the other columns: nothing beside it, marks below. */
function namesOnlyPupils(grid: SheetGrid, anchor: number, identity: readonly number[]): boolean {
  const right = Math.max(...identity) + 1;
  const isBare = filledColumns(grid, anchor).every((column) => column < right);
  const below = grid.filledRows.find((row) => row > anchor);
  return (
    identity.length > 0 &&
    isBare &&
    below !== undefined &&
    filledColumns(grid, below).some((column) => column >= right)
  );
}

/** The highest of the rows right above that stand over at least two columns. */
function topOfLiftedWords(grid: SheetGrid, anchor: number): number {
  let top = anchor;
  for (let row = anchor - 1; row >= grid.firstRow && anchor - row < mostHeaderRows; row -= 1) {
    if (filledColumns(grid, row).length < 2) break;
    top = row;
  }
  return top;
}

import {
  cellKey,
  filledColumns,
  isBlankAt,
  mergeAt,
  mergedTextAt,
  textAt,
  valueAt,
  type SheetGrid,
} from "../grid";
import { normaliseText } from "../normalise";
import { parseHeader, type HeaderMeaning } from "./parse-header";

/** First and last row of a table's header. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

const rowsLookedAt = 60;
const mostHeaderRows = 3;

/**
 * Finds the header of a sheet's first table: the first row that names pupils (姓名, 学号, 考号), else
 * the first with two subjects; then the rows above and below that belong to it by merged cells or by
 * their words. Titles, information lines and legends above stay outside.
 */
export function findHeader(grid: SheetGrid): HeaderRows | null {
  const anchor = findAnchor(grid);
  if (anchor === null) return null;
  const identity = identityColumns(grid, anchor);
  let last = anchor;
  while (last - anchor + 1 < mostHeaderRows && continuesBelow(grid, anchor, last + 1, identity)) {
    last += 1;
  }
  let first = anchor;
  while (last - first + 1 < mostHeaderRows && belongsAbove(grid, first - 1, identity)) first -= 1;
  return { first, last };
}

/** The words over one column, top to bottom; a cell that spans rows or columns counts once. */
export function headerLevels(
  grid: SheetGrid,
  { first, last }: HeaderRows,
  column: number,
): readonly string[] {
  const levels: string[] = [];
  const seen = new Set<number>();
  for (let row = first; row <= last; row += 1) {
    const area = mergeAt(grid, row, column);
    const isLowest = area ? area.row + area.rows - 1 >= last : row === last;
    if (area && isLowest && area.column !== column) continue;
    const key = area ? cellKey(area.row, area.column) : cellKey(row, column);
    if (seen.has(key)) continue;
    seen.add(key);
    const text = mergedTextAt(grid, row, column);
    if (normaliseText(text) !== "") levels.push(text);
    else if (!area && row < last) levels.push(groupToTheLeft(grid, { first, last }, row, column));
  }
  return levels.filter((level) => level !== "");
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
  return means === "rank" || means === "scaled-score" || means === "total" || means === "average";
}

function findAnchor(grid: SheetGrid): number | null {
  let withSubjects: number | null = null;
  for (const row of grid.filledRows.slice(0, rowsLookedAt)) {
    const { identity, subjects, understood, texts } = countWords(grid, row);
    if (identity > 0 && texts >= 2) return row;
    if (withSubjects === null && (subjects >= 2 || understood >= 3)) withSubjects = row;
  }
  return withSubjects;
}

function countWords(grid: SheetGrid, row: number) {
  const counts = { identity: 0, subjects: 0, understood: 0, texts: 0 };
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    if (typeof valueAt(grid, row, column) !== "string" || isBlankAt(grid, row, column)) continue;
    counts.texts += 1;
    const meaning = parseHeader([textAt(grid, row, column)]);
    if (!meaning.understood) continue;
    counts.understood += 1;
    if (isIdentity(meaning)) counts.identity += 1;
    if (meaning.subject !== null && meaning.means !== "rank") counts.subjects += 1;
  }
  return counts;
}

function identityColumns(grid: SheetGrid, row: number): readonly number[] {
  const columns: number[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    if (isIdentity(parseHeader([textAt(grid, row, column)]))) columns.push(column);
  }
  return columns;
}

function isIdentity({ means, understood }: HeaderMeaning): boolean {
  return (
    understood &&
    (means === "name" ||
      means === "student-number" ||
      means === "registration-number" ||
      means === "exam-number")
  );
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
  if (isMergedDown) return true;
  if (identity.length === 0 || !identity.every((column) => isBlankAt(grid, row, column))) {
    return false;
  }
  const words = countWords(grid, row);
  return words.understood > 0 && words.understood * 2 >= words.texts && !hasNumbers(grid, row);
}

function hasNumbers(grid: SheetGrid, row: number): boolean {
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    if (typeof valueAt(grid, row, column) === "number") return true;
  }
  return false;
}

/** A row of groups over the header: nothing over the pupils' columns, no title across the table. */
function belongsAbove(grid: SheetGrid, row: number, identity: readonly number[]): boolean {
  if (row < grid.firstRow || filledColumns(grid, row).length === 0) return false;
  if (identity.some((column) => normaliseText(mergedTextAt(grid, row, column)) !== ""))
    return false;
  const words = countWords(grid, row);
  if (words.texts >= 2) return words.understood >= 1 && !hasNumbers(grid, row);
  return words.texts === 1 && identity.length > 0 && spansColumns(grid, row);
}

function spansColumns(grid: SheetGrid, row: number): boolean {
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const area = mergeAt(grid, row, column);
    if (area && area.columns > 1 && !isBlankAt(grid, area.row, area.column)) return true;
  }
  return false;
}

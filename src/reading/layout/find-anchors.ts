import { eachInSlices, type Slices } from "../../slices";
import { filledColumns, plainRow, valueAt, type SheetGrid } from "../grid";
import { isIdentity, readRowWords, wordAt } from "../header/row-words";
import { countDays } from "../header/day-rows";
import { parseHeader } from "../header/parse-header";
import { normaliseHeader } from "../normalise";
import { rememberTexts } from "../remember";
import { findColumnWord } from "../words/columns";

/** A row that names columns: what a header is found by. */
export interface Anchor {
  readonly row: number;
  /** Whether it names pupils (姓名, 学号, 考号) or only subjects and results. */
  readonly namesPupils: boolean;
}

const rowsLookedAt = 60;

/** Every row of a grid that heads a table, top to bottom. */
export function* findAnchors(grid: SheetGrid): Slices<readonly Anchor[]> {
  const first = findFirstAnchor(grid);
  if (!first) return [];
  const later: number[] = [];
  yield* eachInSlices(grid.filledRows, (row) => {
    const isLater = row > first.row + 1;
    if (isLater && holdsIdentityWord(grid, row) && headsAgain(grid, row)) later.push(row);
  });
  const spaced = later.filter((row, index) => row !== (later[index - 1] ?? first.row) + 1);
  return [first, ...spaced.map((row) => ({ row, namesPupils: true }))];
}

/** The first row that names pupils, else the first with two subjects or three words we know. */
export function findFirstAnchor(grid: SheetGrid): Anchor | null {
  let weak: number | null = null;
  for (const row of grid.filledRows.slice(0, rowsLookedAt)) {
    const { identity, subjects, understood, texts, numbers } = readRowWords(grid, row);
    const isWide = texts >= 2 || countDays(grid, row) >= 2;
    if (identity.length > 0 && isWide && !isInformationLine(grid, row)) {
      return { row, namesPupils: true };
    }
    const isHeader = numbers <= understood && (subjects >= 2 || understood >= 3);
    if (weak === null && isHeader) weak = row;
  }
  return weak === null ? null : { row: weak, namesPupils: false };
}

/** 姓名 | 张三 | 学号 | 20250101 over a header: words and what they are, by turns. */
export function isInformationLine(grid: SheetGrid, row: number): boolean {
  const columns = filledColumns(grid, row);
  if (columns.length < 2 || columns.length % 2 === 1) return false;
  const isWord = (column: number) => parseHeader([wordAt(grid, row, column)]).understood;
  const takesTurns = columns.every((column, index) => isWord(column) === (index % 2 === 0));
  if (!takesTurns) return false;
  const below = grid.filledRows.find((other) => other > row);
  if (below === undefined) return true;
  const { understood, texts, numbers } = readRowWords(grid, below);
  return (
    (understood >= 2 && understood * 2 >= texts && numbers === 0) || isInformationLine(grid, below)
  );
}

/** A further header: it names pupils and most of its words are header words. */
function headsAgain(grid: SheetGrid, row: number): boolean {
  const { identity, understood, texts, numbers } = readRowWords(grid, row);
  if (identity.length === 0) return false;
  const days = countDays(grid, row);
  if (days >= 2 && days * 2 >= texts + numbers - understood) return true;
  if (understood < 2 || understood * 2 < texts) return false;
  return (numbers === 0 || identity.length >= 2) && !isInformationLine(grid, row);
}

/** Quick: nearly every row of a long sheet is a pupil's. */
function holdsIdentityWord(grid: SheetGrid, row: number): boolean {
  const cells = plainRow(grid, row);
  const left = grid.sheet.origin.column;
  let before = "";
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const value = cells ? cells[column - left] : valueAt(grid, row, column);
    if (typeof value !== "string" || value === before) continue;
    if (value.length <= longestHeaderWord && isIdentityWord(value)) return true;
    before = value;
  }
  return false;
}

const longestHeaderWord = 24;

const isIdentityWord = rememberTexts(
  (text) => findColumnWord(normaliseHeader(text)) !== null && isIdentity(parseHeader([text])),
);

import type { HeaderChoice, SheetKey } from "../../records";
import type { WorkbookSnapshot } from "../../sheet";
import { filledColumns, textAt, toGrid, valueAt, type SheetGrid } from "../grid";
import { normaliseHeader } from "../normalise";
import { findSheet } from "./find-sheets";

/** 表头 as a person chose it, at the rows of today. */
export type FoundHeader =
  | { readonly kind: "rows"; readonly first: number; readonly last: number }
  | { readonly kind: "none"; readonly firstDataRow: number };

/** The rows whose words are those of the header that was chosen; null where there are none any more. */
export function findChosenHeader(grid: SheetGrid, choice: HeaderChoice): FoundHeader | null {
  return choice.kind === "none"
    ? findFirstDataRow(grid, choice.firstDataRow)
    : findRows(grid, choice);
}

/** The normalised words of some rows of a sheet, in reading order: what a header is found again by. */
export function headerWords(
  { sheets }: WorkbookSnapshot,
  key: SheetKey,
  first: number,
  last: number,
): readonly string[] {
  const sheet = findSheet(sheets, key);
  return sheet ? wordsOf(toGrid(sheet), first, last) : [];
}

function wordsOf(grid: SheetGrid, first: number, last: number): readonly string[] {
  const words: string[] = [];
  for (let row = first; row <= last; row += 1) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
      const word = normaliseHeader(textAt(grid, row, column));
      if (word !== "") words.push(word);
    }
  }
  return words;
}

/** Columns come and go: at least so much of all words must be the same. */
const leastAlike = 0.6;

function findRows(
  grid: SheetGrid,
  { first, last, words }: Extract<HeaderChoice, { readonly kind: "rows" }>,
): FoundHeader | null {
  const height = Math.max(0, last - first);
  const chosen = new Set(words);
  let best: { readonly row: number; readonly alike: number } | null = null;
  for (const row of new Set([first, ...grid.filledRows])) {
    const alike = shareAlike(chosen, new Set(wordsOf(grid, row, row + height)));
    if (alike < leastAlike) continue;
    const isNearer = best !== null && Math.abs(row - first) < Math.abs(best.row - first);
    if (best === null || alike > best.alike || (alike === best.alike && isNearer)) {
      best = { row, alike };
    }
  }
  return best && { kind: "rows", first: best.row, last: best.row + height };
}

function shareAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/**
 * A table without header is found by its rows: from the chosen one up as long as rows of marks stand above
 * it, or down to the first row that is more than a title.
 */
function findFirstDataRow(grid: SheetGrid, chosen: number): FoundHeader | null {
  const filled = grid.filledRows.filter((row) => filledColumns(grid, row).length >= 2);
  const above = new Set(filled.filter((row) => hasNumber(grid, row)));
  let row = filled.find((candidate) => candidate >= chosen);
  if (row === undefined) return null;
  while (above.has(row - 1)) row -= 1;
  return { kind: "none", firstDataRow: row };
}

function hasNumber(grid: SheetGrid, row: number): boolean {
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    if (typeof valueAt(grid, row, column) === "number") return true;
  }
  return false;
}

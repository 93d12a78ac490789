import type { LedgerList, LedgerSheet } from "../../sheet";
import { from, type SheetGrid } from "./sheet-grid";

/** Where our columns stand now. */
export interface ColumnMatch {
  /** The row that holds their titles. */
  readonly header: number;
  /** By our column, the column of the sheet; null for one that a person deleted. */
  readonly columns: readonly (number | null)[];
}

/**
 * Finds our columns by the words of their titles, wherever they were moved; one whose title a person
 * changed is found by what stands below. Null where no row of titles is left.
 */
export function matchColumns(
  grid: SheetGrid,
  { cells }: LedgerSheet,
  list: LedgerList,
): ColumnMatch | null {
  const titles = list.columns.map((_, column) => cells[list.header]?.[column] ?? "");
  const header = headerRow(grid, titles, list.header);
  if (header === null) return null;
  const written = list.columns.map(
    (_, column) =>
      new Set(cells.filter((__, row) => isDataRow(list, row)).map((row) => row[column] ?? "")),
  );
  const columns: (number | null)[] = list.columns.map(() => null);
  const free = new Set(from(0, grid.columns));
  const take = (column: number, at: number) => {
    columns[column] = at;
    free.delete(at);
  };
  for (const [title, ours] of placesOf(titles)) {
    const found = [...free].filter((at) => grid.digestAt(header, at) === title);
    const likely =
      found.length > ours.length
        ? mostAlike(grid, header, found, written[ours[0] ?? 0], ours.length)
        : found;
    likely.forEach((at, index) => {
      const column = ours[index];
      if (column !== undefined) take(column, at);
    });
  }
  list.columns.forEach(({ part }, column) => {
    if (columns[column] !== null) return;
    if (part === "fill-in") {
      const at = besideNeighbour(columns, column);
      if (at !== null && free.has(at) && grid.digestAt(header, at) === "") take(column, at);
      return;
    }
    const [at] = mostAlike(grid, header, [...free], written[column], 1).filter(
      (candidate) => likeness(grid, header, candidate, written[column]) >= enoughAlike,
    );
    if (at !== undefined) take(column, at);
  });
  return { header, columns };
}

export function isDataRow({ keys }: Pick<LedgerList, "keys">, row: number): boolean {
  const key = keys[row] ?? "";
  return key !== "" && key !== openRowKey;
}

/** Stands in the ledger for a blank row that a person may fill in. */
export const openRowKey = "+";

/** The row with the most of our titles, the nearest to where we wrote them. */
function headerRow(grid: SheetGrid, titles: readonly string[], place: number): number | null {
  const wanted = new Set(titles.filter((title) => title !== ""));
  let best: number | null = null;
  let most = Math.min(1, wanted.size - 1);
  for (const row of from(0, grid.rows)) {
    const found = new Set(
      from(0, grid.columns)
        .map((column) => grid.digestAt(row, column))
        .filter((digest) => wanted.has(digest)),
    ).size;
    const isNearer =
      best !== null && found === most && Math.abs(row - place) < Math.abs(best - place);
    if (found > most || isNearer) [best, most] = [row, found];
  }
  return best;
}

function placesOf(titles: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  titles.forEach((title, column) => {
    if (title !== "") places.set(title, [...(places.get(title) ?? []), column]);
  });
  return places;
}

/** A column is taken for ours if at least this share of its cells might be. */
const enoughAlike = 0.6;

function mostAlike(
  grid: SheetGrid,
  header: number,
  candidates: readonly number[],
  written: ReadonlySet<string> | undefined,
  count: number,
): readonly number[] {
  return candidates
    .map((at) => ({ at, alike: likeness(grid, header, at, written) }))
    .sort((one, other) => other.alike - one.alike || one.at - other.at)
    .slice(0, count)
    .map(({ at }) => at)
    .sort((one, other) => one - other);
}

/** Which share of the filled cells below the header holds what we wrote into a column. */
function likeness(
  grid: SheetGrid,
  header: number,
  column: number,
  written: ReadonlySet<string> | undefined,
): number {
  const filled = from(header + 1, grid.rows)
    .map((row) => grid.digestAt(row, column))
    .filter((digest) => digest !== "");
  if (filled.length === 0) return 0;
  return filled.filter((digest) => written?.has(digest)).length / filled.length;
}

/** A column without a title stands where it stood, if a neighbour tells where that is. */
function besideNeighbour(columns: readonly (number | null)[], column: number): number | null {
  const before = columns[column - 1] ?? null;
  if (before !== null) return before + 1;
  const after = columns[column + 1] ?? null;
  return after === null || after === 0 ? null : after - 1;
}

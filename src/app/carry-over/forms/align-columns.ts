import { from } from "../sheet-grid";

/** A cell's content as a digest, where it stands. */
export interface PlacedDigest {
  readonly column: number;
  readonly digest: string;
}

/**
 * Where each column that we wrote stands now, told by our words that stand in one column only. One without
 * such words is told by its neighbours, if they are as far from it as they were; null where that is unsure.
 */
export function alignColumns(
  written: readonly PlacedDigest[],
  now: readonly PlacedDigest[],
  width: number,
): readonly (number | null)[] {
  const places = countVotes(homesOf(written), now);
  const columns = from(0, width).map((column) => mostVoted(places.get(column)));
  columns.forEach((at, column) => {
    const rival = columns.indexOf(at);
    if (at === null || rival === column) return;
    const weaker = votesOf(rival, at) < votesOf(column, at) ? rival : column;
    columns[weaker] = null;
  });
  return fillBetween(columns);

  function votesOf(column: number, at: number): number {
    return places.get(column)?.get(at) ?? 0;
  }
}

/** By digest the one column in which it was written. */
function homesOf(written: readonly PlacedDigest[]): ReadonlyMap<string, number | null> {
  const homes = new Map<string, number | null>();
  for (const { column, digest } of written) {
    const home = homes.get(digest);
    homes.set(digest, home === undefined || home === column ? column : null);
  }
  return homes;
}

type Votes = ReadonlyMap<number, ReadonlyMap<number, number>>;

function countVotes(
  homes: ReadonlyMap<string, number | null>,
  now: readonly PlacedDigest[],
): Votes {
  const votes = new Map<number, Map<number, number>>();
  for (const { column: at, digest } of now) {
    const column = homes.get(digest) ?? null;
    if (column === null) continue;
    const places = votes.get(column) ?? new Map<number, number>();
    votes.set(column, places.set(at, (places.get(at) ?? 0) + 1));
  }
  return votes;
}

function mostVoted(places: ReadonlyMap<number, number> | undefined): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [at, votes] of places ?? []) {
    if (votes > most || (votes === most && best !== null && at < best)) [best, most] = [at, votes];
  }
  return best;
}

/** Left of the first column nothing can be missing; right of the last one that is known all keep their distance. */
function fillBetween(columns: readonly (number | null)[]): readonly (number | null)[] {
  const filled = [...columns];
  let [left, leftAt] = [-1, -1];
  for (const column of from(0, columns.length)) {
    const known = columns[column] ?? null;
    if (known === null) continue;
    if (known - leftAt === column - left) {
      for (const between of from(left + 1, column)) filled[between] = leftAt + between - left;
    }
    [left, leftAt] = [column, known];
  }
  for (const after of from(left + 1, columns.length)) filled[after] = leftAt + after - left;
  return filled;
}

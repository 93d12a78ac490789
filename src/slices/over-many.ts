import type { Slices } from "./slices";

/** Pupils, rows or cells that are worked on between two pauses: far under a millisecond's worth each. */
export const mostInSlice = 64;

/** Does this with each of them, with a pause after so many. */
export function* eachInSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item, index: number) => void,
): Slices<void> {
  let index = 0;
  for (const item of items) {
    work(item, index);
    index += 1;
    if (index % mostInSlice === 0) yield;
  }
}

/** What comes of each of them, with a pause after so many. */
export function* mapInSlices<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result,
): Slices<readonly Result[]> {
  const results: Result[] = [];
  yield* eachInSlices(items, (item, index) => results.push(work(item, index)));
  return results;
}

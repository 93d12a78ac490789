import type { Slices } from "./slices";

/** What comes of each of them, with a pause after every one: for sheets and the like, each some work. */
export function* mapOneByOne<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
): Slices<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(work(item));
    yield;
  }
  return results;
}

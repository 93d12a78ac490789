import type { Area } from "../sheet";

/** Things by row and column; null is nothing. */
export type Grid<Thing> = readonly (readonly (Thing | null)[])[];

/**
 * Cells grouped by a key (cells without one are left out), each group as few rectangles: runs within a
 * row, joined with the same run of the row above.
 */
export function rectanglesBy<Thing, Key>(
  grid: Grid<Thing>,
  keyOf: (thing: Thing, row: number, column: number) => Key | null,
): ReadonlyMap<Key, readonly Area[]> {
  const groups = new Map<Key, Rectangle[]>();
  let above = new Map<string, { key: Key; rectangle: Rectangle }>();
  for (const [row, cells] of grid.entries()) {
    const here = new Map<string, { key: Key; rectangle: Rectangle }>();
    const keys = cells.map((cell, column) => (cell === null ? null : keyOf(cell, row, column)));
    for (const { key, column, columns } of runsOf(keys)) {
      const place = `${column}+${columns}`;
      const open = above.get(place);
      if (open?.key === key) {
        open.rectangle.rows += 1;
        here.set(place, open);
        continue;
      }
      const rectangle = { row, column, rows: 1, columns };
      const group = groups.get(key);
      if (group) group.push(rectangle);
      else groups.set(key, [rectangle]);
      here.set(place, { key, rectangle });
    }
    above = here;
  }
  return groups;
}

/** Runs of equal things of one list: rows of the same height, columns of the same width. */
export function runsOf<Key>(
  keys: readonly (Key | null)[],
): readonly { readonly key: Key; readonly column: number; readonly columns: number }[] {
  const runs: { key: Key; column: number; columns: number }[] = [];
  for (const [column, key] of keys.entries()) {
    const last = runs.at(-1);
    if (key === null) continue;
    if (last?.key === key && last.column + last.columns === column) last.columns += 1;
    else runs.push({ key, column, columns: 1 });
  }
  return runs;
}

interface Rectangle {
  readonly row: number;
  readonly column: number;
  rows: number;
  readonly columns: number;
}

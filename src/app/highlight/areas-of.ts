import type { Area } from "../../sheet";

/** Cells as few areas, upper left first: runs within a column, joined with the same run of the column before. */
export function areasOf(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly Area[] {
  const columns = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  }
  const areas: Area[] = [];
  let before = new Map<string, number>();
  let last = -2;
  for (const [column, rows] of [...columns].sort(([one], [other]) => one - other)) {
    const here = new Map<string, number>();
    for (const run of runsOf(rows)) {
      const place = `${run.row}+${run.rows}`;
      const known = column === last + 1 ? before.get(place) : undefined;
      const area = known === undefined ? undefined : areas[known];
      if (known !== undefined && area) {
        areas[known] = { ...area, columns: area.columns + 1 };
        here.set(place, known);
      } else here.set(place, areas.push({ ...run, column, columns: 1 }) - 1);
    }
    [before, last] = [here, column];
  }
  return areas.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** The most that one rule can have within the length of an address. */
const mostAreas = 300;

/** Parts areas (upper left first) so that the first of each group is the corner of all of it. */
export function inGroups(areas: readonly Area[]): readonly (readonly Area[])[] {
  const groups: Area[][] = [];
  for (const area of areas) {
    const group = groups.find(
      ([first, ...others]) =>
        first !== undefined && first.column <= area.column && others.length + 1 < mostAreas,
    );
    if (group) group.push(area);
    else groups.push([area]);
  }
  return groups;
}

function runsOf(
  rows: readonly number[],
): readonly { readonly row: number; readonly rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of [...new Set(rows)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}

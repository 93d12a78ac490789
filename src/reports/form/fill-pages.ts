import { highestRow } from "../visual-language";

/** A row as far as pages are concerned. */
export interface PageRow {
  /** Points. */
  readonly height: number;
  readonly beginsPage?: boolean;
  readonly keepWithNext?: boolean;
}

/**
 * 分页: groups of rows that must not be parted → pages. Where a page ends early, a blank row fills it up, so
 * that the next one begins there by itself: Excel may pass over the breaks that are set where a sheet is
 * fitted to the page.
 */
export function fillPages<Row extends PageRow>(
  rows: readonly Row[],
  room: number,
  repeatedRow: number | null,
  filler: (height: number) => Row,
): { readonly rows: readonly Row[]; readonly breaks: readonly number[] } {
  const filledRows: Row[] = [];
  const breaks: number[] = [];
  const repeated = repeatedRow === null ? 0 : (rows[repeatedRow]?.height ?? 0);
  let filled = 0;
  let at = 0;
  while (at < rows.length) {
    const group = groupFrom(rows, at);
    const height = heightOf(group);
    const [first] = group;
    const isFull = filled + height > room;
    if (first && filled > 0 && (first.beginsPage === true || isFull)) {
      filledRows.push(...fillerHeights(room - filled, first.height).map(filler));
      breaks.push(filledRows.length);
      filled = repeatedRow !== null && at > repeatedRow ? repeated : 0;
    }
    filledRows.push(...group);
    filled += height;
    at += group.length;
  }
  return { rows: filledRows, breaks };
}

function groupFrom<Row extends PageRow>(rows: readonly Row[], at: number): readonly Row[] {
  let end = at + 1;
  while (rows[end - 1]?.keepWithNext === true && end < rows.length) end += 1;
  return rows.slice(at, end);
}

function heightOf(rows: readonly PageRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** What printers may disagree about. */
const slack = 12;

/** None where the next row would not have fitted anyway. */
function fillerHeights(left: number, next: number): readonly number[] {
  if (left < next) return [];
  const heights: number[] = [];
  let rest = left - slack;
  while (rest > 1) {
    const height = Math.min(rest, highestRow);
    heights.push(height);
    rest -= height;
  }
  return heights;
}

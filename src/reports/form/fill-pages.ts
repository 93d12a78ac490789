import type { FormRow } from "./form-row";

/**
 * 分页: groups of rows that must not be parted → pages. Where a page ends early, a blank row fills it up, so
 * that the next one begins there by itself: Excel may pass over the breaks that are set where a sheet is
 * fitted to the page.
 */
export function fillPages(
  rows: readonly FormRow[],
  room: number,
  repeatedRow: number | null,
): { readonly rows: readonly FormRow[]; readonly breaks: readonly number[] } {
  const filledRows: FormRow[] = [];
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
      filledRows.push(...fillers(room - filled, first.height));
      breaks.push(filledRows.length);
      filled = repeatedRow !== null && at > repeatedRow ? repeated : 0;
    }
    filledRows.push(...group);
    filled += height;
    at += group.length;
  }
  return { rows: filledRows, breaks };
}

function groupFrom(rows: readonly FormRow[], at: number): readonly FormRow[] {
  let end = at + 1;
  while (rows[end - 1]?.keepWithNext === true && end < rows.length) end += 1;
  return rows.slice(at, end);
}

function heightOf(rows: readonly FormRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** What printers may disagree about. */
const slack = 12;
/** Excel takes no higher row than 409 points. */
const highestRow = 400;

/** None where the next row would not have fitted anyway. */
function fillers(left: number, next: number): readonly FormRow[] {
  if (left < next) return [];
  const rows: FormRow[] = [];
  let rest = left - slack;
  while (rest > 1) {
    const height = Math.min(rest, highestRow);
    rows.push({ height, boxes: [] });
    rest -= height;
  }
  return rows;
}

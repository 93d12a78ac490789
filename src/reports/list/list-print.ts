import type { PlannedRow, PrintPlan } from "../../sheet";
import {
  fixedScale,
  pageHeight,
  printPlan,
  printScale,
  type Orientation,
} from "../visual-language";
import type { ListSheet } from "./list-shape";

/** How the list falls onto pages: the sign-off is never alone on one. */
export function planPrint<Item>(
  { orientation, heads, pages, signOff, items, beginsPage, onOnePage }: ListSheet<Item>,
  widths: readonly number[],
  rows: readonly PlannedRow[],
  { header, lastData }: { readonly header: number; readonly lastData: number },
): PrintPlan {
  const print = {
    ...printPlan(orientation, heads, pages),
    repeatRows: { first: header, last: header },
  };
  if (beginsPage) {
    const pageBreaksBefore = items.flatMap((item, index) =>
      index > 0 && beginsPage(item, index) ? [header + 1 + index] : [],
    );
    const scale = fixedScale(widths, orientation);
    return { ...print, pageBreaksBefore, ...(scale < smallestScale ? {} : { scale }) };
  }
  if (onOnePage && fitsWhenSmaller(rows, widths, orientation)) return { ...print, onOnePage };
  if (signOff === null || items.length < 2) return print;
  const scale = printScale(widths, orientation);
  const alone = startsPage(rows, header, lastData + 1, pageHeight(orientation, scale));
  return alone ? { ...print, pageBreaksBefore: [lastData] } : print;
}

/** Whether all rows stand on one page if it is made smaller, though not too small to be read. */
function fitsWhenSmaller(
  rows: readonly PlannedRow[],
  widths: readonly number[],
  orientation: Orientation,
): boolean {
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const tall = (pageHeight(orientation, 1) / height) * 100;
  return tall < printScale(widths, orientation) * 100 && tall >= smallestScale;
}

/** Per cent: below it a list cannot be read on paper. */
const smallestScale = 80;

/** Whether the rows from `from` on would fall onto a page that holds no data row. */
function startsPage(
  rows: readonly PlannedRow[],
  header: number,
  from: number,
  page: number,
): boolean {
  const repeated = rows[header]?.height ?? 0;
  let filled = 0;
  for (const [index, { height }] of rows.entries()) {
    if (index >= from) break;
    filled = filled + height <= page ? filled + height : repeated + height;
  }
  const closing = rows.slice(from).reduce((sum, { height }) => sum + height, 0);
  return filled + closing > page;
}

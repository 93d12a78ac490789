import type { Area } from "../sheet";
import { addressesOf } from "./area-list";
import { brieflyWith } from "./brief-range";
import { runsOf } from "./rectangles";
import type { SheetRef } from "./sheet-ref";
import { step, type Step } from "./steps";

/** Needs ExcelApi 1.9: `getRanges`. */

/** Result sheets are measured in characters of the default font as Excel first installs it. */
const pointsPerCharacter = 5.25;
const pointsOfPadding = 3.75;

/** Width in points of a column so many characters wide, whatever the person's default font. */
export function widthInPoints(characters: number): number {
  return pointsPerCharacter * characters + pointsOfPadding;
}

/** Heights in points, one a row from the first; null leaves a row alone. */
export function setRowHeights(
  sheet: SheetRef,
  heights: readonly (number | null)[],
): readonly Step[] {
  return runsByKey(heights, (first, count) => ({
    row: first,
    column: 0,
    rows: count,
    columns: 1,
  })).map(([height, address]) =>
    step(3, address, () => {
      brieflyWith(sheet().getRanges(address), ({ format }) => {
        format.rowHeight = height;
      });
    }),
  );
}

/** Widths in points, one a column from the first; null leaves a column alone. */
export function setColumnWidths(
  sheet: SheetRef,
  widths: readonly (number | null)[],
): readonly Step[] {
  return runsByKey(widths, (first, count) => ({
    row: 0,
    column: first,
    rows: 1,
    columns: count,
  })).map(([width, address]) =>
    step(3, address, () => {
      brieflyWith(sheet().getRanges(address), ({ format }) => {
        format.columnWidth = width;
      });
    }),
  );
}

function runsByKey(
  sizes: readonly (number | null)[],
  areaOf: (first: number, count: number) => Area,
): readonly (readonly [number, string])[] {
  const areas = new Map<number, Area[]>();
  for (const { key, column, columns } of runsOf(sizes)) {
    areas.set(key, [...(areas.get(key) ?? []), areaOf(column, columns)]);
  }
  return [...areas].flatMap(([size, list]) =>
    addressesOf(list).map((address) => [size, address] as const),
  );
}

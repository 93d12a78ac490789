import { filledColumns, isBlankAt, mergeAt, textAt, valueAt, type SheetGrid } from "../grid";
import { normaliseHeader } from "../normalise";
import { isSerialDate } from "../words/days";
import { readDayHeader, type DayHeader } from "../words/day-header";
import { parseHeader } from "./parse-header";

/** 星期, 日期, 节次: what names a row of days at its side. */
const axisWord =
  /^(?:星期|星期几|周次|周|日期|时间|月份|月|日|节次|课节|时段|午别|上\/?下午|上午\/下午|号数|号|日期\/星期)$/u;

/** Whether the row right below a header's words only says more of the days above it: 一 二 三, 上午 下午. */
export function continuesDays(
  grid: SheetGrid,
  anchor: number,
  row: number,
  identity: readonly number[],
): boolean {
  const days = readDays(grid, row, identity);
  if (!days || days.length < 2) return false;
  if (days.some(({ isNumber }) => !isNumber)) return true;
  const under = days.filter(({ column }) => {
    const said = readDayHeader(textAt(grid, anchor, leftOfMerge(grid, anchor, column)));
    return said !== null && said.number === null;
  });
  return under.length * 2 >= days.length;
}

/** Whether the row right above a header's words holds the months, dates or weekdays of the sessions below. */
export function headsDays(
  grid: SheetGrid,
  anchor: number,
  row: number,
  identity: readonly number[],
): boolean {
  const days = readDays(grid, row, identity);
  if (!days) return false;
  const spans = days.some(({ column }) => (mergeAt(grid, row, column)?.columns ?? 1) > 1);
  if (days.length < 2 && !spans) return false;
  return countDays(grid, anchor) >= 2;
}

/** How many cells of a row are days, numbers that may be days, or dates. */
export function countDays(grid: SheetGrid, row: number): number {
  return filledColumns(grid, row).filter((column) => dayAt(grid, row, column) !== null).length;
}

interface DayCell {
  readonly column: number;
  readonly isNumber: boolean;
}

/** Null where the row says anything of the pupils, or words that are neither days nor a header's. */
function readDays(
  grid: SheetGrid,
  row: number,
  identity: readonly number[],
): readonly DayCell[] | null {
  if (row < grid.firstRow || row > grid.lastRow || identity.length === 0) return null;
  const isAxis = (column: number) => axisWord.test(normaliseHeader(textAt(grid, row, column)));
  const isFree = identity.every((column) => isBlankAt(grid, row, column) || isAxis(column));
  if (!isFree) return null;
  const days: DayCell[] = [];
  for (const column of filledColumns(grid, row)) {
    if (identity.includes(column)) continue;
    const day = dayAt(grid, row, column);
    if (day) days.push({ column, isNumber: day.number !== null });
    else if (!isAxis(column) && !parseHeader([textAt(grid, row, column)]).understood) return null;
  }
  return days;
}

function dayAt(grid: SheetGrid, row: number, column: number): Pick<DayHeader, "number"> | null {
  const value = valueAt(grid, row, column);
  if (typeof value === "number" && isSerialDate(String(Math.floor(value)))) return { number: null };
  const said = readDayHeader(textAt(grid, row, column));
  return said && (said.number === null || (said.number >= 1 && said.number <= 31)) ? said : null;
}

function leftOfMerge(grid: SheetGrid, row: number, column: number): number {
  const area = mergeAt(grid, row, column);
  if (area) return area.column;
  for (let left = column; left > grid.firstColumn; left -= 1) {
    if (!isBlankAt(grid, row, left)) return left;
  }
  return column;
}

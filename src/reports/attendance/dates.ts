import { dayNumberOf, mondayOf, weekdayOf, type IsoDate } from "../../school";

/**
 * Dates as text, by which they read and sort the same in every workbook, whatever its calendar begins with:
 * 06-25, or 2025-12-31 where the dates of a sheet lie in several years.
 */
export function dateWriter(dates: readonly IsoDate[]): (date: IsoDate) => string {
  const years = new Set(dates.map((date) => date.slice(0, 4)));
  return (date) => (years.size > 1 ? date : date.slice(5));
}

/** 06-15—06-25; one day alone stands alone. */
export function periodText(from: IsoDate, to: IsoDate, write: (date: IsoDate) => string): string {
  return from === to ? write(from) : `${write(from)}—${write(to)}`;
}

/** 星期五 */
export function weekdayName(date: IsoDate, names: readonly string[]): string {
  const day = dayNumberOf(date);
  return day === null ? "" : (names[weekdayOf(day) - 1] ?? "");
}

/** 第几周, counted from the week of the first date. */
export function weekNumber(date: IsoDate, first: IsoDate): number {
  const [day, start] = [dayNumberOf(date), dayNumberOf(first)];
  return day === null || start === null ? 0 : (mondayOf(day) - mondayOf(start)) / 7 + 1;
}

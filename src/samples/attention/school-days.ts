import { dayNumber, weekdayOf, type DayNumber } from "../../school";

const day = (month: number, date: number): DayNumber => dayNumber(2026, month, date) ?? 0;

/** 清明, 五一, 端午 of the sample's term. */
const holidays: ReadonlySet<DayNumber> = new Set([
  day(4, 6),
  day(5, 1),
  day(5, 4),
  day(5, 5),
  day(6, 19),
]);
/** 调休 */
const workingWeekends: ReadonlySet<DayNumber> = new Set([day(5, 9)]);

export const termBegins = day(3, 2);
export const termEnds = day(6, 26);

/** The days of the term on which there is school, in order. */
export const schoolDays: readonly DayNumber[] = Array.from(
  { length: termEnds - termBegins + 1 },
  (_, index) => termBegins + index,
).filter(isSchoolDay);

export function isSchoolDay(date: DayNumber): boolean {
  if (date < termBegins || date > termEnds) return false;
  return workingWeekends.has(date) || (weekdayOf(date) <= 5 && !holidays.has(date));
}

/** All days of a month of 2026. */
export function daysOfMonth(month: number): readonly DayNumber[] {
  return Array.from({ length: 31 }, (_, index) => dayNumber(2026, month, index + 1)).filter(
    (date) => date !== null,
  );
}

/** The day as Excel stores it. */
export function serialOf(date: DayNumber): number {
  return date + 25569;
}

/** A day as ISO writes it: `2026-03-05`. */
export type IsoDate = string;

/** Days since 1 January 1970: differences and neighbours are plain arithmetic. */
export type DayNumber = number;

/** 1 Monday … 7 Sunday */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const millisecondsPerDay = 86_400_000;

/** The number of a day, or null where the text is no day of the calendar. */
export function dayNumberOf(date: IsoDate): DayNumber | null {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? [];
  return year === "" ? null : dayNumber(Number(year), Number(month), Number(day));
}

/** The same of a year, a month from 1 and a day; null for 31 February and the like. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  time.setUTCFullYear(year);
  const isSame = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return isSame ? Math.round(time.getTime() / millisecondsPerDay) : null;
}

export function isoDateOf(day: DayNumber): IsoDate {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

export function weekdayOf(day: DayNumber): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - (weekdayOf(day) - 1);
}

import { dayNumber, weekdayOf, type DayNumber } from "../../school";
import type { DayHeader } from "../words/day-header";
import { areDaysOfMonth } from "./days-of-month";
import { resolveMonths } from "./resolve-months";
import { resolveYears, type DateSources } from "./resolve-years";

/** The days of an attendance table's columns, in their order. */
export interface ResolvedDates {
  /** Null where the day is not known. */
  readonly days: readonly (DayNumber | null)[];
  /** 2月30日: no day of any calendar. */
  readonly impossible: ReadonlySet<number>;
  /** What a person must say before the days are known. */
  readonly missing: "year" | "month" | null;
  /** The first column whose weekday is not that of its date, and that date. */
  readonly wrongWeekday: { readonly index: number; readonly day: DayNumber } | null;
}

/**
 * 日期: headers of sessions → days, with what titles, sheet name, school year and a person say. `isBlank`
 * tells columns in which nobody has an entry.
 */
export function resolveDates(
  headers: readonly DayHeader[],
  sources: DateSources,
  isBlank: (index: number) => boolean,
): ResolvedDates {
  const unknown = noDays(headers);
  if (headers.length === 0) return unknown;
  if (
    headers.every(({ month, day }) => month !== null && day !== null) ||
    hasDays(headers, sources)
  )
    return datesOfDays(headers, sources);
  if (headers.every(saysNoDay) && headers.every(({ part }) => part !== null)) {
    return datesOfOneDay(headers, sources);
  }
  return headers.every(({ weekday }) => weekday !== null)
    ? datesOfWeek(headers, sources, isBlank)
    : unknown;
}

function noDays(headers: readonly DayHeader[]): ResolvedDates {
  return {
    days: headers.map(() => null),
    impossible: new Set(),
    missing: null,
    wrongWeekday: null,
  };
}

function hasDays(headers: readonly DayHeader[], sources: DateSources): boolean {
  const isNumbered = headers.every(({ day, number }) => day !== null || number !== null);
  if (!isNumbered) return false;
  return (
    headers.some(({ day, month }) => day !== null || month !== null) ||
    areDaysOfMonth(headers, sources)
  );
}

function saysNoDay({ month, day, weekday, number, ordinal }: DayHeader): boolean {
  return [month, day, weekday, number, ordinal].every((said) => said === null);
}

const leapYear = 2024;

function datesOfDays(headers: readonly DayHeader[], sources: DateSources): ResolvedDates {
  const placed = resolveMonths(headers, sources);
  if (!placed) return { ...noDays(headers), missing: "month" };
  const yearless = placed.map((monthAndDay, index) => ({
    ...monthAndDay,
    year: headers[index]?.year ?? null,
    weekday: headers[index]?.weekday ?? null,
  }));
  const years = resolveYears(yearless, sources);
  const days = placed.map(({ month, day }, index) =>
    dayNumber(years?.[index] ?? leapYear, month, day),
  );
  const impossible = new Set(days.flatMap((day, index) => (day === null ? [index] : [])));
  if (!years) return { ...noDays(headers), impossible, missing: "year" };
  if (!sources.choice && isOfAnotherYear(headers, days)) {
    return { ...noDays(headers), impossible, missing: "year" };
  }
  return { days, impossible, missing: null, wrongWeekday: findWrongWeekday(headers, days) };
}

/** A week's worth, so that one slip decides nothing. */
const fewestWeekdays = 5;

/** Last year's title over this year's form: no weekday is that of its date, and no header states the year. */
function isOfAnotherYear(
  headers: readonly DayHeader[],
  days: readonly (DayNumber | null)[],
): boolean {
  const said = headers.flatMap(({ weekday, year }, index) => {
    const day = days[index] ?? null;
    return weekday === null || day === null ? [] : [{ agrees: weekdayOf(day) === weekday, year }];
  });
  return (
    said.length >= fewestWeekdays && said.every(({ agrees, year }) => !agrees && year === null)
  );
}

/** 上午 | 下午 alone: the one day that title or sheet name state. */
function datesOfOneDay(headers: readonly DayHeader[], sources: DateSources): ResolvedDates {
  const span = sources.title.span ?? sources.sheetName.span;
  if (!span || span.from.month !== span.to.month || span.from.day !== span.to.day) {
    return noDays(headers);
  }
  const year = resolveYears([{ ...span.from, year: null, weekday: null }], sources)?.[0];
  if (year === undefined) return { ...noDays(headers), missing: "year" };
  const day = dayNumber(year, span.from.month, span.from.day);
  return { ...noDays(headers), days: headers.map(() => day) };
}

const daysInWeek = 7;

/** 周一 … 周五 under 第8周（3月2日—3月6日）. */
function datesOfWeek(
  headers: readonly DayHeader[],
  sources: DateSources,
  isBlank: (index: number) => boolean,
): ResolvedDates {
  const span = sources.title.span ?? sources.sheetName.span;
  if (!span) return noDays(headers);
  const ends = [span.from, span.to].map((end) => ({ ...end, year: null, weekday: null }));
  const [fromYear, toYear] = resolveYears(ends, sources) ?? [];
  if (fromYear === undefined || toYear === undefined) {
    return { ...noDays(headers), missing: "year" };
  }
  const from = dayNumber(fromYear, span.from.month, span.from.day);
  const to = dayNumber(toYear, span.to.month, span.to.day);
  if (from === null || to === null || to < from || to - from >= daysInWeek) return noDays(headers);
  const days = headers.map(({ weekday }) => {
    const later = ((weekday ?? 1) - weekdayOf(from) + daysInWeek) % daysInWeek;
    return from + later;
  });
  const isOneDay = from === to;
  const first = headers[0]?.weekday ?? 1;
  const begins = weekdayOf(from) === first;
  const outside = days.findIndex((day, index) => !isOneDay && day > to && !isBlank(index));
  if (outside >= 0) {
    return { ...noDays(headers), wrongWeekday: { index: outside, day: days[outside] ?? to } };
  }
  return isOneDay && !begins ? noDays(headers) : { ...noDays(headers), days };
}

function findWrongWeekday(
  headers: readonly DayHeader[],
  days: readonly (DayNumber | null)[],
): ResolvedDates["wrongWeekday"] {
  for (const [index, { weekday }] of headers.entries()) {
    const day = days[index] ?? null;
    if (weekday !== null && day !== null && weekdayOf(day) !== weekday) return { index, day };
  }
  return null;
}

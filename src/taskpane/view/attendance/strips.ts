import type { DayFinding } from "../../../screening";
import {
  dayNumberOf,
  isoDateOf,
  mondayOf,
  weekdayOf,
  type AttendanceKind,
  type DayNumber,
  type Weekday,
} from "../../../school";
import { isWholeDay, signOfDay, type DaySign } from "./day-sign";

/** 一段: weeks side by side, a column each; a long holiday begins a new one. */
export interface Strip {
  /** Monday to Friday, and the days at the weekend that were ever school days. */
  readonly weekdays: readonly Weekday[];
  readonly weeks: readonly StripWeek[];
}

export interface StripWeek {
  readonly monday: DayNumber;
  /** The month that begins here, if it is to be written. */
  readonly month: number | null;
  /** In the order of the strip's weekdays; null before the first recorded day and after the last. */
  readonly days: readonly (StripDay | null)[];
}

export interface StripDay {
  readonly day: DayNumber;
  readonly sign: DaySign;
  /** Empty where no school was kept. */
  readonly parts: readonly AttendanceKind[];
  /** The sign holds for every part of the day. */
  readonly isWhole: boolean;
}

const mostWeeks = 22;
/** So many weeks without an entry are a holiday that is not drawn. */
const holiday = 3;

/** The recorded days as strips of weeks. */
export function stripsOf(timeline: readonly DayFinding[]): readonly Strip[] {
  const byDay = new Map<DayNumber, readonly AttendanceKind[]>();
  for (const { date, parts } of timeline) {
    const day = dayNumberOf(date);
    if (day !== null) byDay.set(day, parts);
  }
  const days = [...byDay.keys()].sort((one, other) => one - other);
  const weekdays = ([1, 2, 3, 4, 5, 6, 7] as const).filter(
    (weekday) => weekday <= 5 || days.some((day) => weekdayOf(day) === weekday),
  );
  return terms(days).flatMap((mondays) =>
    inEqualParts(mondays).map((part) => ({
      weekdays,
      weeks: weeksOf(part, weekdays, byDay, days),
    })),
  );
}

/** The Mondays of all weeks from the first day to the last, parted at long holidays. */
function terms(days: readonly DayNumber[]): readonly (readonly DayNumber[])[] {
  const parts: DayNumber[][] = [];
  for (const monday of new Set(days.map(mondayOf))) {
    const part = parts.at(-1);
    const before = part?.at(-1);
    if (!part || before === undefined || monday - before > holiday * 7) parts.push([monday]);
    else for (let week = before + 7; week <= monday; week += 7) part.push(week);
  }
  return parts;
}

function inEqualParts(mondays: readonly DayNumber[]): readonly (readonly DayNumber[])[] {
  const parts = Math.ceil(mondays.length / mostWeeks);
  const size = Math.ceil(mondays.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, part) => mondays.slice(part * size, (part + 1) * size));
}

function weeksOf(
  mondays: readonly DayNumber[],
  weekdays: readonly Weekday[],
  byDay: ReadonlyMap<DayNumber, readonly AttendanceKind[]>,
  recorded: readonly DayNumber[],
): readonly StripWeek[] {
  const first = recorded[0] ?? 0;
  const last = recorded.at(-1) ?? 0;
  const months = mondays.map((monday) => monthOf(Math.max(first, monday)));
  return mondays.map((monday, week) => ({
    monday,
    month: monthLabel(months, week),
    days: weekdays.map((weekday) => {
      const day = monday + weekday - 1;
      const parts = byDay.get(day);
      if (parts) return { day, sign: signOfDay(parts), parts, isWhole: isWholeDay(parts) };
      if (weekday > 5 || day < first || day > last) return null;
      return { day, sign: "no-school", parts: [], isWhole: true };
    }),
  }));
}

/** Where a month begins; not if the next one begins before there is room for the word. */
function monthLabel(months: readonly number[], week: number): number | null {
  const month = months[week] ?? null;
  if (week > 0 && months[week - 1] === month) return null;
  const next = months[week + 1];
  return week === 0 && next !== undefined && next !== month ? null : month;
}

function monthOf(day: DayNumber): number {
  return Number(isoDateOf(day).slice(5, 7));
}

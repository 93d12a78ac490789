import { dayNumberOf, isoDateOf, mondayOf, type IsoDate } from "../../school";
import { dateWriter, periodText, weekNumber } from "../attendance/dates";
import type { RunContext } from "../run-context";

/** 一周, by its Monday. */
export type Week = IsoDate;

/** The week of the run. */
export function weekOfRun({ input }: RunContext): Week {
  return weekOf(input.run.at.slice(0, 10));
}

/** Weeks of earlier runs, the last one first: in those a form was written. */
export function earlierWeeks(context: RunContext): readonly Week[] {
  const now = weekOfRun(context);
  const weeks = new Set(context.input.runs.map(({ at }) => weekOf(at.slice(0, 10))));
  return [...weeks]
    .filter((week) => week < now)
    .sort()
    .reverse();
}

/** 06-22—06-26 */
export function schoolDaysOf(week: Week): string {
  const monday = dayNumberOf(week);
  if (monday === null) return week;
  const friday = isoDateOf(monday + 4);
  return periodText(week, friday, dateWriter([week, friday]));
}

/**
 * 第几周, where the attendance sheets begin when terms begin; null where nobody can say. Sheets that begin in
 * the middle of a term know nothing of its first week.
 */
export function weekInTerm({ input }: RunContext, week: Week): number | null {
  const from = input.attendance.span?.from ?? null;
  if (from === null || !termBegins.some(({ after, before }) => isBetween(from, after, before))) {
    return null;
  }
  const number = weekNumber(week, from);
  return number >= 1 && number <= longestTerm ? number : null;
}

/** @reviewEachYear */
const termBegins = [
  { after: "02-08", before: "03-03" },
  { after: "08-25", before: "09-05" },
] as const;

/** Weeks. */
const longestTerm = 23;

function isBetween(date: IsoDate, after: string, before: string): boolean {
  const day = date.slice(5);
  return day >= after && day <= before;
}

function weekOf(date: IsoDate): Week {
  const day = dayNumberOf(date);
  return day === null ? date : isoDateOf(mondayOf(day));
}

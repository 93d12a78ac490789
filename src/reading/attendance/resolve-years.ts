import type { DateChoice } from "../../records";
import { dayNumber, weekdayOf, type Weekday } from "../../school";
import type { Period } from "./period";

/** What is said of a sheet's days outside their headers, the nearest first. */
export interface DateSources {
  readonly title: Period;
  readonly sheetName: Period;
  /** 2025 where the sheets of the workbook agree on 2025—2026 学年. */
  readonly schoolYear: number | null;
  readonly choice: DateChoice | null;
}

/** A day of which the year may still be missing. */
export interface YearlessDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly weekday: Weekday | null;
}

/**
 * The year of each day: its own, else as the title says, else the sheet's name, the workbook's school year,
 * a person. Null where nobody says, or where title and sheet name contradict each other and no row of
 * weekdays bears one of them out.
 */
export function resolveYears(
  days: readonly YearlessDay[],
  sources: DateSources,
): readonly number[] | null {
  const turns = countYearEnds(days);
  const own = ownYears(days, turns);
  if (own) return own;
  const ofTitle = yearsIn(sources.title, days, turns);
  const ofName = yearsIn(sources.sheetName, days, turns);
  const chosen = sources.choice === null ? null : yearsFrom(sources.choice.year, turns);
  if (ofTitle === "elsewhere" || ofName === "elsewhere") return chosen;
  if (ofTitle && ofName && String(ofTitle) !== String(ofName)) {
    const borneOut = [ofTitle, ofName].filter((years) => fitWeekdays(days, years));
    return borneOut.length === 1 ? (borneOut[0] ?? null) : chosen;
  }
  const said = ofTitle ?? ofName;
  if (said) return said;
  if (sources.schoolYear === null) return chosen;
  return inSchoolYear(sources.schoolYear, null, days) ?? chosen;
}

const halfAYear = 6;

/** How many times the year has turned before each day: from 12月 to 1月, backwards where the days run backwards. */
function countYearEnds(days: readonly YearlessDay[]): readonly number[] {
  const steps = days.map(({ month }, index) => month - (days[index - 1]?.month ?? month));
  const runsBackwards =
    steps.filter((step) => step < 0 && step > -halfAYear).length >
    steps.filter((step) => step > 0 && step < halfAYear).length;
  let turns = 0;
  return steps.map((step) => {
    if (!runsBackwards && step <= -halfAYear) turns += 1;
    if (runsBackwards && step >= halfAYear) turns -= 1;
    return turns;
  });
}

function yearsFrom(first: number, turns: readonly number[]): readonly number[] {
  return turns.map((turn) => first + turn);
}

/** Headers without a year belong to the year of those with one. */
function ownYears(
  days: readonly YearlessDay[],
  turns: readonly number[],
): readonly number[] | null {
  const known = days.findIndex(({ year }) => year !== null);
  if (known < 0) return null;
  let base = (days[known]?.year ?? 0) - (turns[known] ?? 0);
  return days.map(({ year }, index) => {
    const turn = turns[index] ?? 0;
    if (year !== null) base = year - turn;
    return base + turn;
  });
}

/** Null where the period names no year; `elsewhere` where the month that it names is none of the sheet's. */
function yearsIn(
  { year, month, span, schoolYear, term }: Period,
  days: readonly YearlessDay[],
  turns: readonly number[],
): readonly number[] | "elsewhere" | null {
  if (year === null) return schoolYear === null ? null : inSchoolYear(schoolYear, term, days);
  const named = span?.from.month ?? month;
  if (named === null) return yearsFrom(year, turns);
  const place = days.findIndex((day) => day.month === named);
  return place < 0 ? "elsewhere" : yearsFrom(year - (turns[place] ?? 0), turns);
}

const august = 8;

/**
 * 学年: from September, or from August where a first term begins in it, to the August after. Null for
 * days in August of which nobody says whether the year begins or ends with them.
 */
function inSchoolYear(
  from: number,
  term: 1 | 2 | null,
  days: readonly YearlessDay[],
): readonly number[] | null {
  const hasFirstTerm = days.some(({ month }) => month > august);
  const isOpen = term === null && !hasFirstTerm;
  if (isOpen && days.some(({ month }) => month === august)) return null;
  const beginsInAugust = term === 1 || (term === null && hasFirstTerm);
  return days.map(({ month }) => {
    const isFirst = month > august || (month === august && beginsInAugust);
    return isFirst ? from : from + 1;
  });
}

const fewestWeekdays = 3;

function fitWeekdays(days: readonly YearlessDay[], years: readonly number[]): boolean {
  const stated = days.flatMap(({ month, day, weekday }, index) => {
    const number = dayNumber(years[index] ?? 0, month, day);
    return weekday === null || number === null ? [] : [weekdayOf(number) === weekday];
  });
  return stated.length >= fewestWeekdays && stated.every((fits) => fits);
}

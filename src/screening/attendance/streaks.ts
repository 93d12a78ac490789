import { weekdayOf, type DayNumber } from "../../school";
import { ending, noSchool, unexcusedDay, untoldDay } from "./tally-rolls";

/** Days of one streak, as places in the calendar. */
export interface DaySpan {
  /** The days that count, in order. */
  readonly days: readonly number[];
  readonly isCertain: boolean;
  readonly isOpen: boolean;
}

/** One stretch without a day on which the pupil was seen or excused. */
export interface Stretch {
  readonly certain: readonly DaySpan[];
  /** With what nobody can read taken as 旷课; null where everything can be read. */
  readonly possible: DaySpan | null;
}

export interface DaysOfPupil {
  readonly states: Uint8Array;
  /** Numbers of the calendar's days. */
  readonly days: readonly DayNumber[];
  /** Only logs know the pupil: a weekday without a line may have been a school day all the same. */
  readonly isOnlyInLogs: boolean;
  /** Entries without a date may have seen the pupil on any weekday that has none. */
  readonly mayBeSeenUndated: boolean;
  /** Left afterwards: nothing is open. */
  readonly hasLeft: boolean;
}

/** So many weekdays without a line may have been a holiday; more were not. */
const longestHoliday = 5;

/** 连续旷课 day by day. */
export function stretchesOf(pupil: DaysOfPupil): readonly Stretch[] {
  const { states, days, isOnlyInLogs, mayBeSeenUndated } = pupil;
  const lastDay = lastSchoolDay(states);
  const [none, ends, misses] = [noSchool, ending, unexcusedDay];
  const stretches: Stretch[] = [];
  let missed: number[] = [];
  let within: number[] = [];
  let certain: DaySpan[] = [];
  let before = -1;

  const closeCertain = () => {
    if (missed.length > 0) certain.push(span(missed, true));
    missed = [];
  };
  const close = () => {
    closeCertain();
    const isMore = within.length > certain.reduce((sum, each) => sum + each.days.length, 0);
    const isBridged = certain.length > 1;
    if (within.some((day) => states[day] !== untoldDay)) {
      stretches.push({
        certain,
        possible: isMore || isBridged ? span(within, false) : null,
      });
    }
    within = [];
    certain = [];
  };
  const span = (of: readonly number[], isCertain: boolean): DaySpan => ({
    days: of,
    isCertain,
    isOpen: !pupil.hasLeft && of.at(-1) === lastDay,
  });

  for (let day = 0; day < states.length; day += 1) {
    const state = states[day] ?? none;
    if (state === none) continue;
    const mayMiss = (isOnlyInLogs || mayBeSeenUndated) && before >= 0;
    const gap = mayMiss ? weekdaysBetween(days, before, day) : 0;
    before = day;
    if (gap > longestHoliday && isOnlyInLogs) close();
    else if (gap > 0) closeCertain();
    if (state === ends) close();
    else {
      within.push(day);
      if (state === misses) missed.push(day);
      else closeCertain();
    }
  }
  close();
  return stretches;
}

function lastSchoolDay(states: Uint8Array): number {
  let day = states.length - 1;
  while (day >= 0 && states[day] === noSchool) day -= 1;
  return day;
}

function weekdaysBetween(days: readonly DayNumber[], from: number, to: number): number {
  const first = (days[from] ?? 0) + 1;
  const end = days[to] ?? 0;
  let count = 0;
  for (let day = first; day < end && count <= longestHoliday; day += 1) {
    if (weekdayOf(day) <= 5) count += 1;
  }
  return count;
}

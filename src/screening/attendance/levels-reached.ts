import type { StreakLevel } from "../../rules";
import { weekdayOf, type DayNumber } from "../../school";

/** A level that a streak reaches, and on which of the calendar's days. */
export interface LevelReached {
  readonly rule: StreakLevel;
  /** Place among the policy's levels. */
  readonly index: number;
  readonly day: number;
  readonly on: DayNumber;
}

/**
 * The levels that a streak reaches, each on the first missed school day on which it is long enough.
 * `surely` asks of a week or a month that at least half of its weekdays were school days on which the roll
 * was called: over a winter holiday, or on a sheet of one lesson a week, two absences may lie a month apart.
 */
export function levelsReached(
  levels: readonly StreakLevel[],
  missedDays: readonly number[],
  days: readonly DayNumber[],
  { surely }: { readonly surely: boolean },
): readonly LevelReached[] {
  const first = days[missedDays[0] ?? 0] ?? 0;
  return levels.flatMap((rule, index) => {
    const { count, unit } = rule.atLeast;
    const place =
      unit === "school-days"
        ? count - 1
        : missedDays.findIndex((each, at) => {
            const day = days[each] ?? 0;
            if (day - first + 1 < count) return false;
            return !surely || 2 * (at + 1) >= weekdaysFrom(first, day);
          });
    const day = missedDays[place];
    return day === undefined ? [] : [{ rule, index, day, on: days[day] ?? 0 }];
  });
}

/** Mondays to Fridays from one day to another, both included. */
function weekdaysFrom(from: DayNumber, to: DayNumber): number {
  const weeks = Math.floor((to - from + 1) / 7);
  let count = weeks * 5;
  for (let day = from + weeks * 7; day <= to; day += 1) {
    if (weekdayOf(day) <= 5) count += 1;
  }
  return count;
}

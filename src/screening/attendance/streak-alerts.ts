import type { AttendancePolicy, StreakLevel } from "../../rules";
import type { DayNumber } from "../../school";
import { onFirstUse } from "../on-first-use";
import type { Alert, Streak } from "./attendance-finding";
import { dutiesDue } from "./duties-due";
import { missed } from "./mark-meanings";
import type { PupilEntries } from "./pupil-entries";
import type { RollCalendar } from "./roll-calendar";
import type { DaySpan, Stretch } from "./streaks";

export interface StreaksOfPupil {
  readonly streaks: readonly Streak[];
  readonly alerts: readonly Alert[];
}

/**
 * A streak and its alert each: the gravest level that it reaches, with the duties of the levels below.
 * Where entries cannot be read, what it may have reached beyond is an alert that is not certain.
 */
export function streaksAndAlerts(
  student: number,
  stretches: readonly Stretch[],
  calendar: RollCalendar,
  entries: PupilEntries,
  { policy, today, isAlerted }: { policy: AttendancePolicy; today: DayNumber; isAlerted: boolean },
): StreaksOfPupil {
  const { days, dates } = calendar;
  const streaks: Streak[] = [];
  const alerts: Alert[] = [];
  for (const { certain, possible } of stretches) {
    let gravest = -1;
    for (const span of certain) gravest = Math.max(gravest, note(span, -1));
    if (possible) note(possible, gravest);
  }
  return { streaks, alerts };

  /** Notes a streak, and an alert if it reaches a level above the one given; tells the gravest reached. */
  function note(span: DaySpan, above: number): number {
    const streak = streakOf(span);
    streaks.push(streak);
    const reached = policy.levels
      .map((level, index) => ({ level, index, day: reachedOn(level, span, days) }))
      .flatMap(({ level, index, day }) =>
        day !== null && index > above
          ? [{ level, index, day, rule: level, on: days[day] ?? 0 }]
          : [],
      );
    const gravest = reached.at(-1);
    if (!gravest) return above;
    if (isAlerted) {
      const duties = onFirstUse(() => dutiesDue(reached, today));
      alerts.push({
        student,
        level: gravest.level.id,
        rule: gravest.level.id,
        from: streak.from,
        to: streak.to,
        reachedOn: dates[gravest.day] ?? "",
        streak,
        counted: null,
        get cells() {
          return streak.cells;
        },
        isOpen: span.isOpen,
        isCertain: span.isCertain,
        get duties() {
          return duties();
        },
      });
    }
    return gravest.index;
  }

  function streakOf({ days: missedDays, isOpen, isCertain }: DaySpan): Streak {
    const first = missedDays[0] ?? 0;
    const last = missedDays.at(-1) ?? 0;
    return {
      from: dates[first] ?? "",
      to: dates[last] ?? "",
      schoolDays: missedDays.length,
      calendarDays: (days[last] ?? 0) - (days[first] ?? 0) + 1,
      get cells() {
        return entries.cells(
          ({ says, isEntry }) => (isCertain ? (says & missed) !== 0 : isEntry),
          missedDays,
        );
      },
      isOpen,
      isCertain,
    };
  }
}

/** The first missed school day on which the streak is as long as the level asks, as a place in the calendar. */
function reachedOn(
  { atLeast: { count, unit } }: StreakLevel,
  { days: missedDays }: DaySpan,
  days: readonly DayNumber[],
): number | null {
  if (unit === "school-days") {
    return missedDays[count - 1] ?? null;
  }
  const first = days[missedDays[0] ?? 0] ?? 0;
  return missedDays.find((day) => (days[day] ?? 0) - first + 1 >= count) ?? null;
}

import type { AttendancePolicy, StreakLevel } from "../../rules";
import { isoDateOf, type DayNumber } from "../../school";
import type { Alert, Streak } from "./attendance-finding";
import { dutiesDue } from "./duties-due";
import { missed } from "./mark-meanings";
import type { PupilEntries } from "./pupil-entries";
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
  days: readonly DayNumber[],
  entries: PupilEntries,
  { policy, today, isAlerted }: { policy: AttendancePolicy; today: DayNumber; isAlerted: boolean },
): StreaksOfPupil {
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
      .map((level, index) => ({ level, index, on: reachedOn(level, span, days) }))
      .flatMap(({ level, index, on }) =>
        on !== null && index > above ? [{ level, index, rule: level, on }] : [],
      );
    const gravest = reached.at(-1);
    if (!gravest) return above;
    if (isAlerted) {
      alerts.push({
        student,
        level: gravest.level.id,
        rule: gravest.level.id,
        from: streak.from,
        to: streak.to,
        reachedOn: isoDateOf(gravest.on),
        streak,
        counted: null,
        get cells() {
          return streak.cells;
        },
        isOpen: span.isOpen,
        isCertain: span.isCertain,
        duties: dutiesDue(reached, today),
      });
    }
    return gravest.index;
  }

  function streakOf({ days: missedDays, isOpen, isCertain }: DaySpan): Streak {
    const from = days[missedDays[0] ?? 0] ?? 0;
    const to = days[missedDays.at(-1) ?? 0] ?? 0;
    return {
      from: isoDateOf(from),
      to: isoDateOf(to),
      schoolDays: missedDays.length,
      calendarDays: to - from + 1,
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

/** The first missed school day on which the streak is as long as the level asks. */
function reachedOn(
  { atLeast: { count, unit } }: StreakLevel,
  { days: missedDays }: DaySpan,
  days: readonly DayNumber[],
): DayNumber | null {
  if (unit === "school-days") {
    const day = missedDays[count - 1];
    return day === undefined ? null : (days[day] ?? null);
  }
  const first = days[missedDays[0] ?? 0] ?? 0;
  const day = missedDays.find((each) => (days[each] ?? 0) - first + 1 >= count);
  return day === undefined ? null : (days[day] ?? null);
}

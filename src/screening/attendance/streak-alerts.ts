import type { AttendancePolicy } from "../../rules";
import type { DayNumber } from "../../school";
import { onFirstUse } from "../on-first-use";
import type { Alert, Streak } from "./attendance-finding";
import { dutiesDue } from "./duties-due";
import { levelsReached, type LevelReached } from "./levels-reached";
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
 * What it may have reached beyond (entries that nobody can read, a week or a month with hardly a school
 * day) is an alert that is not certain.
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

  /** Notes a streak, and alerts for what it reaches above the level given; tells the gravest reached. */
  function note(span: DaySpan, above: number): number {
    const streak = streakOf(span);
    streaks.push(streak);
    const reached = (surely: boolean, over: number) =>
      levelsReached(policy.levels, span.days, days, { surely }).filter(({ index }) => index > over);
    const certain = span.isCertain ? alert(streak, reached(true, above), true, above) : above;
    return alert(streak, reached(false, certain), false, certain);
  }

  function alert(
    streak: Streak,
    reached: readonly LevelReached[],
    isCertain: boolean,
    above: number,
  ): number {
    const gravest = reached.at(-1);
    if (!gravest) return above;
    const duties = onFirstUse(() => dutiesDue(reached, today));
    if (isAlerted) {
      alerts.push({
        student,
        level: gravest.rule.id,
        rule: gravest.rule.id,
        from: streak.from,
        to: streak.to,
        reachedOn: dates[gravest.day] ?? "",
        streak,
        counted: null,
        get cells() {
          return streak.cells;
        },
        isOpen: streak.isOpen,
        isCertain,
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

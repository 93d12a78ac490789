import type { Duty } from "../../rules";
import { isoDateOf, type DayNumber } from "../../school";
import type { DutyDue } from "./attendance-finding";

/** A level or threshold that was reached, and when. */
export interface Reached {
  readonly rule: { readonly duties: readonly Duty[] };
  readonly on: DayNumber;
}

/** 应办事项及到期日, seen on the day of the run. */
export function dutiesDue(reached: readonly Reached[], today: DayNumber): readonly DutyDue[] {
  return reached.flatMap(({ rule: { duties }, on }) => {
    const served = on + latestService(duties);
    return duties.map(({ id, dueAfterDays, countsFromService }) => {
      const due = (countsFromService ? served : on) + dueAfterDays;
      return { duty: id, dueOn: isoDateOf(due), daysLeft: due - today };
    });
  });
}

/** By when a notice must have been served, as long as nobody says when it was. */
function latestService(duties: readonly Duty[]): number {
  const others = duties.filter(({ countsFromService }) => !countsFromService);
  return Math.max(0, ...others.map(({ dueAfterDays }) => dueAfterDays));
}

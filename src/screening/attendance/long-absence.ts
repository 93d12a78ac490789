import type { AttendancePolicy } from "../../rules";
import type { AttendanceKind, IsoDate } from "../../school";
import type { CellAddress } from "../../sheet";
import type { Alert } from "./attendance-finding";

export interface LongAbsenceInput {
  readonly student: number;
  readonly sessions: number;
  readonly sessionsOf: (kind: AttendanceKind) => number;
  /** First and last day on record; the day of the run where none is dated. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly cells: (isMeant: (kind: AttendanceKind) => boolean) => readonly CellAddress[];
}

const leaves = ["personalLeave", "sickLeave", "officialLeave", "leave"] as const;

/** 长期缺勤: so many hundredths of the sessions missed, for whatever reason. */
export function longAbsenceAlerts(
  { chronic }: Pick<AttendancePolicy, "chronic">,
  { student, sessions, sessionsOf, from, to, cells }: LongAbsenceInput,
): readonly Alert[] {
  if (chronic === null || sessions < chronic.leastSessions) return [];
  const kinds: readonly AttendanceKind[] = [
    "unexcused",
    "absent",
    ...(chronic.countsLeave ? leaves : []),
  ];
  const missed = kinds.reduce((sum, kind) => sum + sessionsOf(kind), 0);
  const mayBeMissed = missed + sessionsOf("unknown");
  const isReached = (value: number) => value * 100 >= chronic.percent * sessions - tolerance;
  if (missed === 0 || !isReached(mayBeMissed)) return [];
  const isCertain = isReached(missed);
  return [
    {
      ...{ student, level: "chronic", rule: "chronic", from, to, reachedOn: to, streak: null },
      counted: { value: missed, of: sessions },
      get cells() {
        return cells((kind) => kinds.includes(kind) || (!isCertain && kind === "unknown"));
      },
      ...{ isOpen: true, isCertain, duties: [] },
    },
  ];
}

const tolerance = 1e-9;

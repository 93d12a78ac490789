import type { AttendanceBook, StudentRecord } from "../../records";
import type { AttendancePolicy } from "../../rules";
import { attendanceKinds, type AttendanceKind, type DayNumber, type IsoDate } from "../../school";
import type { CellAddress } from "../../sheet";
import { onFirstUse } from "../on-first-use";
import type { Alert, AttendanceFinding, KindCount, Streak } from "./attendance-finding";
import { rounded } from "./head-counts";
import { longAbsenceAlerts } from "./long-absence";
import { pupilEntries, type PupilEntries } from "./pupil-entries";
import type { Rolls } from "./rolls";
import type { StreaksOfPupil } from "./streak-alerts";
import { kindCount, type RollTally } from "./tally-rolls";
import type { PupilTotal } from "./totals-of-pupils";
import { countedOfTotals, cumulativeAlerts, type Counted } from "./unexcused-in-all";

export interface FindingInput {
  readonly book: AttendanceBook;
  readonly rolls: Rolls;
  readonly tally: RollTally;
  /** What may count towards 累计旷课. */
  readonly counted: (student: number) => readonly Counted[];
  readonly policy: AttendancePolicy;
  readonly date: IsoDate;
  readonly today: DayNumber;
}

/** One pupil of whom sheets tell days or at least sessions. */
export function findingOfSessions(
  student: number,
  record: StudentRecord | undefined,
  { streaks, alerts: streakAlerts }: StreaksOfPupil,
  isAlerted: boolean,
  { book, rolls, tally, counted, policy, date, today }: FindingInput,
): AttendanceFinding {
  const at = student * kindCount;
  const sessions = sumOfKinds(tally.sessions, at);
  const days = sumOfKinds(tally.days, at);
  const count = countsIn(tally, at);
  const entries = onFirstUse(() => pupilEntries(rolls, book.sources, student));
  const cells = cellsIn(entries);
  const alerts = !isAlerted
    ? []
    : [
        ...streakAlerts,
        ...(policy.cumulative.length > 0 && mayReach(count, policy)
          ? cumulativeAlerts({
              ...{ student, record, policy, today, cells },
              counted: counted(student),
            })
          : []),
        ...longAbsenceAlerts(policy, {
          ...{ student, sessions, cells },
          sessionsOf: (kind) => count(kind).sessions,
          from: rolls.calendar.dates[0] ?? date,
          to: rolls.calendar.dates.at(-1) ?? date,
        }),
      ];
  const counts = onFirstUse(() => countsOf(count));
  const timeline = onFirstUse(() => entries().timeline());
  return {
    student,
    sessions,
    days,
    get counts() {
      return counts();
    },
    unexcusedDays: count("unexcused").days,
    get rate() {
      return rateOf(count, days > 0 ? "days" : "sessions", policy);
    },
    streaks,
    longestStreak: longestOf(streaks),
    alerts,
    from: "sessions",
    get timeline() {
      return timeline();
    },
  };
}

/** One pupil of whom sheets tell nothing but totals: no day is known, and so no streak. */
export function findingOfTotals(
  student: number,
  record: StudentRecord | undefined,
  totals: readonly PupilTotal[],
  isAlerted: boolean,
  { policy, date, today }: Pick<FindingInput, "policy" | "date" | "today">,
): AttendanceFinding {
  const counts: Partial<Record<AttendanceKind, KindCount>> = {};
  for (const { kind, value, unit } of totals) {
    const known = counts[kind] ?? { sessions: 0, days: 0 };
    counts[kind] = {
      sessions: known.sessions + value,
      days: known.days + (unit === "days" ? value : 0),
    };
  }
  const sessionsOf = (kind: AttendanceKind) => counts[kind]?.sessions ?? 0;
  const cells = (isMeant: (kind: AttendanceKind) => boolean) =>
    totals.filter(({ kind, value }) => value > 0 && isMeant(kind)).map(({ at }) => at);
  const sum = (of: keyof KindCount) =>
    Object.values(counts).reduce((all, each) => all + each[of], 0);
  const sessions = sum("sessions");
  const knowsAllSessions = sessionsOf("present") > 0;
  const alerts: readonly Alert[] = !isAlerted
    ? []
    : [
        ...cumulativeAlerts({
          ...{ student, record, policy, today, cells },
          counted: countedOfTotals(totals),
        }),
        ...(knowsAllSessions
          ? longAbsenceAlerts(policy, {
              ...{ student, sessions, sessionsOf, cells, from: date, to: date },
            })
          : []),
      ];
  return {
    ...{ student, sessions, days: sum("days"), counts, rate: null, streaks: [] },
    unexcusedDays: counts.unexcused?.days ?? 0,
    ...{ longestStreak: null, alerts, from: "totals", timeline: [] },
  };
}

function countsIn({ sessions, days }: RollTally, at: number): (kind: AttendanceKind) => KindCount {
  return (kind) => ({
    sessions: rounded(sessions[at + attendanceKinds.indexOf(kind)] ?? 0),
    days: rounded(days[at + attendanceKinds.indexOf(kind)] ?? 0),
  });
}

function cellsIn(
  entries: () => PupilEntries,
): (isMeant: (kind: AttendanceKind) => boolean) => readonly CellAddress[] {
  return (isMeant) => entries().cells(({ parts }) => parts.some(isMeant), null);
}

function countsOf(count: (kind: AttendanceKind) => KindCount): AttendanceFinding["counts"] {
  const counts: Partial<Record<AttendanceKind, KindCount>> = {};
  for (const kind of attendanceKinds) {
    const found = count(kind);
    if (found.sessions > 0) counts[kind] = found;
  }
  return counts;
}

function mayReach(
  count: (kind: AttendanceKind) => KindCount,
  { lateOrEarlyPerLesson }: AttendancePolicy,
): boolean {
  const kinds = ["unexcused", "absent"] as const;
  const late = ["late", "leftEarly"] as const;
  const has = (kind: AttendanceKind) => count(kind).sessions > 0;
  return kinds.some(has) || (lateOrEarlyPerLesson !== null && late.some(has));
}

/** 出勤率 of what can be read: what nobody can tell counts on neither side. */
function rateOf(
  count: (kind: AttendanceKind) => KindCount,
  unit: keyof KindCount,
  { lateCountsAsPresent }: AttendancePolicy,
): AttendanceFinding["rate"] {
  const sum = (kinds: readonly AttendanceKind[]) =>
    rounded(kinds.reduce((all, kind) => all + count(kind)[unit], 0));
  const expected = sum(attendanceKinds.filter((kind) => kind !== "unknown"));
  if (expected === 0) return null;
  const attended = sum(lateCountsAsPresent ? ["present", "late", "leftEarly"] : ["present"]);
  return { attended, expected };
}

/** Longest first by school days, the earlier of two; what is certain before what may be. */
function longestOf(streaks: readonly Streak[]): Streak | null {
  const certain = streaks.filter(({ isCertain }) => isCertain);
  const among = certain.length > 0 ? certain : streaks;
  return among.reduce<Streak | null>(
    (longest, streak) =>
      longest !== null && longest.schoolDays >= streak.schoolDays ? longest : streak,
    null,
  );
}

function sumOfKinds(of: Float64Array, at: number): number {
  let sum = 0;
  for (let kind = 0; kind < kindCount; kind += 1) sum += of[at + kind] ?? 0;
  return rounded(sum);
}

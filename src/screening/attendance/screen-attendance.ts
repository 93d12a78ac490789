import type { AttendanceBook, EnrolmentChange, Issue, StudentRecord } from "../../records";
import type { AttendancePolicy } from "../../rules";
import { dayNumberOf, type IsoDate } from "../../school";
import { allAtOnce, eachInSlices, type Slices } from "../../slices";
import { onFirstUse } from "../on-first-use";
import { absentAssumedIssues } from "./absent-assumed-issues";
import { inOrderOfGravity } from "./alert-order";
import type { AttendanceFinding, AttendanceScreening } from "./attendance-finding";
import { classList } from "./class-list";
import { enrolmentRates } from "./enrolment-rates";
import { expectedDays } from "./expected-days";
import { findingOfSessions, findingOfTotals, type FindingInput } from "./find-pupil";
import { headCountsByDay, headCountsByWeek } from "./head-counts";
import { missed } from "./mark-meanings";
import { missingPupilIssues } from "./missing-pupils";
import { pupilEntries } from "./pupil-entries";
import { openRolls } from "./rolls";
import { streaksAndAlerts, type StreaksOfPupil } from "./streak-alerts";
import { stretchesOf } from "./streaks";
import { tallyRolls } from "./tally-rolls";
import { totalIssues } from "./total-issues";
import { totalsOfPupils } from "./totals-of-pupils";
import { countedIn } from "./unexcused-in-all";

export interface AttendanceInput {
  readonly register: readonly StudentRecord[];
  readonly attendance: AttendanceBook;
  readonly changes: readonly EnrolmentChange[];
  readonly policy: AttendancePolicy;
  /** The day from which deadlines are counted. */
  readonly date: IsoDate;
}

/**
 * 考勤筛查: sheets -> one calendar -> each pupil's days -> counts, streaks, alerts with what is due,
 * headcounts and rates. What is large and seldom looked at (timelines, cells, daily counts) is made when
 * somebody asks.
 */
export function screenAttendance(input: AttendanceInput): ScreenedAttendance {
  return allAtOnce(screenAttendanceInSlices(input));
}

export interface ScreenedAttendance {
  readonly screening: AttendanceScreening;
  readonly issues: readonly Issue[];
}

/** As {@link screenAttendance}, with pauses. */
export function* screenAttendanceInSlices(input: AttendanceInput): Slices<ScreenedAttendance> {
  const { register, attendance: book, changes, policy, date } = input;
  const today = dayNumberOf(date) ?? 0;
  const classes = classList(register, book.sources);
  const { awayOf, isGone } = expectedDays(register, changes);
  yield;
  const rolls = openRolls({ book, policy, pupils: register.length }, classes, awayOf);
  const { calendar } = rolls;

  const streaks = new Map<number, StreaksOfPupil>();
  const tally = yield* tallyRolls(rolls, classes, policy, (student, states) => {
    const stretches = stretchesOf({
      states,
      days: calendar.days,
      isOnlyInLogs: rolls
        .rowsOf(student)
        .every(({ source }) => book.sources[source]?.layout === "log"),
      mayBeSeenUndated: rolls
        .undated(student)
        .some(({ meaning: { says } }) => (says & ~missed) !== 0),
      hasLeft:
        isGone(student) || (awayOf.get(student) ?? []).some(({ until }) => until === Infinity),
    });
    const entries = pupilEntries(rolls, book.sources, student);
    const options = { policy, today, isAlerted: !isGone(student) };
    streaks.set(student, streaksAndAlerts(student, stretches, calendar, entries, options));
  });

  const findings = yield* findPupils(
    { book, rolls, tally, counted: countedIn(rolls), policy, date, today },
    register,
    streaks,
    isGone,
  );
  yield;
  const days = onFirstUse(() => headCountsByDay(tally.heads, calendar, classes));
  const weeks = onFirstUse(() => headCountsByWeek(tally.heads, calendar, classes));
  const [from, to] = [calendar.dates[0], calendar.dates.at(-1)];
  return {
    screening: {
      policyId: policy.id,
      date,
      span: from !== undefined && to !== undefined ? { from, to } : null,
      findings,
      alerts: inOrderOfGravity(findings.flatMap(({ alerts }) => alerts)),
      get days() {
        return days();
      },
      get weeks() {
        return weeks();
      },
      rates: enrolmentRates(register, changes, date),
    },
    issues: [
      ...absentAssumedIssues(book, policy),
      ...totalIssues(book, policy),
      ...missingPupilIssues(
        register,
        changes,
        classes,
        new Set(findings.map(({ student }) => student)),
      ),
    ],
  };
}

const noStreaks: StreaksOfPupil = { streaks: [], alerts: [] };

function* findPupils(
  input: FindingInput,
  register: readonly StudentRecord[],
  streaks: ReadonlyMap<number, StreaksOfPupil>,
  isGone: (student: number) => boolean,
): Slices<readonly AttendanceFinding[]> {
  const totals = totalsOfPupils(input.book, input.policy);
  const findings: AttendanceFinding[] = [];
  yield* eachInSlices(register, (record, student) => {
    const ofPupil = totals.get(student) ?? null;
    const isOnSheet = input.rolls.isOnSheet(student);
    if (!isOnSheet && ofPupil === null) return;
    const isAlerted = !isGone(student);
    const told = streaks.get(student) ?? noStreaks;
    const finding = findingOfSessions(student, record, told, isAlerted, input);
    findings.push(
      ofPupil !== null && finding.sessions === 0
        ? findingOfTotals(student, record, ofPupil, isAlerted, input)
        : finding,
    );
  });
  return findings;
}

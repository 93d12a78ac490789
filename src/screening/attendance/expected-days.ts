import type { EnrolmentChange, StudentRecord } from "../../records";
import { dayNumberOf, type DayNumber, type EnrolmentChangeType } from "../../school";

/** 不在校的日子 by the sheets of enrolment changes and the pupils' status. */
export interface ExpectedDays {
  /** Spans of days on which a pupil is not expected; the end is not one of them. */
  readonly awayOf: ReadonlyMap<number, readonly AwaySpan[]>;
  /** Left or on leave, and nobody says since when: counted, and not alerted. */
  readonly isGone: (student: number) => boolean;
}

export interface AwaySpan {
  readonly from: DayNumber;
  readonly until: DayNumber;
}

export function expectedDays(
  register: readonly StudentRecord[],
  changes: readonly EnrolmentChange[],
): ExpectedDays {
  const dated = new Map<number, { readonly day: DayNumber; readonly comes: boolean }[]>();
  const goneUndated = new Set<number>();
  for (const { student, type, date } of changes) {
    const comes = type === null ? null : comesOrGoes(type);
    if (student === null || comes === null) continue;
    const day = date === null ? null : dayNumberOf(date);
    if (day === null) {
      if (!comes) goneUndated.add(student);
      continue;
    }
    const known = dated.get(student);
    if (known) known.push({ day, comes });
    else dated.set(student, [{ day, comes }]);
  }
  return {
    awayOf: new Map([...dated].map(([student, events]) => [student, awaySpans(events)])),
    isGone: (student) => {
      if (goneUndated.has(student)) return true;
      const status = register[student]?.enrolmentStatus ?? null;
      return status !== null && !dated.has(student) && !stillExpected.test(status.word);
    },
  };
}

/** Whoever dropped out is still to be brought back. */
const stillExpected = /辍/u;

/** Whether a change brings a pupil to this school or takes them away; null for neither. */
function comesOrGoes(type: EnrolmentChangeType): boolean | null {
  switch (type) {
    case "resumed":
    case "transferredIn":
    case "enteredCountry":
    case "registeredAnew":
    case "enrolledLate":
    case "otherIncrease":
    case "borrowedIn":
      return true;
    case "suspended":
    case "transferredOut":
    case "leftCountry":
    case "died":
    case "withdrew":
    case "otherDecrease":
    case "borrowedOut":
    case "graduated":
      return false;
    case "droppedOut":
    case "repeatedGrade":
    case "skippedGrade":
    case "changedClass":
      return null;
  }
}

function awaySpans(
  events: readonly { readonly day: DayNumber; readonly comes: boolean }[],
): readonly AwaySpan[] {
  const inOrder = [...events].sort((one, other) => one.day - other.day);
  const spans: AwaySpan[] = [];
  let awayFrom: DayNumber | null = inOrder[0]?.comes ? -Infinity : null;
  for (const { day, comes } of inOrder) {
    if (comes && awayFrom !== null) {
      spans.push({ from: awayFrom, until: day });
      awayFrom = null;
    } else if (!comes) awayFrom ??= day;
  }
  if (awayFrom !== null) spans.push({ from: awayFrom, until: Infinity });
  return spans;
}

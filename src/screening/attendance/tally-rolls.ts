import type { AttendancePolicy } from "../../rules";
import { attendanceKinds } from "../../school";
import { mostInSlice, type Slices } from "../../slices";
import type { ClassList } from "./class-list";
import { columnOfKind, headColumns, isAbsence, type HeadTally } from "./head-tally";
import { gone, missed, noLine, noRoll, seen } from "./mark-meanings";
import type { Rolls } from "./rolls";

export const kindCount = attendanceKinds.length;

/** What a day says of an unexcused streak. */
export const noSchool = 0;
export const ending = 1;
export const unexcusedDay = 2;
/** Entries that nobody can read, or a missing line of a log. */
export const untoldDay = 3;
/** The same, and the pupil was not there for some of it. */
export const perhapsUnexcused = 4;

/** 逐人逐日点数, in columns. */
export interface RollTally {
  /** By pupil and kind. */
  readonly sessions: Float64Array;
  readonly days: Float64Array;
  readonly heads: HeadTally;
}

/**
 * Goes over every pupil's roll once: sums by kind, headcounts by class and day, and `onAbsence` for each
 * pupil who has a day that may belong to a streak. Its array of days holds until it returns.
 */
export function* tallyRolls(
  rolls: Rolls,
  classes: ClassList,
  policy: AttendancePolicy,
  onAbsence: (student: number, dayStates: Uint8Array) => void,
): Slices<RollTally> {
  const { meanings, calendar } = rolls;
  const { firstSlots, dates } = calendar;
  const stateOf = statesOfDays;
  const [none, dayMissed, dayPerhaps] = [noRoll, unexcusedDay, perhapsUnexcused];
  const columnOf = columnOfKind;
  const absence = isAbsence;
  const columns = headColumns.length;
  const says = Uint8Array.from(meanings, (meaning) => meaning.says);
  const only = Int8Array.from(meanings, (meaning) => meaning.only);
  const weigh = dayWeights(rolls);
  const pupils = classes.ofStudent.length;
  const sessions = new Float64Array(pupils * kindCount);
  const days = new Float64Array(pupils * kindCount);
  const sums = new Float64Array(classes.classes.length * dates.length * columns);
  const absences: HeadTally["absences"] = [];
  const dayStates = new Uint8Array(dates.length);
  const classOnDay = classesOnDays(rolls, classes);
  const lateIsAttended = policy.lateCountsAsPresent;
  const lateKind = attendanceKinds.indexOf("late");
  const earlyKind = attendanceKinds.indexOf("leftEarly");

  function count(student: number, kind: number, share: number, weight: number, row: number): void {
    const at = student * kindCount + kind;
    sessions[at] = (sessions[at] ?? 0) + share;
    days[at] = (days[at] ?? 0) + weight;
    const column = columnOf[kind] ?? -1;
    if (column < 0) return;
    const head = row * columns;
    sums[head] = (sums[head] ?? 0) + weight;
    sums[head + column] = (sums[head + column] ?? 0) + weight;
    if (lateIsAttended && (kind === lateKind || kind === earlyKind)) {
      sums[head + 1] = (sums[head + 1] ?? 0) + weight;
    }
    if (absence[kind] === 1) absences.push({ row, student, kind });
  }

  for (let student = 0; student < pupils; student += 1) {
    if (student % mostInSlice === 0) yield;
    if (!rolls.isOnSheet(student)) continue;
    const slots = rolls.open(student);
    const classOn = classOnDay(student);
    const ownClass = classes.ofStudent[student] ?? 0;
    let sawAbsence = false;
    for (let day = 0; day < dates.length; day += 1) {
      const first = firstSlots[day] ?? 0;
      const end = firstSlots[day + 1] ?? 0;
      const weights = weigh(slots, first, end);
      const row = (classOn?.[day] ?? ownClass) * dates.length + day;
      let said = 0;
      for (let slot = first; slot < end; slot += 1) {
        const meaning = slots[slot] ?? none;
        if (meaning === none) continue;
        said |= says[meaning] ?? 0;
        const weight = weights[slot - first] ?? 0;
        const kind = only[meaning] ?? -1;
        if (kind >= 0) count(student, kind, 1, weight, row);
        else countParts(student, meaning, weight, row);
      }
      const state = stateOf[said] ?? 0;
      dayStates[day] = state;
      if (state === dayMissed || state === dayPerhaps) sawAbsence = true;
    }
    for (const { meaning } of rolls.undated(student)) countUndated(student, meaning.parts);
    if (sawAbsence) onAbsence(student, dayStates);
  }
  return { sessions, days, heads: { sums, absences } };

  function countParts(student: number, meaning: number, weight: number, row: number): void {
    const parts = meanings[meaning]?.parts ?? [];
    for (const part of parts) {
      if (part === "away") continue;
      const kind = attendanceKinds.indexOf(part);
      count(student, kind, 1 / parts.length, weight / parts.length, row);
    }
  }

  function countUndated(student: number, parts: readonly (typeof attendanceKinds)[number][]): void {
    for (const part of parts) {
      if (part === "away") continue;
      const at = student * kindCount + attendanceKinds.indexOf(part);
      sessions[at] = (sessions[at] ?? 0) + 1 / parts.length;
    }
  }
}

/** A day is unexcused only if every session of it is; anything seen of the pupil ends a streak. */
const statesOfDays = Uint8Array.from({ length: 2 * gone }, (_, said) => {
  if (said === 0) return noSchool;
  if ((said & seen) !== 0) return ending;
  if (said === missed) return unexcusedDay;
  return (said & (missed | gone)) === 0 ? untoldDay : perhapsUnexcused;
});

/**
 * What each session of a day is worth in days: a half day half, lessons an equal share each of those that
 * the pupil's sheets have, and never more than one day together.
 */
export function dayWeights({
  calendar: { parts },
}: Pick<Rolls, "calendar">): (slots: Uint16Array, first: number, end: number) => Float64Array {
  const isWhole = Uint8Array.from(parts, (part) => (part === "day" || part === "lesson" ? 1 : 0));
  const whole = Float64Array.of(1);
  const half = Float64Array.of(1 / 2);
  const longest = 128;
  const weights = new Float64Array(longest);
  return (slots, first, end) => {
    if (end - first === 1) return isWhole[first] === 1 ? whole : half;
    let lessons = 0;
    for (let slot = first; slot < end; slot += 1) {
      if (parts[slot] === "lesson" && isCounted(slots[slot])) lessons += 1;
    }
    let sum = 0;
    for (let slot = first; slot < end; slot += 1) {
      const weight = isCounted(slots[slot]) ? nominal(parts[slot], lessons) : 0;
      weights[slot - first] = weight;
      sum += weight;
    }
    if (sum > 1 + tolerance) {
      for (let at = 0; at < end - first; at += 1) weights[at] = (weights[at] ?? 0) / sum;
    }
    return weights;
  };
}

/** Thirds and sevenths do not add up to one exactly. */
const tolerance = 1e-9;

function isCounted(meaning: number | undefined): boolean {
  return meaning !== undefined && meaning !== noRoll && meaning !== noLine;
}

function nominal(part: string | undefined, lessons: number): number {
  if (part === "day") return 1;
  return part === "lesson" ? 1 / lessons : 1 / 2;
}

/** For pupils who changed class: the class whose sheet has them on each day; null for all others. */
function classesOnDays(
  { calendar, rowsOf }: Rolls,
  { ofStudent, ofSource }: ClassList,
): (student: number) => Int32Array | null {
  const daysOfSlots = new Int32Array(calendar.parts.length);
  calendar.dates.forEach((_, day) => {
    daysOfSlots.fill(day, calendar.firstSlots[day], calendar.firstSlots[day + 1]);
  });
  const isPlain = ofSource.every((title) => title < 0);
  return (student) => {
    if (isPlain) return null;
    const own = ofStudent[student] ?? -1;
    const rows = rowsOf(student);
    if (rows.every(({ source }) => (ofSource[source] ?? -1) < 0 || ofSource[source] === own)) {
      return null;
    }
    const onDays = new Int32Array(calendar.dates.length).fill(own);
    for (const { source } of rows) {
      const title = ofSource[source] ?? -1;
      for (const slot of calendar.slotsOf[source] ?? []) {
        if (slot >= 0) onDays[daysOfSlots[slot] ?? 0] = title < 0 ? own : title;
      }
    }
    return onDays;
  };
}

import { attendanceKinds, isoDateOf, mondayOf, type AttendanceKind } from "../../school";
import type { HeadCount } from "./attendance-finding";
import type { ClassList } from "./class-list";
import { headColumns, type HeadTally } from "./head-tally";
import type { RollCalendar } from "./roll-calendar";

type Absentee = HeadCount["absentees"][number];

/** 日报: one line a class and day on which the roll was called. */
export function headCountsByDay(
  tally: HeadTally,
  { dates }: RollCalendar,
  { classes }: ClassList,
): readonly HeadCount[] {
  const absenteesOf = absenteesByRow(tally.absences);
  const found: HeadCount[] = [];
  dates.forEach((date, day) => {
    classes.forEach((classGroup, index) => {
      const row = index * dates.length + day;
      if (!isCalled(tally, row)) return;
      const head = { classGroup, from: date, to: date, schoolDays: 1 };
      found.push(headCount(head, sumsOf(tally, [row]), absenteesOf.get(row) ?? noAbsentees));
    });
  });
  return found;
}

/** 周报: Monday to Sunday; a week adds up the person-days of its days. */
export function headCountsByWeek(
  tally: HeadTally,
  { days, dates }: RollCalendar,
  { classes }: ClassList,
): readonly HeadCount[] {
  const absenteesOf = absenteesByRow(tally.absences);
  const weeks = new Map<number, number[]>();
  days.forEach((day, index) => {
    const monday = mondayOf(day);
    const known = weeks.get(monday);
    if (known) known.push(index);
    else weeks.set(monday, [index]);
  });
  const found: HeadCount[] = [];
  for (const [monday, ofWeek] of weeks) {
    const week = { from: isoDateOf(monday), to: isoDateOf(monday + 6) };
    classes.forEach((classGroup, index) => {
      const rows = ofWeek
        .map((day) => index * dates.length + day)
        .filter((row) => isCalled(tally, row));
      if (rows.length === 0) return;
      const head = { classGroup, ...week, schoolDays: rows.length };
      const absentees = rows.flatMap((row) => absenteesOf.get(row) ?? noAbsentees);
      found.push(headCount(head, sumsOf(tally, rows), absentees));
    });
  }
  return found;
}

const noAbsentees: readonly Absentee[] = [];
const columns = headColumns.length;

function isCalled({ sums }: HeadTally, row: number): boolean {
  return (sums[row * columns] ?? 0) > 0;
}

/** Sums of some rows, column by column. */
function sumsOf({ sums }: HeadTally, rows: readonly number[]): readonly number[] {
  const all = new Array<number>(columns).fill(0);
  for (const row of rows) {
    for (let column = 0; column < columns; column += 1) {
      all[column] = (all[column] ?? 0) + (sums[row * columns + column] ?? 0);
    }
  }
  return all.map(rounded);
}

function headCount(
  head: Pick<HeadCount, "classGroup" | "from" | "to" | "schoolDays">,
  sums: readonly number[],
  absentees: readonly Absentee[],
): HeadCount {
  const [expected = 0, attended = 0, sick = 0, personal = 0, otherLeave = 0] = sums;
  const [unexcused = 0, unknown = 0, late = 0, leftEarly = 0] = sums.slice(5);
  return {
    classGroup: head.classGroup,
    from: head.from,
    to: head.to,
    schoolDays: head.schoolDays,
    ...{ expected, attended, sick, personal, otherLeave, unexcused, unknown, late, leftEarly },
    absentees: absentees.length > 1 ? eachOnce(absentees) : absentees,
  };
}

function absenteesByRow(absences: HeadTally["absences"]): ReadonlyMap<number, readonly Absentee[]> {
  const found = new Map<number, Absentee[]>();
  for (const { row, student, kind } of absences) {
    const absentee = { student, kind: attendanceKinds[kind] ?? "unknown" };
    const known = found.get(row);
    if (known) known.push(absentee);
    else found.set(row, [absentee]);
  }
  return found;
}

/** Who misses both halves of a day for one reason is named once. */
function eachOnce(absentees: readonly Absentee[]): readonly Absentee[] {
  const seen = new Map<number, Set<AttendanceKind>>();
  return absentees.filter(({ student, kind }) => {
    const kinds = seen.get(student) ?? new Set();
    seen.set(student, kinds);
    if (kinds.has(kind)) return false;
    kinds.add(kind);
    return true;
  });
}

/** Thirds and sevenths of a day add up to whole ones again. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

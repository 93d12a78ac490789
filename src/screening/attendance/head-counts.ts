import { attendanceKinds, isoDateOf, mondayOf, type AttendanceKind } from "../../school";
import type { HeadCount } from "./attendance-finding";
import type { ClassList } from "./class-list";
import { headColumns, type HeadTally } from "./head-tally";
import type { RollCalendar } from "./roll-calendar";

type Absentee = HeadCount["absentees"][number];
type Row = { readonly sums: Float64Array; readonly absentees: readonly Absentee[] };

/** 日报: one line a class and day on which the roll was called. */
export function headCountsByDay(
  { sums, absences }: HeadTally,
  calendar: RollCalendar,
  { classes }: ClassList,
): readonly HeadCount[] {
  const absenteesOf = absenteesByRow(absences);
  return calendar.dates.flatMap((date, day) =>
    classes.flatMap((classGroup, index) => {
      const row = index * calendar.dates.length + day;
      const at = row * headColumns.length;
      if ((sums[at] ?? 0) === 0) return [];
      const ofRow = {
        sums: sums.subarray(at, at + headColumns.length),
        absentees: absenteesOf.get(row) ?? [],
      };
      return [headCount({ classGroup, from: date, to: date, schoolDays: 1 }, [ofRow])];
    }),
  );
}

/** 周报: Monday to Sunday; a week adds up the person-days of its days. */
export function headCountsByWeek(
  { sums, absences }: HeadTally,
  { days, dates }: RollCalendar,
  { classes }: ClassList,
): readonly HeadCount[] {
  const absenteesOf = absenteesByRow(absences);
  const weeks = new Map<number, number[]>();
  days.forEach((day, index) => {
    const monday = mondayOf(day);
    const known = weeks.get(monday);
    if (known) known.push(index);
    else weeks.set(monday, [index]);
  });
  return [...weeks].flatMap(([monday, ofWeek]) =>
    classes.flatMap((classGroup, index) => {
      const rows = ofWeek.flatMap((day): Row[] => {
        const row = index * dates.length + day;
        const at = row * headColumns.length;
        return (sums[at] ?? 0) === 0
          ? []
          : [
              {
                sums: sums.subarray(at, at + headColumns.length),
                absentees: absenteesOf.get(row) ?? [],
              },
            ];
      });
      if (rows.length === 0) return [];
      const week = { from: isoDateOf(monday), to: isoDateOf(monday + 6) };
      return [headCount({ classGroup, ...week, schoolDays: rows.length }, rows)];
    }),
  );
}

function headCount(
  head: Pick<HeadCount, "classGroup" | "from" | "to" | "schoolDays">,
  rows: readonly Row[],
): HeadCount {
  const column = (name: (typeof headColumns)[number]) => {
    const at = headColumns.indexOf(name);
    return rounded(rows.reduce((sum, { sums }) => sum + (sums[at] ?? 0), 0));
  };
  return {
    ...head,
    expected: column("expected"),
    attended: column("attended"),
    sick: column("sick"),
    personal: column("personal"),
    otherLeave: column("otherLeave"),
    unexcused: column("unexcused"),
    unknown: column("unknown"),
    late: column("late"),
    leftEarly: column("leftEarly"),
    absentees: eachOnce(rows.flatMap(({ absentees }) => absentees)),
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

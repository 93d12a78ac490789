import type { AttendanceBook, AttendanceSource, Issue, WrittenTotal } from "../../records";
import type { AttendancePolicy } from "../../rules";
import { attendanceKinds, type AttendanceKind } from "../../school";
import { onFirstUse } from "../on-first-use";
import { readingsOfTotal } from "./readings-of-total";
import { rowSums, type RowSums } from "./row-sums";

/**
 * 合计与逐日不符: what teachers counted beside what the days of the same sheet add up to, like with like:
 * days with days, lessons with lessons, a count without a unit with any. One issue a sheet and header.
 */
export function totalIssues(
  { sources, totals }: AttendanceBook,
  { blankMeans }: AttendancePolicy,
): readonly Issue[] {
  const checkers = sources.map((source) => onFirstUse(() => checkerOf(source, blankMeans)));
  const differing = new Map<string, { readonly total: WrittenTotal; readonly counted: number }[]>();
  for (const total of totals) {
    const check = total.source === null ? undefined : checkers[total.source]?.();
    const counted = check?.(total) ?? null;
    if (counted === null) continue;
    const key = [total.at.sheet, total.of.kind, total.header].join("|");
    const known = differing.get(key);
    if (known) known.push({ total, counted });
    else differing.set(key, [{ total, counted }]);
  }
  return [...differing.values()].flatMap((all): Issue[] => {
    const [first] = all;
    if (!first) return [];
    const { total, counted } = first;
    return [
      {
        code: "attendance-total-differs",
        ...{ header: total.header, stated: total.value, counted, totals: all.length },
        ...{ severity: "warning", at: total.at, found: String(total.value) },
        also: all.slice(1).map((each) => each.total.at),
        students: all.flatMap((each) =>
          each.total.of.kind === "pupil" ? [each.total.of.student] : [],
        ),
      },
    ];
  });
}

/** Yields what the sheet's own entries come to where a total is none of what it may mean; else null. */
type Checker = (total: WrittenTotal) => number | null;

function checkerOf(source: AttendanceSource, blankMeans: AttendancePolicy["blankMeans"]): Checker {
  const sumsOf = rowSums(source);
  const rowOf = new Map<number, number>();
  source.students.forEach((student, row) => rowOf.set(student, row));
  const known = new Map<number, RowSums>();
  return (total) => {
    if (total.of.kind === "day") return checkDay(source, total, total.of.date, blankMeans);
    const row = rowOf.get(total.of.student);
    if (row === undefined || source.sessions.length === 0) return null;
    const sums = known.get(row) ?? sumsOf(row);
    known.set(row, sums);
    if (total.counts === "rate") return checkRate(total.value, sums, blankMeans);
    const units = unitsOf(total, sums);
    return differs(total, units, blankMeans);
  };
}

type Sums = ReadonlyMap<AttendanceKind, number>;

function unitsOf(
  { unit, counts }: WrittenTotal,
  { days, sessions, lessons }: RowSums,
): readonly Sums[] {
  const byTimes = counts === "late" || counts === "leftEarly" ? [sessions] : [];
  switch (unit) {
    case "days":
      return [days, ...byTimes];
    case "lessons":
      return lessons ? [lessons] : byTimes;
    case "times":
      return [sessions];
    case null:
      return [days, sessions];
  }
}

function differs(
  { counts, value }: Pick<WrittenTotal, "counts" | "value">,
  units: readonly Sums[],
  blankMeans: AttendancePolicy["blankMeans"],
): number | null {
  const readings = readingsOfTotal(counts);
  let plainest: number | null = null;
  for (const sums of units) {
    const open = sumOf(sums, blankMeans === "unknown" ? ["unknown", "blank"] : ["unknown"]);
    for (const kinds of readings) {
      const counted = sumOf(sums, kinds);
      plainest ??= counted;
      if (value > counted - open - tolerance && value < counted + open + tolerance) return null;
    }
  }
  return plainest;
}

/** Percent or fraction, written with two places or fewer. */
function checkRate(
  value: number,
  { days }: RowSums,
  blankMeans: AttendancePolicy["blankMeans"],
): number | null {
  if (sumOf(days, blankMeans === "unknown" ? ["unknown", "blank"] : ["unknown"]) > 0) return null;
  const scale = value > 1 ? 100 : 1;
  const rates = readingsOfTotal("expected").flatMap((expected) =>
    readingsOfTotal("attended").map((attended) => {
      const of = sumOf(days, expected);
      return of === 0 ? Number.NaN : (scale * sumOf(days, attended)) / of;
    }),
  );
  const known = rates.filter((rate) => !Number.isNaN(rate));
  if (known.length === 0 || known.some((rate) => Math.abs(rate - value) <= scale * 0.006)) {
    return null;
  }
  return Math.round((known[0] ?? 0) * 1000) / 1000;
}

/** A count of heads in one column, or of the whole day where it has several. */
function checkDay(
  source: AttendanceSource,
  { counts, value }: WrittenTotal,
  date: string,
  blankMeans: AttendancePolicy["blankMeans"],
): number | null {
  const { sessions, students, codes, marks } = source;
  const columns = sessions.flatMap((session, index) =>
    session.date === date && !session.isBlank ? [index] : [],
  );
  if (columns.length === 0) return null;
  const partsIn = (row: number, column: number) =>
    marks[codes[row * sessions.length + column] ?? 0]?.parts ?? [];
  const heads = columns.map((column) => {
    const sums = new Map<AttendanceKind, number>();
    students.forEach((_, row) => {
      const parts = partsIn(row, column);
      for (const kind of new Set(parts)) add(sums, kind, 1);
    });
    return sums;
  });
  const personDays = new Map<AttendanceKind, number>();
  const persons = new Map<AttendanceKind, number>();
  students.forEach((_, row) => {
    const kinds = columns.flatMap((column) => {
      const parts = partsIn(row, column);
      for (const kind of parts) add(personDays, kind, 1 / parts.length / columns.length);
      return parts;
    });
    for (const kind of new Set(kinds)) add(persons, kind, 1);
  });
  return differs({ counts, value }, [...heads, personDays, persons], blankMeans);
}

function sumOf(sums: Sums, kinds: readonly AttendanceKind[]): number {
  const all = attendanceKinds.reduce(
    (sum, kind) => sum + (kinds.includes(kind) ? (sums.get(kind) ?? 0) : 0),
    0,
  );
  return Math.round(all * 1e6) / 1e6;
}

function add(to: Map<AttendanceKind, number>, kind: AttendanceKind, value: number): void {
  to.set(kind, (to.get(kind) ?? 0) + value);
}

/** Halves and sevenths are written with a digit or two. */
const tolerance = 0.01;

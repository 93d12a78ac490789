import type { AttendanceBook, Issue, WrittenTotal } from "../../records";
import type { Joined } from "../join/pupil-table";
import type { AttendanceTable } from "./attendance-table";
import { joinSignIssues } from "./marks-joined";
import { settleOverlaps, type OpenSource } from "./join-overlaps";

/**
 * 考勤 of the workbook from its sheets, once their rows know their pupils: in the order of their first dates. A
 * pupil who stands twice on one sheet has the second row in a source of its own; what two sources say of one
 * session counts once.
 */
export function joinAttendance(tables: readonly Joined<AttendanceTable>[]): {
  readonly book: AttendanceBook;
  readonly issues: readonly Issue[];
} {
  const parts = inCalendarOrder(
    tables.flatMap((table) => (table.draft.sessions.length > 0 ? partsOf(table) : [])),
  );
  const issues = settleOverlaps(parts.map(({ source }) => source));
  const totals = tables.flatMap((table) => {
    const source = parts.findIndex((part) => part.table === table);
    return totalsOf(table, source < 0 ? null : source);
  });
  return {
    book: { sources: parts.map(({ source }) => source), totals },
    issues: [...joinSignIssues(tables.flatMap(({ draft }) => draft.issues)), ...issues],
  };
}

interface Part {
  readonly table: Joined<AttendanceTable>;
  readonly source: OpenSource;
}

/** The rows whose pupils are known; each pupil's first row, then each one's second. */
function partsOf(table: Joined<AttendanceTable>): readonly Part[] {
  const rounds: number[][] = [[]];
  const seen = new Map<number, number>();
  table.students.forEach((student, row) => {
    if (student < 0) return;
    const round = seen.get(student) ?? 0;
    seen.set(student, round + 1);
    (rounds[round] ??= []).push(row);
  });
  return rounds.map((rows) => ({ table, source: sourceOf(table, rows) }));
}

function sourceOf({ draft, students }: Joined<AttendanceTable>, rows: readonly number[]) {
  const { table, layout, sessions, codes, marks, places, legend } = draft;
  const width = sessions.length;
  const ownCodes = new Uint16Array(rows.length * width);
  copyRows(codes, ownCodes, rows, width);
  const logRows = new Int32Array(places.kind === "log" ? rows.length * width : 0);
  if (places.kind === "log") copyRows(places.rows, logRows, rows, width);
  return {
    sheet: table.grid.sheet.name,
    layout,
    classGroup: table.surroundings.classGroup,
    sessions,
    students: Int32Array.from(rows, (row) => students[row] ?? -1),
    codes: ownCodes,
    marks: [...marks],
    places:
      places.kind === "log"
        ? { ...places, rows: logRows }
        : { ...places, rows: Int32Array.from(rows, (row) => places.rows[row] ?? -1) },
    legend,
  } satisfies OpenSource;
}

/** The entries of these rows, into a table of their own; rows that follow one another go together. */
function copyRows(
  from: Uint16Array | Int32Array,
  to: Uint16Array | Int32Array,
  rows: readonly number[],
  width: number,
): void {
  let start = 0;
  for (let end = 1; end <= rows.length; end += 1) {
    const first = rows[start] ?? 0;
    if (end < rows.length && rows[end] === first + end - start) continue;
    to.set(from.subarray(first * width, (first + end - start) * width), start * width);
    start = end;
  }
}

function inCalendarOrder(parts: readonly Part[]): readonly Part[] {
  const firstDate = ({ source }: Part) =>
    source.sessions.reduce<string | null>(
      (first, { date }) => (first === null || (date !== null && date < first) ? date : first),
      null,
    ) ?? "9999";
  return parts
    .map((part) => ({ part, date: firstDate(part) }))
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
    .map(({ part }) => part);
}

function totalsOf(
  { draft, students }: Joined<AttendanceTable>,
  source: number | null,
): readonly WrittenTotal[] {
  return draft.totals.flatMap(({ of, ...total }): readonly WrittenTotal[] => {
    if (of.kind === "day") return [{ ...total, of, source }];
    const student = students[of.row] ?? -1;
    return student < 0 ? [] : [{ ...total, of: { kind: "pupil", student }, source }];
  });
}

import type { AttendanceContext } from "../../../src/reading/attendance/context";
import type { AttendanceDraft } from "../../../src/reading/attendance/draft";
import { legendOf } from "../../../src/reading/attendance/legend";
import { readAttendance } from "../../../src/reading/attendance/read-attendance";
import { toGrid } from "../../../src/reading/grid";
import { recogniseSheet } from "../../../src/reading/recognise/recognise-sheet";
import { formatAddress, type SheetSnapshot } from "../../../src/sheet";
import { allAtOnce } from "../../../src/slices";
import { workbookOf, type GridSheet } from "../sheet-from-grid";

type Told = Partial<Pick<AttendanceContext, "dateChoice" | "schoolYear">>;

/** The attendance tables of a sheet, each read by itself. */
export function readDrafts(sheet: GridSheet, told: Told = {}): readonly AttendanceDraft[] {
  const [snapshot] = workbookOf(sheet).sheets;
  return snapshot ? readSnapshot(snapshot, told) : [];
}

export function readSnapshot(snapshot: SheetSnapshot, told: Told = {}): readonly AttendanceDraft[] {
  const tables = allAtOnce(recogniseSheet(snapshot, null)).tables.filter(
    ({ role }) => role === "attendance",
  );
  const legend = legendOf(toGrid(snapshot), tables, []);
  const context = { grade: null, legend, dateChoice: null, schoolYear: null, ...told };
  return tables.map((table) => allAtOnce(readAttendance(table, context)));
}

/** `2026-03-05 morning`, `lesson 3` where undated: every session in order, blank ones in brackets. */
export function sessionsOf({ sessions }: AttendanceDraft): readonly string[] {
  return sessions.map(({ date, part, isBlank }) => {
    const words = part.kind === "lesson" ? `lesson ${String(part.number)}` : part.kind;
    const text = [date ?? "", words === "day" ? "" : words].filter((word) => word !== "").join(" ");
    return isBlank ? `(${text})` : text;
  });
}

/** What stands in a pupil's cells, session by session; · for blank. */
export function marksOf({ pupils, sessions, codes, marks }: AttendanceDraft, name: string): string {
  const row = pupils.findIndex((pupil) => pupil.name === name);
  if (row < 0) return "nobody";
  return sessions
    .map((_, session) => {
      const found = marks[codes[row * sessions.length + session] ?? 0]?.found ?? "";
      return found === "" ? "·" : found;
    })
    .join(" ");
}

/** `code @ cell` of what was noticed, without what concerns signs. */
export function noticed({ issues }: AttendanceDraft): readonly string[] {
  return issues
    .filter(({ code }) => !code.startsWith("attendance-symbol"))
    .map((issue) => (issue.at ? `${issue.code} @ ${formatAddress(issue.at)}` : issue.code));
}

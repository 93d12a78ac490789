import { rereadCells, withCells, type RereadCells } from "../../reading";
import type { Issue } from "../../records";
import {
  explainSubjects,
  missingMarkIssues,
  rescreenAttendance,
  rescreenPupils,
  type AttendanceScreening,
} from "../../screening";
import { allAtOnce } from "../../slices";
import type { Area, CellAddress, SheetSnapshot } from "../../sheet";
import type { RecognisedWorkbook } from "../recognise-workbook";
import type { ScreenedWorkbook } from "../screen-workbook";
import type { CellContents } from "../workbook-port";

/** What somebody typed: these cells of a sheet hold this now. */
export interface TypedChange {
  readonly sheetId: string;
  readonly area: Area;
  readonly contents: CellContents;
}

/** A screening that knows of what was typed, and whom it concerns. */
export interface UpdatedPupils {
  readonly screened: ScreenedWorkbook;
  /** Indexes into the register, in its order. */
  readonly students: readonly number[];
}

/**
 * 边录边看: the same screening with the marks or attendance signs that somebody typed since, read and decided
 * anew for the pupils of these cells alone. What depends on everybody (ranks and the categories that go by
 * them, headcounts, most issues) stays as it was until the workbook is screened as a whole. Null where the
 * cells are about something else, or would change what holds for others. Pure: `contents` is what the port
 * read.
 */
export function updatePupils(
  screened: ScreenedWorkbook,
  { sheetId, area, contents }: TypedChange,
): UpdatedPupils | null {
  const { snapshot, reading } = screened.recognised;
  const sheet = snapshot.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return null;
  const typed = { sheetId, area, ...contents };
  const reread = rereadCells(reading, sheet, typed);
  if (!reread) return null;
  const attendance = attendanceWith(screened, reread);
  if (!attendance) return null;
  const sheets = snapshot.sheets.map((one) => (one === sheet ? withCells(sheet, typed) : one));
  const recognised = { snapshot: { ...snapshot, sheets }, reading: reread.reading };
  return {
    screened: withResults({ ...screened, recognised, attendance }, reread.students, sheet, area),
    students: [
      ...new Set([...reread.students, ...(reread.attendance ? reread.attendance.students : [])]),
    ].sort((one, other) => one - other),
  };
}

function attendanceWith(
  { attendance, attendancePolicy, recognised }: ScreenedWorkbook,
  { attendance: reread }: RereadCells,
): AttendanceScreening | null {
  if (reread === null) return attendance;
  const { register, changes } = recognised.reading;
  const { date } = attendance;
  const input = { register, changes, attendance: reread.book, policy: attendancePolicy, date };
  return rescreenAttendance(attendance, input, reread.students);
}

function withResults(
  screened: ScreenedWorkbook,
  students: readonly number[],
  sheet: SheetSnapshot,
  area: Area,
): ScreenedWorkbook {
  const { recognised, policy, assumedGrade } = screened;
  const { cohort } = recognised.reading;
  if (students.length === 0) return screened;
  const screening = rescreenPupils(screened.screening, cohort, policy, { assumedGrade }, students);
  const subjectsOf = (student: number) => explainSubjects(cohort, policy, screening.stage, student);
  const known = screened.issues.filter(
    (issue) => !isSettled(issue, new Set(students), { sheet: sheet.name, area }),
  );
  const findings = students.flatMap((student) => screening.findings[student] ?? []);
  const textAt = (at: CellAddress) => shownText(recognised, at);
  const missing = allAtOnce(missingMarkIssues(findings, known, { subjectsOf, textAt }));
  return { ...screened, screening, subjectsOf, issues: [...known, ...missing] };
}

/** What was said of cells that hold something else now, and the marks that these pupils waited for. */
function isSettled(
  { code, at, students }: Issue,
  concerned: ReadonlySet<number>,
  { sheet, area }: { readonly sheet: string; readonly area: Area },
): boolean {
  if (code === "mark-missing") return students.some((student) => concerned.has(student));
  if (at?.sheet !== sheet) return false;
  const [down, across] = [at.row - area.row, at.column - area.column];
  return down >= 0 && down < area.rows && across >= 0 && across < area.columns;
}

function shownText({ snapshot }: RecognisedWorkbook, { sheet, row, column }: CellAddress): string {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return found?.texts[row - found.origin.row]?.[column - found.origin.column] ?? "";
}

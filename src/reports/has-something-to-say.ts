import type { SheetRole } from "../records";
import type { ReportInput } from "./report-input";

/** Tags, or a sheet that would tell them: else nothing is known of categories. */
export function hasCategories({ attention }: ReportInput): boolean {
  return (
    attention.tags.length > 0 || attention.byCategory.some(({ notFilled }) => notFilled !== null)
  );
}

/** Whether any attendance sheet was read. */
export function hasAttendance({ attendance }: ReportInput): boolean {
  return attendance.findings.length > 0;
}

/** Attendance with dates. */
export function hasHeadcounts({ attendance }: ReportInput): boolean {
  return attendance.days.length > 0;
}

/** A gradebook that remarks on one pupil's leave is no register of changes. */
export function hasRates({ attendance, sheets }: ReportInput): boolean {
  return attendance.rates.length > 0 && sheets.some(({ role }) => tellsOfChanges.includes(role));
}

const tellsOfChanges: readonly SheetRole[] = ["attendance", "student-info", "enrolment-change"];

import type { ColumnMeaning, SheetRole } from "../../records";
import type { Assessment } from "../../school";

/** Every role that a person can choose for a sheet. */
export const sheetRoles = [
  "gradebook",
  "make-up",
  "attendance",
  "student-info",
  "enrolment-change",
  "subject-table",
  "result",
  "other",
] as const satisfies readonly SheetRole[];

/** Every meaning that a person can choose for a column. */
export const columnMeanings = [
  "student-number",
  "registration-number",
  "exam-number",
  "seat-number",
  "row-number",
  "name",
  "class",
  "grade",
  "enrolment-status",
  "subject-name",
  "exam-name",
  "subject-choice",
  "score",
  "scaled-score",
  "letter-grade",
  "retake",
  "rank",
  "total",
  "average",
  "full-mark",
  "pass-mark",
  "sitting",
  "attendance",
  "personal",
  "repetitions",
  "remark",
  "other",
] as const satisfies readonly ColumnMeaning[];

/** Every exam that a column of marks can be about. */
export const assessments = [
  "annual",
  "final",
  "midterm",
  "monthly",
  "coursework",
  "make-up",
  "unstated",
] as const satisfies readonly Assessment[];

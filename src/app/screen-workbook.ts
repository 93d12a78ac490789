import type { HandTag, Issue } from "../records";
import {
  eightCategories,
  findScheme,
  usualAttendancePolicy,
  type AttendancePolicy,
  type CategoryScheme,
  type RepetitionPolicy,
} from "../rules";
import type { Grade, ScreeningStage } from "../school";
import {
  explainSubjects,
  missingMarkIssues,
  screenAttendanceInSlices,
  screenAttentionInSlices,
  screenCohortInSlices,
  suggestStage,
  withLetterChoices,
  type AttendanceScreening,
  type AttentionScreening,
  type Screening,
  type SubjectFinding,
} from "../screening";
import type { CellAddress, WorkbookSnapshot } from "../sheet";
import { allAtOnce, type Slices } from "../slices";
import type { HandRow } from "../reports";
import { attentionSettingsOf, handTagsOf, type AttentionSettings } from "./attention";
import type { RecognisedWorkbook } from "./recognise-workbook";

/** 筛查 of a recognised workbook under one policy. */
export interface ScreenedWorkbook {
  readonly recognised: RecognisedWorkbook;
  /** With what a person said of letters that its table leaves open. */
  readonly policy: RepetitionPolicy;
  /** The grade that was taken for pupils whose sheets do not say. */
  readonly assumedGrade: Grade | null;
  readonly screening: Screening;
  /** 类别方案 in force. */
  readonly scheme: CategoryScheme;
  readonly attention: AttentionScreening;
  /** The rows of the roster in which a person added pupils. */
  readonly handRows: readonly HandRow[];
  readonly attendancePolicy: AttendancePolicy;
  readonly attendance: AttendanceScreening;
  /** Issues of reading, then those of screening, of attention and attendance, then the marks that open verdicts wait for. */
  readonly issues: readonly Issue[];
  /** Every subject of one pupil, looked at closely. */
  readonly subjectsOf: (student: number) => readonly SubjectFinding[];
}

export interface ScreeningRequest {
  readonly policy: RepetitionPolicy;
  /** Null takes the stage that the workbook is in. */
  readonly stage: ScreeningStage | null;
  /** ISO date of the screening. */
  readonly date: string;
  readonly grade: Grade | null;
  /** The scheme, the alert rules and the hand tags to go by; those kept in the workbook where left out. */
  readonly scheme?: CategoryScheme;
  readonly attendancePolicy?: AttendancePolicy;
  readonly handTags?: readonly HandTag[];
}

/** Decides for every pupil, with reasons and cells. Pure: reads and writes no workbook. */
export function screenWorkbook(
  recognised: RecognisedWorkbook,
  request: ScreeningRequest,
): ScreenedWorkbook {
  return allAtOnce(screenWorkbookInSlices(recognised, request));
}

/** As {@link screenWorkbook}, with pauses; says how many pupils it has judged. */
export function* screenWorkbookInSlices(
  recognised: RecognisedWorkbook,
  request: ScreeningRequest,
): Slices<ScreenedWorkbook> {
  const { policy: chosen, stage, date, grade } = request;
  const { cohort, register, issues, choices } = recognised.reading;
  const policy = withLetterChoices(chosen, choices.letters);
  const at = stage ?? suggestStage(cohort).stage;
  const { screening, issues: screeningIssues } = yield* screenCohortInSlices(cohort, policy, {
    stage: at,
    date,
    assumedGrade: grade,
  });
  const { settings, areDamaged } = attentionSettingsOf(recognised.snapshot);
  const scheme = request.scheme ?? schemeInForce(settings);
  const attendancePolicy =
    request.attendancePolicy ?? settings.attendancePolicy ?? usualAttendancePolicy;
  const hand = handTagsOf(recognised.snapshot, settings, scheme);
  yield;
  const attention = yield* screenAttentionInSlices({
    ...{ cohort, register, scheme, policy, stage: at },
    facts: recognised.reading.facts,
    handTags: request.handTags ?? hand.tags,
  });
  const attendance = yield* screenAttendanceInSlices({
    ...{ register, policy: attendancePolicy, date },
    attendance: recognised.reading.attendance,
    changes: recognised.reading.changes,
  });
  const known = [
    ...issues,
    ...(areDamaged ? [settingsDamaged] : []),
    ...screeningIssues,
    ...attention.issues,
    ...attendance.issues,
  ];
  const subjectsOf = (student: number) => explainSubjects(cohort, policy, at, student);
  yield;
  const missing = yield* missingMarkIssues(screening.findings, known, {
    subjectsOf,
    textAt: (cell) => shownText(recognised.snapshot, cell),
  });
  return {
    recognised,
    policy,
    assumedGrade: grade,
    screening,
    scheme,
    attention: attention.screening,
    handRows: hand.rows,
    attendancePolicy,
    attendance: attendance.screening,
    issues: [...known, ...missing],
    subjectsOf,
  };
}

/** The scheme that the workbook's settings name, of its own ones or of those that come with the product. */
export function schemeInForce({ schemeId, schemes }: AttentionSettings): CategoryScheme {
  if (schemeId === null) return eightCategories;
  return schemes.find(({ id }) => id === schemeId) ?? findScheme(schemeId) ?? eightCategories;
}

const settingsDamaged: Issue = {
  code: "attention-settings-damaged",
  severity: "warning",
  at: null,
  also: [],
  found: "",
  students: [],
};

function shownText({ sheets }: WorkbookSnapshot, { sheet, row, column }: CellAddress): string {
  const found = sheets.find(({ name }) => name === sheet);
  return found?.texts[row - found.origin.row]?.[column - found.origin.column] ?? "";
}

import type {
  Cohort,
  FactColumn,
  Issue,
  SheetRecognition,
  StudentRecord,
  WorkbookHeading,
} from "../records";
import type { AttendancePolicy, CategoryScheme, RepetitionPolicy } from "../rules";
import type {
  AttendanceScreening,
  AttentionScreening,
  PreviousRun,
  Screening,
  SubjectFinding,
} from "../screening";
import type { HandRow } from "./attention/read-hand-rows";
import type { TypedLookup } from "../sheet";
import type { Language, ResultSheet } from "../text";
import type { RunRecord } from "./run-log/run-record";
import type { SchoolFacts } from "./school-facts";

/** Every result sheet that can be asked for. Which of them a run makes depends on its stage. */
export const reportIds = [
  "overview",
  "make-up-roster",
  "make-up-by-subject",
  "make-up-entry",
  "make-up-slips",
  "preliminary-list",
  "midterm-survey",
  "changes",
  "borderline",
  "office-summary",
  "subject-statistics",
  "category-roster",
  "category-crosswalk",
  "attendance-alerts",
  "attendance-daily",
  "attendance-weekly",
  "enrolment-rates",
  "class-ledger",
  "class-categories",
  "case-conference",
  "diagnosis",
  "class-roster",
  "data-issues",
  "run-log",
  "public-overview",
  "public-attendance-weekly",
  "public-subject-statistics",
] as const satisfies readonly ResultSheet[];

export type ReportId = (typeof reportIds)[number];

/** 台账与会商表: one sheet a class, to be printed and filled in by the head teacher. */
export const classSheets = [
  "class-ledger",
  "class-categories",
  "case-conference",
  "diagnosis",
  "class-roster",
] as const satisfies readonly ReportId[];

/** Made only when they are asked for, or stand in the workbook already. */
export const madeOnRequest: readonly ReportId[] = [
  "category-crosswalk",
  "make-up-slips",
  ...classSheets,
];

/**
 * 给谁看: counts only may be published; a working list names pupils or verdicts; what is internal names
 * them beside family facts or absence.
 */
export const sheetAudience: Readonly<Record<ReportId, "public" | "working" | "internal">> = {
  overview: "working",
  "make-up-roster": "working",
  "make-up-by-subject": "working",
  "make-up-entry": "working",
  "make-up-slips": "working",
  "preliminary-list": "working",
  "midterm-survey": "working",
  changes: "working",
  borderline: "working",
  "office-summary": "working",
  "subject-statistics": "working",
  "category-roster": "internal",
  "category-crosswalk": "internal",
  "attendance-alerts": "internal",
  "attendance-daily": "internal",
  "attendance-weekly": "working",
  "enrolment-rates": "internal",
  "class-ledger": "internal",
  "class-categories": "internal",
  "case-conference": "internal",
  diagnosis: "internal",
  "class-roster": "working",
  "data-issues": "working",
  "run-log": "working",
  "public-overview": "public",
  "public-attendance-weekly": "public",
  "public-subject-statistics": "public",
};

/** A count below this, but not none, tells those who know a class whom it counts: 公示版 withholds it. */
export const fewestInPublic = 3;

/** What the result sheets of one run are drawn from. */
export interface ReportInput {
  readonly cohort: Cohort;
  readonly sheets: readonly SheetRecognition[];
  readonly heading: WorkbookHeading;
  readonly policy: RepetitionPolicy;
  readonly screening: Screening;
  /** The run that 变动 compares this one with; null where there is none. */
  readonly previous: PreviousRun | null;
  /** 全部学生: the cohort's, then those whom only attendance sheets and lists know. */
  readonly register: readonly StudentRecord[];
  readonly facts: readonly FactColumn[];
  readonly scheme: CategoryScheme;
  readonly attention: AttentionScreening;
  readonly attendancePolicy: AttendancePolicy;
  readonly attendance: AttendanceScreening;
  /** Sheets asked for by name; some are made only then. All usual ones where left out. */
  readonly reports?: readonly ReportId[];
  /** Which sheets of ours stand in the workbook already, as `SheetPlan.report`. */
  readonly existing: ReadonlySet<string>;
  readonly school: SchoolFacts;
  /** 运行记录, the newest first: this run's own stands before those of earlier ones. */
  readonly runs: readonly RunRecord[];
  /** Classes whose 台账与会商表 are asked for; all of them where left out. */
  readonly ofClasses?: readonly string[];
  /** What people typed into the sheets of the run before. */
  readonly typed?: TypedLookup;
  /** Rows that people added to the roster, as they were read back. */
  readonly handRows?: readonly HandRow[];
  /** 公示版 has counts only. */
  readonly version: "internal" | "public";
  readonly issues: readonly Issue[];
  /** Every subject of one pupil (index into the cohort), looked at closely. */
  readonly subjects: (student: number) => readonly SubjectFinding[];
  readonly run: {
    /** Local time as it is printed: `2026-06-26 09:12`. */
    readonly at: string;
    readonly language: Language;
  };
}

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
import type { Language, ResultSheet } from "../text";

/** Every result sheet that can be asked for. Which of them a run makes depends on its stage. */
export const reportIds = [
  "overview",
  "make-up-roster",
  "make-up-by-subject",
  "preliminary-list",
  "midterm-survey",
  "changes",
  "borderline",
  "office-summary",
  "subject-statistics",
  "data-issues",
] as const satisfies readonly ResultSheet[];

export type ReportId = (typeof reportIds)[number];

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

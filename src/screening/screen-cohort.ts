import type { Cohort, Issue } from "../records";
import { stateCode, type RepetitionPolicy } from "../rules";
import type { Grade, ScreeningStage } from "../school";
import { allAtOnce, type Slices } from "../slices";
import { countVerdicts, decideInColumns, type DecisionColumns } from "./decision-columns";
import type { Screening } from "./finding";
import { findingsFrom } from "./findings";
import { stateIn } from "./note";
import { onFirstUse } from "./on-first-use";
import { gradeAssumed, screeningIssues } from "./screening-issues";

export interface ScreeningOptions {
  readonly stage: ScreeningStage;
  /** ISO date of the screening. */
  readonly date: string;
  /** The grade of pupils whose sheets do not say; null where nobody said it either. */
  readonly assumedGrade: Grade | null;
}

/** 筛查 of one cohort. Counts, findings and issues are spelled out when they are first read. */
export interface ScreenedCohort {
  readonly screening: Screening;
  readonly issues: readonly Issue[];
  /** The decision itself. */
  readonly columns: DecisionColumns;
}

/**
 * 筛查: decides for every pupil of the cohort under one policy.
 *
 *     cohort ── subject by subject ──> states and tallies ── each tally once ──> verdicts
 *                                           │ pupils with the same states together
 *     findings <── cells of what is missing ── patterns
 */
export function screenCohort(
  cohort: Cohort,
  policy: RepetitionPolicy,
  options: ScreeningOptions,
): ScreenedCohort {
  const { stage, assumedGrade } = options;
  const columns = decideInColumns(cohort, policy, stage, assumedGrade);
  return toScreened(policy, options, columns, {
    findings: onFirstUse(() => allAtOnce(findingsFrom(columns, cohort, policy, assumedGrade))),
    issues: onFirstUse(() => allAtOnce(issuesOf(cohort, policy, stage, assumedGrade, columns))),
  });
}

/** The same with pauses: findings and issues are spelled out at once, pupil by pupil. */
export function* screenCohortInSlices(
  cohort: Cohort,
  policy: RepetitionPolicy,
  options: ScreeningOptions,
): Slices<ScreenedCohort> {
  const { stage, assumedGrade } = options;
  const columns = decideInColumns(cohort, policy, stage, assumedGrade);
  yield;
  const findings = yield* findingsFrom(columns, cohort, policy, assumedGrade);
  const issues = yield* issuesOf(cohort, policy, stage, assumedGrade, columns);
  return toScreened(policy, options, columns, { findings: () => findings, issues: () => issues });
}

function toScreened(
  policy: RepetitionPolicy,
  { stage, date }: ScreeningOptions,
  columns: DecisionColumns,
  spelledOut: {
    readonly findings: () => Screening["findings"];
    readonly issues: () => readonly Issue[];
  },
): ScreenedCohort {
  const counts = onFirstUse(() => countVerdicts(columns));
  const { findings, issues } = spelledOut;
  return {
    screening: {
      policyId: policy.id,
      stage,
      date,
      get counts() {
        return counts();
      },
      get findings() {
        return findings();
      },
    },
    get issues() {
      return issues();
    },
    columns,
  };
}

function* issuesOf(
  cohort: Cohort,
  policy: RepetitionPolicy,
  stage: ScreeningStage,
  assumedGrade: Grade | null,
  { subjects, notes }: DecisionColumns,
): Slices<readonly Issue[]> {
  const withoutGrade =
    assumedGrade === null
      ? cohort.students.flatMap(({ grade }, student) => (grade === null ? [student] : []))
      : [];
  return [
    ...gradeAssumed(cohort, withoutGrade),
    ...(yield* screeningIssues(
      cohort,
      subjects,
      policy,
      stage,
      (student, subject) => stateIn(notes, student, subject) === stateCode.passed,
    )),
  ];
}

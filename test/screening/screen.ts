import type { Cohort, Issue } from "../../src/records";
import { findPolicy, type RepetitionPolicy } from "../../src/rules";
import type { Grade, ScreeningStage } from "../../src/school";
import { formatAddress } from "../../src/sheet";
import { screenCohort, type StudentFinding } from "../../src/screening";

export function shanghai(): RepetitionPolicy {
  const policy = findPolicy("shanghai-2006-secondary");
  if (!policy) throw new Error("the Shanghai policy is missing");
  return policy;
}

export interface Asked {
  readonly stage?: ScreeningStage;
  readonly policy?: RepetitionPolicy;
  readonly assumedGrade?: Grade | null;
}

export function screen(
  cohort: Cohort,
  { stage = "after-make-up", policy = shanghai(), assumedGrade = null }: Asked = {},
) {
  return screenCohort(cohort, policy, { stage, date: "2026-06-26", assumedGrade });
}

/** The finding of the only pupil, or of the one asked for. */
export function findingIn(cohort: Cohort, asked: Asked = {}, student = 0): StudentFinding {
  const finding = screen(cohort, asked).screening.findings[student];
  if (!finding) throw new Error(`no finding for pupil ${student}`);
  return finding;
}

export function issuesIn(cohort: Cohort, asked: Asked = {}): readonly Issue[] {
  return screen(cohort, asked).issues;
}

/** `数学 补考!D3`, or `数学 补考` where no cell exists yet. */
export function missingIn({ missing }: StudentFinding): readonly string[] {
  return missing.map(({ subject, which, at }) =>
    at ? `${subject} ${formatAddress(at)}` : `${subject} ${which === "first" ? "成绩" : "补考"}`,
  );
}

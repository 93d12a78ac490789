import type { Cohort } from "../records";
import type { RepetitionPolicy } from "../rules";
import type { Screening } from "./finding";
import { findingsOf } from "./findings";
import { screenCohort, type ScreeningOptions } from "./screen-cohort";

/**
 * The same screening where these pupils have other results than before: everybody is decided about anew,
 * which is quick, and only their findings are spelled out.
 */
export function rescreenPupils(
  before: Screening,
  cohort: Cohort,
  policy: RepetitionPolicy,
  options: Pick<ScreeningOptions, "assumedGrade">,
  students: readonly number[],
): Screening {
  const { stage, date } = before;
  const { screening, columns } = screenCohort(cohort, policy, { ...options, stage, date });
  const findings = before.findings.slice();
  for (const finding of findingsOf(columns, cohort, policy, options.assumedGrade, students)) {
    findings[finding.student] = finding;
  }
  return { policyId: policy.id, stage, date, counts: screening.counts, findings };
}

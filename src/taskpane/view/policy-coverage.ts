import type { RecognisedWorkbook } from "../../app";
import type { PolicyDraft } from "../../rules";
import type { CoverageName } from "../../text";

/** Whether the policy is one for the grades that were found in the workbook. */
export function coverageOf(
  { reading }: RecognisedWorkbook,
  { schoolStages, exemptGradeYears }: PolicyDraft,
): CoverageName {
  const grades = reading.cohort.students.flatMap(({ grade }) => grade ?? []);
  const covered = grades.filter(({ stage }) => schoolStages.includes(stage));
  if (grades.length === 0) return "unknown";
  if (covered.length === 0) return "none";
  if (covered.every(({ year }) => exemptGradeYears.includes(year))) return "exempt";
  return covered.length === grades.length ? "all" : "some";
}

import type { StudentRecord } from "../records";
import type { RepetitionPolicy } from "../rules";
import type { Grade } from "../school";
import type { Reason } from "./finding";

/** Who the policy does not judge, and all reasons why; null for everyone else. */
export function setApart(
  student: StudentRecord,
  grade: Grade | null,
  policy: RepetitionPolicy,
): { readonly verdict: "exempt" | "not-covered"; readonly reasons: readonly Reason[] } | null {
  const isCovered = grade === null || policy.schoolStages.includes(grade.stage);
  const isExemptGrade = grade !== null && policy.exemptGradeYears.includes(grade.year);
  if (isCovered && !isExemptGrade && !student.enrolmentStatus) return null;

  const reasons: Reason[] = [];
  if (student.enrolmentStatus) reasons.push({ kind: "left-school", ...student.enrolmentStatus });
  if (isCovered && isExemptGrade) reasons.push({ kind: "exempt-grade" });
  return reasons.length > 0
    ? { verdict: "exempt", reasons }
    : { verdict: "not-covered", reasons: [{ kind: "grade-not-covered" }] };
}

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
  const reasons: Reason[] = [];
  if (student.enrolmentStatus) reasons.push({ kind: "left-school", ...student.enrolmentStatus });
  const isCovered = grade === null || policy.schoolStages.includes(grade.stage);
  if (isCovered && grade !== null && policy.exemptGradeYears.includes(grade.year)) {
    reasons.push({ kind: "exempt-grade" });
  }
  if (reasons.length > 0) return { verdict: "exempt", reasons };
  return isCovered ? null : { verdict: "not-covered", reasons: [{ kind: "grade-not-covered" }] };
}

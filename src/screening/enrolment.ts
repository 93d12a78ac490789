import type { Cohort, StudentRecord } from "../records";
import type { RepetitionPolicy } from "../rules";
import type { Grade } from "../school";
import type { Reason } from "./finding";

/** Who the policy does not judge, and all reasons why; null for everyone else. */
export function setApart(
  student: Pick<StudentRecord, "enrolmentStatus" | "repetitions">,
  grade: Grade | null,
  policy: RepetitionPolicy,
): { readonly verdict: "exempt" | "not-covered"; readonly reasons: readonly Reason[] } | null {
  const isCovered = grade === null || policy.schoolStages.includes(grade.stage);
  const isExemptGrade = grade !== null && policy.exemptGradeYears.includes(grade.year);
  const limit = isCovered ? limitReached(student, policy) : null;
  if (isCovered && !isExemptGrade && !student.enrolmentStatus && !limit) return null;

  const reasons: Reason[] = [];
  if (student.enrolmentStatus) reasons.push({ kind: "left-school", ...student.enrolmentStatus });
  if (isCovered && isExemptGrade) reasons.push({ kind: "exempt-grade" });
  if (limit) reasons.push(limit);
  return reasons.length > 0
    ? { verdict: "exempt", reasons }
    : { verdict: "not-covered", reasons: [{ kind: "grade-not-covered" }] };
}

/** 留级次数已满: the pupil has repeated as often as the policy allows. */
function limitReached(
  { repetitions }: Pick<StudentRecord, "repetitions">,
  { repetitionLimit }: RepetitionPolicy,
): Reason | null {
  if (!repetitionLimit || !repetitions || repetitions.count < repetitionLimit.times) return null;
  return { kind: "repetition-limit", ...repetitions };
}

/**
 * How {@link setApart} turns out for every pupil, without the reasons: 0 for those whom the policy
 * judges, else the code of the verdict. Pupils of one grade share the
 * grade, so that the answer for the pupil before is remembered.
 */
export function verdictsApart(
  { students }: Cohort,
  assumedGrade: Grade | null,
  policy: RepetitionPolicy,
  codeOf: Readonly<Record<"exempt" | "not-covered", number>>,
): Uint8Array {
  const apart = new Uint8Array(students.length);
  let lastGrade: Grade | null = null;
  let ofGrade = 0;
  let index = 0;
  for (const student of students) {
    const grade = student.grade ?? assumedGrade;
    if (grade !== lastGrade) {
      lastGrade = grade;
      ofGrade = codeFor({ enrolmentStatus: null }, grade);
    }
    const isSpecial = student.enrolmentStatus !== null || Boolean(student.repetitions);
    const verdict = isSpecial ? codeFor(student, grade) : ofGrade;
    if (verdict !== 0) apart[index] = verdict;
    index += 1;
  }
  return apart;

  function codeFor(
    student: Pick<StudentRecord, "enrolmentStatus" | "repetitions">,
    grade: Grade | null,
  ): number {
    const found = setApart(student, grade, policy);
    return found ? codeOf[found.verdict] : 0;
  }
}

import { encodeScoreKind, type Cohort } from "../records";
import type { Clause, RepetitionPolicy } from "../rules";
import type { StudentFinding, SubjectFinding } from "../screening";
import type { Slices } from "../slices";
import type { ReportInput } from "./report-input";

/** 一名要补考的学生 and the exams to sit. */
export interface MakeUpSitting {
  readonly finding: StudentFinding;
  readonly exams: readonly MakeUpExam[];
}

export interface MakeUpExam {
  readonly subject: SubjectFinding;
  readonly outcome: MakeUpOutcome;
}

export type MakeUpOutcome = "passed" | "failed" | "open";

/**
 * 补考名单: pupils with failing results below what a clause decides before the make-up exams, and
 * pupils whose exam was deferred. Those who left, and grades outside the policy, sit none.
 */
export function* listMakeUpSittings({
  cohort,
  policy,
  screening,
  subjects,
}: ReportInput): Slices<readonly MakeUpSitting[]> {
  const deferred = findDeferred(cohort);
  const settled = new Set(clausesBeforeMakeUp(policy).map(({ id }) => id));
  const most = policy.makeUpEligibility.failingAtMost ?? Number.POSITIVE_INFINITY;
  const sittings: MakeUpSitting[] = [];
  for (const finding of screening.findings) {
    if (finding.failingBefore.length === 0 && deferred[finding.student] !== 1) continue;
    if (finding.clauses.some((clause) => settled.has(clause)) || !takesPart(finding)) continue;
    if (finding.failingBefore.length > most) continue;
    yield;
    const exams = subjects(finding.student).flatMap((subject): readonly MakeUpExam[] => {
      const failing = finding.failingBefore.includes(subject.subject);
      if (!failing && subject.before.kind !== "deferred") return [];
      if (failing && maySitNo(subject, policy)) return [];
      return [{ subject, outcome: failing ? outcomeOf(finding, subject, policy) : later(subject) }];
    });
    if (exams.length > 0) sittings.push({ finding, exams });
  }
  return sittings;
}

/** 不得补考: what stands in the first exam shuts the pupil out of the make-up exam. */
export function maySitNo(
  { before }: SubjectFinding,
  { makeUpEligibility: { absent, misconduct } }: RepetitionPolicy,
): boolean {
  if (before.kind === "absent") return absent === "may-not-sit";
  return before.kind === "misconduct" && misconduct === "may-not-sit";
}

/** How the make-up exam of a failing subject ended. */
export function outcomeOf(
  { failingAfter }: Pick<StudentFinding, "failingAfter">,
  { subject, makeUp }: SubjectFinding,
  { makeUpCountsAs }: RepetitionPolicy,
): MakeUpOutcome {
  if (makeUp === null) return failingAfter.includes(subject) ? "failed" : "open";
  const notYet =
    makeUp.kind !== "mark" && makeUp.kind !== "letter" && makeUpCountsAs[makeUp.kind] === "not-yet";
  if (notYet) return "open";
  return failingAfter.includes(subject) ? "failed" : "passed";
}

export function clausesBeforeMakeUp({ clauses }: RepetitionPolicy): readonly Clause[] {
  return clauses.filter(({ counts }) => counts === "before-make-up");
}

function takesPart({ verdict, reasons }: StudentFinding): boolean {
  return verdict !== "not-covered" && !reasons.some(({ kind }) => kind === "left-school");
}

/** A deferred exam's mark is the first mark, so only the subject's standing tells. */
function later({ standing }: SubjectFinding): MakeUpOutcome {
  switch (standing) {
    case "pass":
      return "passed";
    case "fail":
      return "failed";
    case "unknown":
    case "exempt":
    case "not-taken":
      return "open";
  }
}

/** 1 for each pupil with a deferred exam anywhere: few, so that few pupils are looked at closely. */
function findDeferred({ students, subjects }: Cohort): Uint8Array {
  const code = encodeScoreKind("deferred");
  const found = new Uint8Array(students.length);
  for (const { scores } of subjects.flatMap(({ results }) => results)) {
    scores.kinds.forEach((kind, student) => {
      if (kind === code) found[student] = 1;
    });
  }
  return found;
}

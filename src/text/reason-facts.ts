import { groupOf, type Clause, type LocalText, type RepetitionPolicy } from "../rules";
import type { ScoreKind, Subject } from "../school";
import type { Reason, StudentFinding, SubjectFinding } from "../screening";

/** The one reason that a line of the list has room for. */
export type ReasonFacts =
  | { readonly kind: "left-school"; readonly word: string }
  | { readonly kind: "exempt-grade" }
  | { readonly kind: "repetition-limit"; readonly reason: LocalText }
  | { readonly kind: "grade-not-covered" }
  | { readonly kind: "failing-before"; readonly count: number }
  | { readonly kind: "still-failing"; readonly subjects: readonly Subject[] }
  | { readonly kind: "still-failing-count"; readonly count: number }
  | { readonly kind: "failing-by-group"; readonly groups: readonly (readonly Subject[])[] }
  /** At mid-term, where no make-up exam lies between. */
  | { readonly kind: "failing-now"; readonly subjects: readonly Subject[] }
  | { readonly kind: "failing-now-count"; readonly count: number }
  | {
      readonly kind: "make-up-open";
      readonly subjects: readonly Subject[];
      readonly bearing: MakeUpBearing;
    }
  | {
      readonly kind: "mark-missing";
      readonly subjects: readonly Subject[];
      /** What stands in the cells; null where they differ. */
      readonly state: ScoreKind | null;
      readonly bearing: Exclude<MakeUpBearing, "pending">;
    }
  | {
      readonly kind: "make-up-passed";
      readonly subjects: readonly Subject[];
      readonly mark: number | null;
    }
  | { readonly kind: "clause-silent"; readonly count: number }
  | { readonly kind: "below-clauses"; readonly subjects: readonly Subject[] }
  | { readonly kind: "all-pass" }
  /** Nothing to judge. */
  | { readonly kind: "no-marks" };

/** 待补考: not entered yet · 待定: would change the answer · 未列入: changes nothing. */
export type MakeUpBearing = "pending" | "decides" | "changes-nothing";

/** Picks from all reasons of a finding the one that says most. */
export function reasonFacts(
  finding: StudentFinding,
  subjects: readonly SubjectFinding[],
  policy: RepetitionPolicy,
): ReasonFacts {
  switch (finding.verdict) {
    case "exempt":
    case "not-covered":
      return outsideFacts(finding, policy);
    case "candidate":
    case "at-risk":
      return clauseFacts(finding, policy);
    case "make-up-pending":
    case "undetermined":
      return missingFacts(finding, subjects);
    case "not-candidate":
    case "not-at-risk":
      return clearFacts(finding, subjects);
  }
}

function outsideFacts(
  { reasons, verdict }: StudentFinding,
  { repetitionLimit }: RepetitionPolicy,
): ReasonFacts {
  const left = find(reasons, "left-school");
  if (left) return { kind: "left-school", word: left.word };
  if (repetitionLimit && !find(reasons, "exempt-grade") && find(reasons, "repetition-limit")) {
    return { kind: "repetition-limit", reason: repetitionLimit.reason };
  }
  return verdict === "exempt" ? { kind: "exempt-grade" } : { kind: "grade-not-covered" };
}

/** More subjects than these are counted, not named. */
const mostNamed = 3;

function clauseFacts(finding: StudentFinding, policy: RepetitionPolicy): ReasonFacts {
  const clause = policy.clauses.find(({ id }) => finding.clauses.includes(id));
  const reason = finding.reasons.find(
    (each) => each.kind === "clause" && each.clause === clause?.id,
  );
  const named = reason?.kind === "clause" ? reason.subjects : finding.failingAfter;
  const midterm = finding.verdict === "at-risk";
  if (clause && clause.atLeast.length > 1) {
    return { kind: "failing-by-group", groups: byGroup(named, clause, policy) };
  }
  if (clause?.counts === "before-make-up" && !midterm) {
    return { kind: "failing-before", count: finding.failingBefore.length };
  }
  if (named.length > mostNamed) {
    const count = named.length;
    return midterm ? { kind: "failing-now-count", count } : { kind: "still-failing-count", count };
  }
  return { kind: midterm ? "failing-now" : "still-failing", subjects: named };
}

function byGroup(
  subjects: readonly Subject[],
  clause: Clause,
  policy: RepetitionPolicy,
): readonly (readonly Subject[])[] {
  return clause.atLeast
    .map(({ group }) =>
      subjects.filter(
        (subject) =>
          group === "all" || policy.subjectGroups[groupOf(policy, subject)]?.id === group,
      ),
    )
    .filter((group) => group.length > 0);
}

function missingFacts(finding: StudentFinding, subjects: readonly SubjectFinding[]): ReasonFacts {
  const first = finding.missing.filter(({ which }) => which === "first");
  if (first.length > 0) {
    return markMissing(
      first.map(({ subject }) => subject),
      subjects,
      "decides",
    );
  }
  return {
    kind: "make-up-open",
    subjects: finding.missing.map(({ subject }) => subject),
    bearing: finding.verdict === "make-up-pending" ? "pending" : "decides",
  };
}

function markMissing(
  missing: readonly Subject[],
  subjects: readonly SubjectFinding[],
  bearing: "decides" | "changes-nothing",
): ReasonFacts {
  const states = new Set(
    subjects.filter(({ subject }) => missing.includes(subject)).map(({ before }) => before.kind),
  );
  const [state = null] = states;
  return {
    kind: "mark-missing",
    subjects: missing,
    state: states.size === 1 ? state : null,
    bearing,
  };
}

function clearFacts(finding: StudentFinding, subjects: readonly SubjectFinding[]): ReasonFacts {
  const { failingBefore, failingAfter, reasons } = finding;
  const silent = find(reasons, "clause-silent");
  const below = find(reasons, "below-clauses");
  const notPassed = (silent ?? below)?.subjects ?? [];
  const failing = notPassed.filter((subject) => failingAfter.includes(subject));
  const open = notPassed.filter(
    (subject) => failingBefore.includes(subject) && !failingAfter.includes(subject),
  );
  if (silent && failing.length === notPassed.length) {
    return { kind: "clause-silent", count: failing.length };
  }
  if (open.length > 0) {
    return { kind: "make-up-open", subjects: open, bearing: "changes-nothing" };
  }
  if (failing.length > 0) return { kind: "below-clauses", subjects: failing };
  if (notPassed.length > 0) return markMissing(notPassed, subjects, "changes-nothing");
  return passedFacts(reasons, subjects);
}

function passedFacts(reasons: readonly Reason[], subjects: readonly SubjectFinding[]): ReasonFacts {
  const passed = find(reasons, "make-up-passed");
  if (!passed) return { kind: find(reasons, "no-marks") ? "no-marks" : "all-pass" };
  const only = passed.subjects.length === 1 ? passed.subjects[0] : undefined;
  const makeUp = subjects.find(({ subject }) => subject === only)?.makeUp;
  const mark = makeUp?.kind === "mark" ? makeUp.value : null;
  return { kind: "make-up-passed", subjects: passed.subjects, mark };
}

function find<Kind extends Reason["kind"]>(
  reasons: readonly Reason[],
  kind: Kind,
): Extract<Reason, { readonly kind: Kind }> | undefined {
  return reasons.find(
    (reason): reason is Extract<Reason, { readonly kind: Kind }> => reason.kind === kind,
  );
}

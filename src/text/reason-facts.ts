import type { Clause, RepetitionPolicy } from "../rules";
import type { ScoreKind, Subject } from "../school";
import type { Reason, StudentFinding, SubjectFinding } from "../screening";

/** The one reason that a line of the list has room for. */
export type ReasonFacts =
  | { readonly kind: "left-school"; readonly word: string }
  | { readonly kind: "exempt-grade" }
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
    }
  | {
      readonly kind: "make-up-passed";
      readonly subjects: readonly Subject[];
      readonly mark: number | null;
    }
  | { readonly kind: "clause-silent"; readonly count: number }
  | { readonly kind: "below-clauses"; readonly subjects: readonly Subject[] }
  | { readonly kind: "all-pass" };

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
      return outsideFacts(finding);
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

function outsideFacts({ reasons, verdict }: StudentFinding): ReasonFacts {
  const left = find(reasons, "left-school");
  if (left) return { kind: "left-school", word: left.word };
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
      subjects.filter((subject) => group === "all" || groupOf(subject, policy) === group),
    )
    .filter((group) => group.length > 0);
}

function groupOf(subject: Subject, { subjectGroups }: RepetitionPolicy): string | null {
  const named = subjectGroups.find(
    ({ subjects }) => subjects !== "others" && subjects.includes(subject),
  );
  const others = subjectGroups.find(({ subjects }) => subjects === "others");
  return (named ?? others)?.id ?? null;
}

function missingFacts(finding: StudentFinding, subjects: readonly SubjectFinding[]): ReasonFacts {
  const first = finding.missing.filter(({ which }) => which === "first");
  if (first.length > 0) {
    const missing = first.map(({ subject }) => subject);
    const states = new Set(
      subjects.filter(({ subject }) => missing.includes(subject)).map(({ before }) => before.kind),
    );
    const [state = null] = states;
    return { kind: "mark-missing", subjects: missing, state: states.size === 1 ? state : null };
  }
  return {
    kind: "make-up-open",
    subjects: finding.missing.map(({ subject }) => subject),
    bearing: finding.verdict === "make-up-pending" ? "pending" : "decides",
  };
}

function clearFacts(finding: StudentFinding, subjects: readonly SubjectFinding[]): ReasonFacts {
  const silent = find(finding.reasons, "clause-silent");
  if (silent) return { kind: "clause-silent", count: silent.subjects.length };
  const open = find(finding.reasons, "make-up-open");
  if (open) return { kind: "make-up-open", subjects: open.subjects, bearing: "changes-nothing" };
  const below = find(finding.reasons, "below-clauses");
  if (below) return { kind: "below-clauses", subjects: below.subjects };
  const passed = find(finding.reasons, "make-up-passed");
  if (!passed) return { kind: "all-pass" };
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

import { subjectStates, type Clause, type Decision, type RepetitionPolicy } from "../rules";
import type { Subject } from "../school";
import type { MissingMark, Reason } from "./finding";
import type { SubjectColumn } from "./subject-column";

/** A result that is open and could change the verdict. */
export interface Mattering {
  readonly column: number;
  readonly which: MissingMark["which"];
}

/** What is known of a pupil when reasons are given. */
export interface Grounds {
  readonly policy: RepetitionPolicy;
  readonly columns: readonly SubjectColumn[];
  /** The state of each column, by its code. */
  readonly codes: Uint8Array;
  readonly decision: Decision;
  readonly matters: readonly Mattering[];
  readonly failingBefore: readonly Subject[];
  readonly failingAfter: readonly Subject[];
}

/** 为什么: every reason for the verdict, the one that says most first. */
export function reasonsFor(grounds: Grounds): readonly Reason[] {
  switch (grounds.decision.outcome) {
    case "candidate":
    case "at-risk":
      return clauseReasons(grounds);
    case "make-up-pending":
    case "undetermined":
      return openReasons(grounds);
    case "not-candidate":
    case "not-at-risk":
      return reasonsAgainst(grounds);
  }
}

function clauseReasons(grounds: Grounds): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const clause of grounds.policy.clauses) {
    if (!grounds.decision.clauses.includes(clause.id)) continue;
    reasons.push({
      kind: "clause",
      clause: clause.id,
      subjects: subjectsOfClause(clause, grounds),
    });
  }
  return reasons;
}

function subjectsOfClause(
  { counts, atLeast }: Clause,
  { policy, columns, failingBefore, failingAfter }: Grounds,
): readonly Subject[] {
  const failing = counts === "before-make-up" ? failingBefore : failingAfter;
  const groups = new Set(atLeast.map(({ group }) => group));
  if (groups.has("all") || policy.subjectGroups.every(({ id }) => groups.has(id))) return failing;
  return columns.flatMap(({ subject, group }) =>
    groups.has(policy.subjectGroups[group]?.id ?? "") && failing.includes(subject) ? [subject] : [],
  );
}

function openReasons({ columns, matters }: Grounds): readonly Reason[] {
  const subjects = (which: MissingMark["which"]) =>
    matters.flatMap((matter) =>
      matter.which === which ? (columns[matter.column]?.subject ?? []) : [],
    );
  return [
    { kind: "mark-missing" as const, subjects: subjects("first") },
    { kind: "make-up-open" as const, subjects: subjects("make-up") },
  ].filter((reason) => reason.subjects.length > 0);
}

function reasonsAgainst({ policy, columns, codes }: Grounds): readonly Reason[] {
  const made: Subject[] = [];
  const open: Subject[] = [];
  const failingIn = policy.subjectGroups.map(() => 0);
  columns.forEach(({ subject, group }, index) => {
    switch (subjectStates[codes[index] ?? 0]) {
      case "failed-open":
      case "failed-failed":
        failingIn[group] = (failingIn[group] ?? 0) + 1;
        open.push(subject);
        return;
      case "unknown-open":
      case "unknown-failed":
        open.push(subject);
        return;
      case "failed-passed":
      case "unknown-passed":
        made.push(subject);
        return;
      case "passed":
      case "left-out":
      case undefined:
    }
  });
  const interpretation = open.length === 0 ? null : silentInterpretation(policy, failingIn);
  const reasons: Reason[] = [];
  if (interpretation !== null) {
    reasons.push({ kind: "clause-silent", interpretation, subjects: open });
  }
  if (made.length > 0) reasons.push({ kind: "make-up-passed", subjects: made });
  if (open.length > 0 && interpretation === null) {
    reasons.push({ kind: "below-clauses", subjects: open });
  }
  return reasons.length > 0 ? reasons : allPass;
}

const allPass: readonly Reason[] = [{ kind: "all-pass" }];

/** The interpretation that fills the text's silence about so many subjects failing now. */
function silentInterpretation(
  { subjectGroups, interpretations }: RepetitionPolicy,
  failingIn: readonly number[],
): string | null {
  const failing = (group: string) =>
    group === "all"
      ? failingIn.reduce((sum, count) => sum + count, 0)
      : (failingIn[subjectGroups.findIndex(({ id }) => id === group)] ?? 0);
  const found = interpretations.find(({ silentFrom }) =>
    silentFrom?.every(({ group, subjects }) => failing(group) >= subjects),
  );
  return found?.id ?? null;
}

import type { Decision, RepetitionPolicy, SubjectState } from "../rules";
import type { MissingMark, Reason } from "./finding";
import type { SubjectColumn } from "./subject-column";

/** 为什么: every reason for the verdict, the one that says most first. */
export function reasonsFor(
  policy: RepetitionPolicy,
  columns: readonly SubjectColumn[],
  states: readonly SubjectState[],
  { outcome, clauses }: Decision,
  matters: readonly { readonly column: number; readonly which: MissingMark["which"] }[],
): readonly Reason[] {
  const subjectsWhere = (fits: (state: SubjectState, column: SubjectColumn) => boolean) =>
    columns.flatMap((column, index) =>
      fits(states[index] ?? "left-out", column) ? [column.subject] : [],
    );
  const missing = (which: MissingMark["which"]) =>
    matters.flatMap((matter) =>
      matter.which === which ? (columns[matter.column]?.subject ?? []) : [],
    );

  if (states.every((state) => state === "left-out")) return [{ kind: "no-marks" }];
  switch (outcome) {
    case "candidate":
    case "at-risk":
      return policy.clauses
        .filter(({ id }) => clauses.includes(id))
        .map((clause) => {
          const groups = clause.atLeast.map(({ group }) => group);
          const counts = clause.counts === "before-make-up" ? failingBefore : failingAfter;
          const subjects = subjectsWhere(
            (state, column) =>
              counts.has(state) &&
              (groups.includes("all") ||
                groups.includes(policy.subjectGroups[column.group]?.id ?? "")),
          );
          return { kind: "clause", clause: clause.id, subjects };
        });
    case "make-up-pending":
    case "undetermined":
      return [
        { kind: "mark-missing" as const, subjects: missing("first") },
        { kind: "make-up-open" as const, subjects: missing("make-up") },
      ].filter(({ subjects }) => subjects.length > 0);
    case "not-candidate":
    case "not-at-risk":
      return reasonsAgainst(policy, columns, states, subjectsWhere);
  }
}

const failingBefore: ReadonlySet<SubjectState> = new Set([
  "failed-open",
  "failed-passed",
  "failed-failed",
]);
const failingAfter: ReadonlySet<SubjectState> = new Set(["failed-failed"]);
const failingNow: ReadonlySet<SubjectState> = new Set(["failed-open", "failed-failed"]);
/** Fails now, or may. */
const notPassed: ReadonlySet<SubjectState> = new Set([
  "failed-open",
  "failed-failed",
  "unknown-open",
  "unknown-failed",
]);

function reasonsAgainst(
  policy: RepetitionPolicy,
  columns: readonly SubjectColumn[],
  states: readonly SubjectState[],
  subjectsWhere: (fits: (state: SubjectState) => boolean) => readonly string[],
): readonly Reason[] {
  const made = subjectsWhere((state) => state === "failed-passed" || state === "unknown-passed");
  const open = subjectsWhere((state) => notPassed.has(state));
  const silent = policy.interpretations.find(({ silentFrom }) =>
    silentFrom?.every(({ group, subjects }) => failingIn(group) >= subjects),
  );
  const reasons: Reason[] = [];
  if (silent) reasons.push({ kind: "clause-silent", interpretation: silent.id, subjects: open });
  if (made.length > 0) reasons.push({ kind: "make-up-passed", subjects: made });
  if (open.length > 0 && !silent) reasons.push({ kind: "below-clauses", subjects: open });
  if (reasons.length === 0) reasons.push({ kind: "all-pass" });
  return reasons;

  function failingIn(group: string): number {
    return columns.filter(
      (column, index) =>
        failingNow.has(states[index] ?? "left-out") &&
        (group === "all" || policy.subjectGroups[column.group]?.id === group),
    ).length;
  }
}

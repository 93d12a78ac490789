import type { Clause, RepetitionPolicy } from "./policy";
import type { Effect } from "./subject-state";

/** Failing results by subject group: before the make-up exams, and after them. */
export interface FailingCounts {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** One clause with its groups looked up, so that it can be tested often. */
export interface ClauseTest {
  readonly id: string;
  readonly holds: (counts: FailingCounts) => boolean;
}

export function clauseTests(policy: RepetitionPolicy): readonly ClauseTest[] {
  return policy.clauses.map((clause) => clauseTest(policy, clause));
}

/** The largest number of subjects that any clause asks for; counts above it make no difference. */
export function largestThreshold(policy: RepetitionPolicy): number {
  return Math.max(
    0,
    ...policy.clauses.flatMap(({ atLeast }) => atLeast.map(({ subjects }) => subjects)),
  );
}

/** Counts up `times` subjects with this effect. */
export function addEffect(
  { before, after }: { before: number[]; after: number[] },
  group: number,
  effect: Effect,
  times: number,
): void {
  before[group] = (before[group] ?? 0) + effect[0] * times;
  after[group] = (after[group] ?? 0) + effect[1] * times;
}

function clauseTest(policy: RepetitionPolicy, { id, counts, atLeast }: Clause): ClauseTest {
  const conditions = atLeast.map(({ group, subjects }) => ({
    group:
      group === "all"
        ? null
        : policy.subjectGroups.findIndex((candidate) => candidate.id === group),
    subjects,
  }));
  const when = counts === "before-make-up" ? "before" : "after";
  return {
    id,
    holds: (failing) =>
      conditions.every(({ group, subjects }) => {
        const byGroup = failing[when];
        const count =
          group === null ? byGroup.reduce((sum, n) => sum + n, 0) : (byGroup[group] ?? 0);
        return count >= subjects;
      }),
  };
}

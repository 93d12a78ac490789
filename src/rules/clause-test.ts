import type { Clause } from "./clause";
import type { RepetitionPolicy } from "./policy";
import type { Effect } from "./subject-state";

/** Failing results by subject group: before the make-up exams, and after them. */
export interface FailingCounts {
  readonly before: number[];
  readonly after: number[];
}

/** One clause with its groups looked up, so that it can be tested often. */
export interface ClauseTest {
  readonly id: string;
  readonly holds: (counts: FailingCounts) => boolean;
}

/** The clauses of a policy, made ready once: a policy never changes. */
export function clauseTests(policy: RepetitionPolicy): readonly ClauseTest[] {
  const known = testsOf.get(policy);
  if (known) return known;
  const tests = policy.clauses.map((clause) => clauseTest(policy, clause));
  testsOf.set(policy, tests);
  return tests;
}

export function anyHolds(tests: readonly ClauseTest[], counts: FailingCounts): boolean {
  for (const { holds } of tests) if (holds(counts)) return true;
  return false;
}

/** The largest number of subjects that any clause asks for; counts above it make no difference. */
export function largestThreshold({ clauses }: RepetitionPolicy): number {
  return Math.max(0, ...clauses.flatMap(({ atLeast }) => atLeast.map(({ subjects }) => subjects)));
}

/** Counts up `times` subjects with this effect. */
export function addEffect(
  { before, after }: FailingCounts,
  group: number,
  effect: Effect,
  times: number,
): void {
  before[group] = (before[group] ?? 0) + effect[0] * times;
  after[group] = (after[group] ?? 0) + effect[1] * times;
}

const testsOf = new WeakMap<RepetitionPolicy, readonly ClauseTest[]>();

function clauseTest(policy: RepetitionPolicy, { id, counts, atLeast }: Clause): ClauseTest {
  const conditions = atLeast.map(({ group, subjects }) => ({
    group:
      group === "all"
        ? null
        : policy.subjectGroups.findIndex((candidate) => candidate.id === group),
    subjects,
  }));
  return {
    id,
    holds: ({ before, after }) => {
      const byGroup = counts === "before-make-up" ? before : after;
      for (const { group, subjects } of conditions) {
        const count = group === null ? sum(byGroup) : (byGroup[group] ?? 0);
        if (count < subjects) return false;
      }
      return true;
    },
  };
}

function sum(counts: readonly number[]): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

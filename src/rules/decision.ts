import type { ScreeningStage } from "../school";
import {
  addEffect,
  anyHolds,
  clauseTests,
  largestThreshold,
  type ClauseTest,
  type FailingCounts,
} from "./clause-test";
import type { RepetitionPolicy } from "./policy";
import {
  bestEffect,
  isFirstUnknown,
  subjectStates,
  waysToTurnOut,
  worstEffect,
  type Effect,
  type SubjectState,
  type Tally,
} from "./subject-state";

/** 结论 of the clauses alone; who is exempt or not covered is settled elsewhere. */
export type Outcome =
  "candidate" | "make-up-pending" | "undetermined" | "not-candidate" | "at-risk" | "not-at-risk";

export interface Decision {
  readonly outcome: Outcome;
  /** Ids of all clauses that hold in every completion. */
  readonly clauses: readonly string[];
  /** For each subject group the states whose open result could change the outcome; empty where none can. */
  readonly matters: readonly ReadonlySet<SubjectState>[];
}

/**
 * Decides one pupil by counts. A *completion* fills every unknown first result and every open make-up
 * exam; a candidate is one in every completion, no candidate is one in none.
 *
 * Clauses only ask for “at least so many failing”, so the best and the worst completion settle it.
 * Between them an open result matters if some completion of the others makes it tip the scale.
 */
export function decide(policy: RepetitionPolicy, stage: ScreeningStage, tally: Tally): Decision {
  const tests = clauseTests(policy);
  const sure = countsBy(tally, bestEffect);
  const clauses = tests.flatMap(({ id, holds }) => (holds(sure) ? [id] : []));
  if (clauses.length > 0) {
    return { outcome: stage === "midterm" ? "at-risk" : "candidate", clauses, matters: [] };
  }
  if (!anyHolds(tests, countsBy(tally, worstEffect))) {
    const outcome = stage === "midterm" ? "not-at-risk" : "not-candidate";
    return { outcome, clauses, matters: [] };
  }
  const matters = tally.map((_, group) => statesThatMatter(policy, tests, tally, group));
  const firstMatters = matters.some((states) => [...states].some(isFirstUnknown));
  return {
    outcome: stage === "annual" && !firstMatters ? "make-up-pending" : "undetermined",
    clauses,
    matters,
  };
}

/** Failing counts where each subject has the effect that `effectOf` names for its state. */
export function countsBy(tally: Tally, effectOf: (state: SubjectState) => Effect): FailingCounts {
  const counts = { before: tally.map(() => 0), after: tally.map(() => 0) };
  for (const [group, states] of tally.entries()) {
    for (const state of subjectStates) {
      if (states[state] > 0) addEffect(counts, group, effectOf(state), states[state]);
    }
  }
  return counts;
}

function statesThatMatter(
  policy: RepetitionPolicy,
  tests: readonly ClauseTest[],
  tally: Tally,
  group: number,
): ReadonlySet<SubjectState> {
  const counted = tally[group];
  return new Set(
    subjectStates.filter((state) => {
      if (!counted || counted[state] === 0 || waysToTurnOut[state].length === 1) return false;
      const others = tally.map((states, index) =>
        index === group ? { ...states, [state]: states[state] - 1 } : states,
      );
      return completions(others, largestThreshold(policy)).some((counts) =>
        tips(tests, counts, group, state),
      );
    }),
  );
}

/** Whether one more subject decides: a clause holds if it turns out worst, none if it turns out best. */
function tips(
  tests: readonly ClauseTest[],
  counts: FailingCounts,
  group: number,
  state: SubjectState,
): boolean {
  return (
    anyHolds(tests, withOneMore(counts, group, worstEffect(state))) &&
    !anyHolds(tests, withOneMore(counts, group, bestEffect(state)))
  );
}

function withOneMore({ before, after }: FailingCounts, group: number, effect: Effect) {
  const counts = { before: [...before], after: [...after] };
  addEffect(counts, group, effect, 1);
  return counts;
}

/** Every pair of counts that some completion reaches, over all groups; none above `cap` is told apart. */
function completions(tally: Tally, cap: number): readonly FailingCounts[] {
  return tally.reduce<readonly FailingCounts[]>(
    (soFar, states) =>
      reachable(states, cap).flatMap(([before, after]) =>
        soFar.map((counts) => ({
          before: [...counts.before, before],
          after: [...counts.after, after],
        })),
      ),
    [{ before: [], after: [] }],
  );
}

/** The (before, after) counts that one group can come to. */
function reachable(
  states: Readonly<Record<SubjectState, number>>,
  cap: number,
): readonly (readonly [number, number])[] {
  let pairs: readonly (readonly [number, number])[] = [[0, 0]];
  for (const state of subjectStates) {
    for (let subject = 0; subject < states[state]; subject += 1) {
      const next = new Map<number, readonly [number, number]>();
      for (const [before, after] of pairs) {
        for (const effect of waysToTurnOut[state]) {
          const pair = [
            Math.min(cap, before + effect[0]),
            Math.min(cap, after + effect[1]),
          ] as const;
          next.set(pair[0] * (cap + 1) + pair[1], pair);
        }
      }
      pairs = [...next.values()];
    }
  }
  return pairs;
}

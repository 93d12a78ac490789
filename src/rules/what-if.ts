import { addEffect, clauseTests } from "./clause-test";
import { anyHolds, countsBy } from "./decision";
import type { RepetitionPolicy } from "./policy";
import {
  bestEffect,
  subjectStates,
  worstEffect,
  type Effect,
  type SubjectState,
  type Tally,
} from "./subject-state";

/** So many subjects of one group in one state. */
export interface Pick {
  readonly group: number;
  readonly state: SubjectState;
  readonly subjects: number;
}

/** Largest set of subjects that is named as leading onto the list. */
const largestTrigger = 2;

/**
 * 解除办法 by counts: the smallest picks of subjects now failing or pending whose passing meets no
 * clause, whatever else happens. Empty where nothing is needed, and where nothing helps.
 */
export function smallestWaysOut(
  policy: RepetitionPolicy,
  tally: Tally,
): readonly (readonly Pick[])[] {
  return smallestPicks(policy, tally, {
    otherwise: worstEffect,
    ifPicked: (state) => {
      switch (state) {
        case "failed-open":
        case "failed-failed":
          return [1, 0];
        case "unknown-open":
        case "unknown-passed":
        case "unknown-failed":
          return [0, 0];
        case "passed":
        case "left-out":
        case "failed-passed":
          return null;
      }
    },
    wanted: "no-clause",
    largest: Number.POSITIVE_INFINITY,
  });
}

/**
 * 再有哪科不及格即列入, by counts: the smallest picks of at most two subjects now passing or pending whose
 * failing, make-up exam included, meets a clause even if everything else turns out well.
 */
export function smallestTriggers(
  policy: RepetitionPolicy,
  tally: Tally,
): readonly (readonly Pick[])[] {
  return smallestPicks(policy, tally, {
    otherwise: bestEffect,
    ifPicked: (state) => (state === "left-out" || state === "failed-failed" ? null : [1, 1]),
    wanted: "a-clause",
    largest: largestTrigger,
  });
}

interface Question {
  /** What a subject counts that is not picked. */
  readonly otherwise: (state: SubjectState) => Effect;
  /** What it counts if picked; null where it cannot be picked. */
  readonly ifPicked: (state: SubjectState) => Effect | null;
  readonly wanted: "a-clause" | "no-clause";
  readonly largest: number;
}

function smallestPicks(
  policy: RepetitionPolicy,
  tally: Tally,
  { otherwise, ifPicked, wanted, largest }: Question,
): readonly (readonly Pick[])[] {
  const tests = clauseTests(policy);
  const start = countsBy(tally, otherwise);
  const answers = (counts: typeof start) => anyHolds(tests, counts) === (wanted === "a-clause");
  if (answers(start)) return [];

  const choices = tally.flatMap((states, group) =>
    subjectStates.flatMap((state) => {
      const picked = ifPicked(state);
      const left = otherwise(state);
      if (states[state] === 0 || !picked) return [];
      const gain: Effect = [picked[0] - left[0], picked[1] - left[1]];
      return gain[0] === 0 && gain[1] === 0 ? [] : [{ group, state, most: states[state], gain }];
    }),
  );
  const found: (readonly number[])[] = [];
  const most = choices.reduce((sum, choice) => sum + choice.most, 0);
  for (let size = 1; size <= Math.min(most, largest); size += 1) {
    for (const amounts of amountsOfSize(
      choices.map(({ most: limit }) => limit),
      size,
    )) {
      if (found.some((smaller) => smaller.every((amount, i) => amount <= (amounts[i] ?? 0))))
        continue;
      const counts = { before: [...start.before], after: [...start.after] };
      choices.forEach(({ group, gain }, i) => {
        addEffect(counts, group, gain, amounts[i] ?? 0);
      });
      if (answers(counts)) found.push(amounts);
    }
  }
  return found.map((amounts) =>
    choices
      .map(({ group, state }, i) => ({ group, state, subjects: amounts[i] ?? 0 }))
      .filter(({ subjects }) => subjects > 0),
  );
}

/** Every way to take `size` in all, not more than `limits` of each choice. */
function amountsOfSize(limits: readonly number[], size: number): readonly (readonly number[])[] {
  const [first, ...rest] = limits;
  if (first === undefined) return size === 0 ? [[]] : [];
  return Array.from({ length: Math.min(first, size) + 1 }, (_, amount) =>
    amountsOfSize(rest, size - amount).map((others) => [amount, ...others]),
  ).flat();
}

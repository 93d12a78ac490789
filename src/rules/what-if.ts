import { addEffect, anyHolds, clauseTests } from "./clause-test";
import { countsBy } from "./decision";
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
  const answers = () => anyHolds(tests, counts) === (wanted === "a-clause");
  const counts = countsBy(tally, otherwise);
  if (answers()) return [];

  const choices = choicesIn(tally, otherwise, ifPicked);
  const most = choices.reduce((total, choice) => total + choice.most, 0);
  for (const { group, gain, most: all } of choices) addEffect(counts, group, gain, all);
  const canBeAnswered = answers();
  for (const { group, gain, most: all } of choices) addEffect(counts, group, gain, -all);
  if (!canBeAnswered) return [];

  const found: (readonly number[])[] = [];
  const amounts = choices.map(() => 0);
  for (let size = 1; size <= Math.min(most, largest); size += 1) pickFrom(0, size);
  return found.map((picked) =>
    choices.flatMap(({ group, state }, i) => {
      const subjects = picked[i] ?? 0;
      return subjects > 0 ? [{ group, state, subjects }] : [];
    }),
  );

  /** Picks `left` more subjects from this choice and those after it, in every way. */
  function pickFrom(index: number, left: number): void {
    const choice = choices[index];
    if (left === 0) {
      if (!found.some(isWithinAmounts) && answers()) found.push([...amounts]);
      return;
    }
    if (!choice) return;
    for (let amount = Math.min(choice.most, left); amount >= 0; amount -= 1) {
      amounts[index] = amount;
      addEffect(counts, choice.group, choice.gain, amount);
      pickFrom(index + 1, left - amount);
      addEffect(counts, choice.group, choice.gain, -amount);
    }
  }

  function isWithinAmounts(smaller: readonly number[]): boolean {
    return smaller.every((amount, i) => amount <= (amounts[i] ?? 0));
  }
}

/** Subjects of one group and state that can be picked, and what picking one of them changes. */
interface Choice {
  readonly group: number;
  readonly state: SubjectState;
  readonly most: number;
  readonly gain: Effect;
}

function choicesIn(
  tally: Tally,
  otherwise: Question["otherwise"],
  ifPicked: Question["ifPicked"],
): readonly Choice[] {
  const choices: Choice[] = [];
  for (const [group, states] of tally.entries()) {
    for (const state of subjectStates) {
      const most = states[state];
      const picked = most > 0 ? ifPicked(state) : null;
      if (!picked) continue;
      const left = otherwise(state);
      choices.push({ group, state, most, gain: [picked[0] - left[0], picked[1] - left[1]] });
    }
  }
  return choices;
}

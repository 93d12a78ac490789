import {
  decide,
  emptyTally,
  policies,
  smallestTriggers,
  smallestWaysOut,
  subjectStates,
  type Pick,
  type RepetitionPolicy,
  type SubjectState,
  type Tally,
} from "../../src/rules";
import { decideByBruteForce, type BruteForceDecision } from "./brute-force/decide";
import type { Known, Lot } from "./brute-force/plain-policy";
import {
  triggersByBruteForce,
  waysOutByBruteForce,
  type Choice,
} from "./brute-force/smallest-sets";
import { everyPupil, type GroupCounts } from "./every-pupil";

/** What each state says of the two results; null where the subject does not count. */
const known: Readonly<Record<SubjectState, readonly [first: Known, makeUp: Known] | null>> = {
  passed: ["pass", "open"],
  "left-out": null,
  "failed-open": ["fail", "open"],
  "failed-passed": ["fail", "pass"],
  "failed-failed": ["fail", "fail"],
  "unknown-open": ["open", "open"],
  "unknown-passed": ["open", "pass"],
  "unknown-failed": ["open", "fail"],
};

const leftOut = subjectStates.indexOf("left-out");
const mostOpen = 3;
/** Three core subjects and six others; nine where the policy makes no difference. */
const sizes: Readonly<Record<number, readonly number[]>> = { 1: [9], 2: [3, 6] };
const pupilsTried: Readonly<Record<number, number>> = { 1: 3760, 2: 61480 };
/** Without subjects left out, which verdicts and ways out cannot tell from passed ones. */
const pupilsTakingAll: Readonly<Record<number, number>> = { 1: 1155, 2: 14828 };

describe.each(policies.map((policy) => [policy.id, policy] as const))(
  "%s, for every pupil of nine subjects with up to three open marks",
  (_, policy) => {
    const groups = policy.subjectGroups.length;
    const pupils = everyPupil(sizes[groups]!, mostOpen);
    const takingAll = pupils.filter((pupil) => pupil.every((counts) => counts[leftOut] === 0));

    it("is tried on every combination", () => {
      expect(pupils).toHaveLength(pupilsTried[groups]!);
      expect(takingAll).toHaveLength(pupilsTakingAll[groups]!);
    });

    it("decides as the enumeration of all completions does", () => {
      const wrong = takingAll.filter((pupil) => {
        const lots = lotsOf(policy, pupil);
        const expected = decideByBruteForce(
          policy,
          lots.map(({ lot }) => lot),
        );
        const tally = tallyOf(policy, pupil);
        return (
          said(policy, "annual", tally) !== expectedAt("annual", expected, lots) ||
          said(policy, "after-make-up", tally) !== expectedAt("after-make-up", expected, lots) ||
          said(policy, "midterm", tally) !== expectedAt("midterm", expected, lots)
        );
      });
      expect(wrong).toEqual([]);
    });

    it("finds all smallest ways out, and no other", () => {
      const wrong = takingAll.filter((pupil) => {
        const lots = lotsOf(policy, pupil);
        const expected = waysOutByBruteForce(
          policy,
          lots.map(({ lot }) => lot),
        );
        return inWords(smallestWaysOut(policy, tallyOf(policy, pupil))) !== chosen(expected, lots);
      });
      expect(wrong).toEqual([]);
    });

    it("finds all smallest sets of one or two that would put the pupil on the list, and no other", () => {
      const wrong = pupils.filter((pupil) => {
        const lots = lotsOf(policy, pupil);
        const expected = triggersByBruteForce(
          policy,
          lots.map(({ lot }) => lot),
        );
        return inWords(smallestTriggers(policy, tallyOf(policy, pupil))) !== chosen(expected, lots);
      });
      expect(wrong).toEqual([]);
    });
  },
);

interface NamedLot {
  readonly group: number;
  readonly state: SubjectState;
  readonly lot: Lot;
}

function lotsOf(policy: RepetitionPolicy, pupil: readonly GroupCounts[]): readonly NamedLot[] {
  return pupil.flatMap((counts, group) =>
    counts.flatMap((subjects, at) => {
      const state = subjectStates[at]!;
      const results = known[state];
      if (results === null || subjects === 0) return [];
      const [first, makeUp] = results;
      return [
        { group, state, lot: { group: policy.subjectGroups[group]!.id, first, makeUp, subjects } },
      ];
    }),
  );
}

function tallyOf(policy: RepetitionPolicy, pupil: readonly GroupCounts[]): Tally {
  const tally = emptyTally(policy.subjectGroups.length);
  pupil.forEach((counts, group) => {
    counts.forEach((subjects, at) => {
      tally[group]![subjectStates[at]!] = subjects;
    });
  });
  return tally;
}

type Stage = Parameters<typeof decide>[1];

/** Verdict, clauses and what matters, in one line. */
function said(policy: RepetitionPolicy, stage: Stage, tally: Tally): string {
  const { outcome, clauses, matters } = decide(policy, stage, tally);
  const open = matters.flatMap((states, group) => [...states].map((state) => `${group} ${state}`));
  return line(outcome, clauses, open);
}

function expectedAt(
  stage: Stage,
  { listed, clauses, firstMatters, makeUpMatters }: BruteForceDecision,
  lots: readonly NamedLot[],
): string {
  const open = lots.flatMap(({ group, state }, at) =>
    firstMatters[at] || makeUpMatters[at] ? [`${group} ${state}`] : [],
  );
  switch (listed) {
    case "always":
      return line(stage === "midterm" ? "at-risk" : "candidate", clauses, open);
    case "never":
      return line(stage === "midterm" ? "not-at-risk" : "not-candidate", clauses, open);
    case "sometimes": {
      const waits = stage === "annual" && !firstMatters.some(Boolean);
      return line(waits ? "make-up-pending" : "undetermined", clauses, open);
    }
  }
}

function line(outcome: string, clauses: readonly string[], open: readonly string[]): string {
  return [outcome, clauses.join(" "), [...open].sort().join(", ")].join(" | ");
}

function inWords(sets: readonly (readonly Pick[])[]): string {
  return sets
    .map((picks) =>
      picks
        .map(({ group, state, subjects }) => `${group} ${state} ${subjects}`)
        .sort()
        .join(" + "),
    )
    .sort()
    .join(", ");
}

function chosen(choices: readonly Choice[], lots: readonly NamedLot[]): string {
  return inWords(
    choices.map((counts) =>
      lots.flatMap(({ group, state }, at) =>
        counts[at]! > 0 ? [{ group, state, subjects: counts[at]! }] : [],
      ),
    ),
  );
}

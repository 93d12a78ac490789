import {
  decide,
  emptyTally,
  isFirstUnknown,
  smallestTriggers,
  smallestWaysOut,
  type Decision,
  type Pick,
  type RepetitionPolicy,
  type SubjectState,
  type Tally,
} from "../rules";
import type { ScreeningStage, Subject } from "../school";
import type { MissingMark, StudentFinding } from "./finding";
import { reasonsFor } from "./reasons";
import type { SubjectColumn } from "./subject-column";

/** All of a finding that follows from the states of the subjects alone, shared by pupils alike. */
export interface VerdictPattern extends Omit<StudentFinding, "student" | "missing"> {
  /** Subjects (by column) whose first or make-up mark could change the verdict. */
  readonly matters: readonly {
    readonly column: number;
    readonly which: MissingMark["which"];
  }[];
}

/** Sets of subjects that are listed at most; more tell nobody anything. */
const mostSets = 1000;

/**
 * Works out verdicts, one for each pattern of states. What depends on counts alone is remembered by
 * tally, so that patterns with different subjects but equal counts are decided once.
 */
export function verdictPatterns(
  policy: RepetitionPolicy,
  stage: ScreeningStage,
  columns: readonly SubjectColumn[],
): (states: readonly SubjectState[]) => VerdictPattern {
  const known = new Map<string, TallyVerdict>();

  return (states) => {
    const tally = tallyOf(states);
    const key = tally.map((group) => Object.values(group).join()).join(";");
    let verdict = known.get(key);
    if (!verdict) {
      verdict = decideTally(tally);
      known.set(key, verdict);
    }
    return patternOf(policy, columns, states, verdict);
  };

  function tallyOf(states: readonly SubjectState[]): Tally {
    const tally = emptyTally(policy.subjectGroups.length);
    columns.forEach(({ group }, index) => {
      const counts = tally[group];
      const state = states[index];
      if (counts && state) counts[state] += 1;
    });
    return tally;
  }

  function decideTally(tally: Tally): TallyVerdict {
    return {
      decision: decide(policy, stage, tally),
      waysOut: smallestWaysOut(policy, tally),
      triggers: smallestTriggers(policy, tally),
    };
  }
}

interface TallyVerdict {
  readonly decision: Decision;
  readonly waysOut: readonly (readonly Pick[])[];
  readonly triggers: readonly (readonly Pick[])[];
}

function patternOf(
  policy: RepetitionPolicy,
  columns: readonly SubjectColumn[],
  states: readonly SubjectState[],
  { decision, waysOut, triggers }: TallyVerdict,
): VerdictPattern {
  const { outcome, clauses } = decision;
  const matters = columns.flatMap(({ group }, column) => {
    const state = states[column] ?? "left-out";
    if (!decision.matters[group]?.has(state)) return [];
    const which: MissingMark["which"] = isFirstUnknown(state) ? "first" : "make-up";
    return [{ column, which }];
  });
  const subjectsIn = (...wanted: readonly SubjectState[]): readonly Subject[] =>
    columns.flatMap(({ subject }, index) =>
      wanted.includes(states[index] ?? "left-out") ? [subject] : [],
    );
  return {
    verdict: states.every((state) => state === "left-out") ? "undetermined" : outcome,
    clauses,
    reasons: reasonsFor(policy, columns, states, decision, matters),
    failingBefore: subjectsIn("failed-open", "failed-passed", "failed-failed"),
    failingAfter: subjectsIn("failed-failed"),
    matters,
    waysOut: subjectSets(columns, states, waysOut),
    wouldTrigger: subjectSets(columns, states, triggers),
  };
}

/** Spells picks out as sets of subjects: small ones first, then in the order of the subjects. */
function subjectSets(
  columns: readonly SubjectColumn[],
  states: readonly SubjectState[],
  picks: readonly (readonly Pick[])[],
): readonly (readonly Subject[])[] {
  const sets = picks.flatMap((pick) =>
    pick.reduce<readonly (readonly number[])[]>(
      (soFar, { group, state, subjects }) => {
        const eligible = [...columns.keys()].filter(
          (index) => columns[index]?.group === group && states[index] === state,
        );
        return choose(eligible, subjects).flatMap((chosen) =>
          soFar.map((others) => [...others, ...chosen]),
        );
      },
      [[]],
    ),
  );
  return sets
    .map((set) => set.toSorted((a, b) => a - b))
    .sort(bySizeThenSubject)
    .slice(0, mostSets)
    .map((set) => set.flatMap((index) => columns[index]?.subject ?? []));
}

function choose(from: readonly number[], count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return from.flatMap((first, index) =>
    choose(from.slice(index + 1), count - 1).map((rest) => [first, ...rest]),
  );
}

function bySizeThenSubject(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const differing = a.findIndex((index, i) => index !== b[i]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

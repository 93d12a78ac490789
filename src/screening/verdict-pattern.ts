import {
  emptyTally,
  isFirstUnknown,
  kindOf,
  smallestTriggers,
  smallestWaysOut,
  subjectStates,
  type Decision,
  type RepetitionPolicy,
  type SubjectState,
} from "../rules";
import type { Subject } from "../school";
import type { Reason, StudentFinding } from "./finding";
import { reasonsFor, type Mattering } from "./reasons";
import type { SubjectColumn } from "./subject-column";
import { keepsakeOf, nothing } from "./keepsake";
import { pickTable, spellingOut, type PickTable, type SpellOut } from "./subject-sets";

/** All of a finding that follows from the states of the subjects alone, shared by pupils alike. */
export interface VerdictPattern extends Omit<StudentFinding, "student" | "missing"> {
  /** Subjects (by column) whose first or make-up mark could change the verdict. */
  readonly matters: readonly Mattering[];
}

/**
 * Spells out the decision for each pattern of states (by code, one a subject); it is null where no
 * subject counts. Ways out and triggers depend on counts alone until they are given names, so patterns
 * with other subjects but equal counts share that work.
 */
export function verdictPatterns(
  policy: RepetitionPolicy,
  columns: readonly SubjectColumn[],
): (codes: Uint8Array, decision: Decision | null) => VerdictPattern {
  const byCounts = picksByCounts(policy, columns);
  const spellOut = spellingOut(columns);
  const keyOf = countsKey(policy, columns);
  const kinds = new Uint8Array(columns.length);

  return (codes, decision) => {
    for (let column = 0; column < kinds.length; column += 1) {
      kinds[column] = kindOf(columns[column]?.group ?? 0, codes[column] ?? 0);
    }
    const key = keyOf(kinds);
    let picks = byCounts.get(key);
    if (!picks) {
      picks = picksFor(policy, kinds);
      byCounts.set(key, picks);
    }
    return patternOf(policy, columns, codes, kinds, decision, picks, spellOut);
  };
}

/**
 * Equal for equal counts of kinds. A number in mixed radix where that is exact: the digits are the
 * counts, the radix of a group is one more than its subjects; passing subjects follow from the rest.
 */
function countsKey(
  policy: RepetitionPolicy,
  columns: readonly SubjectColumn[],
): (kinds: Uint8Array) => number | string {
  const weights = new Float64Array(policy.subjectGroups.length * subjectStates.length);
  let weight = 1;
  policy.subjectGroups.forEach((_, group) => {
    const subjects = columns.filter((column) => column.group === group).length;
    for (let code = 1; code < subjectStates.length; code += 1) {
      weights[kindOf(group, code)] = weight;
      weight *= subjects + 1;
    }
  });
  if (weight > Number.MAX_SAFE_INTEGER) return (kinds) => kinds.toSorted().join();
  return (kinds) => {
    let key = 0;
    for (let column = 0; column < kinds.length; column += 1)
      key += weights[kinds[column] ?? 0] ?? 0;
    return key;
  };
}

type PicksByCounts = Map<number | string, Picks>;

const keptPicks = new WeakMap<RepetitionPolicy, Map<string, PicksByCounts>>();

/**
 * What was worked out before under the policy, for a cohort with as many subjects in each group: picks
 * follow from the counts alone, and so does what a key means from the sizes of the groups.
 */
function picksByCounts(policy: RepetitionPolicy, columns: readonly SubjectColumn[]): PicksByCounts {
  const kept = keptPicks.get(policy) ?? new Map<string, PicksByCounts>();
  keptPicks.set(policy, kept);
  const sizes = policy.subjectGroups
    .map((_, group) => columns.filter((column) => column.group === group).length)
    .join();
  const known = kept.get(sizes);
  if (known && known.size <= mostKept) return known;
  const fresh: PicksByCounts = new Map();
  kept.set(sizes, fresh);
  return fresh;
}

const mostKept = 20_000;

interface Picks {
  readonly waysOut: PickTable;
  readonly triggers: PickTable;
}

function picksFor(policy: RepetitionPolicy, kinds: Uint8Array): Picks {
  const tally = emptyTally(policy.subjectGroups.length);
  const kindCount = tally.length * subjectStates.length;
  for (const kind of kinds) {
    const state = subjectStates[kind % subjectStates.length];
    const counts = tally[Math.floor(kind / subjectStates.length)];
    if (counts && state) counts[state] += 1;
  }
  return {
    waysOut: pickTable(smallestWaysOut(policy, tally), kindCount),
    triggers: pickTable(smallestTriggers(policy, tally), kindCount),
  };
}

function patternOf(
  policy: RepetitionPolicy,
  columns: readonly SubjectColumn[],
  codes: Uint8Array,
  kinds: Uint8Array,
  decision: Decision | null,
  { waysOut, triggers }: Picks,
  spellOut: SpellOut,
): VerdictPattern {
  const failingBefore: Subject[] = [];
  const failingAfter: Subject[] = [];
  const matters: Mattering[] = [];
  for (let column = 0; column < codes.length; column += 1) {
    const state = subjectStates[codes[column] ?? 0];
    const record = columns[column];
    if (!state || !record || state === "left-out") continue;
    if (state === "passed") continue;
    if (failingFirst.has(state)) failingBefore.push(record.subject);
    if (state === "failed-failed") failingAfter.push(record.subject);
    if (decision?.matters[record.group]?.has(state)) {
      matters.push({ column, which: isFirstUnknown(state) ? "first" : "make-up" });
    }
  }
  const before = keepsakeOf(failingBefore);
  const after = before.length === failingAfter.length ? before : keepsakeOf(failingAfter);
  return {
    verdict: decision ? decision.outcome : "undetermined",
    clauses: decision ? decision.clauses : nothing,
    reasons: decision
      ? keepsakeOf(
          reasonsFor({
            policy,
            columns,
            codes,
            decision,
            matters,
            failingBefore: before,
            failingAfter: after,
          }),
        )
      : noMarks,
    failingBefore: before,
    failingAfter: after,
    matters: keepsakeOf(matters),
    waysOut: spellOut(waysOut, kinds),
    wouldTrigger: spellOut(triggers, kinds),
  };
}

const failingFirst: ReadonlySet<SubjectState> = new Set([
  "failed-open",
  "failed-passed",
  "failed-failed",
]);
const noMarks: readonly Reason[] = [{ kind: "no-marks" }];

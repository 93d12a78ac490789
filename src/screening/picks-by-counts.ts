import {
  emptyTally,
  kindOf,
  smallestTriggers,
  smallestWaysOut,
  subjectStates,
  type RepetitionPolicy,
} from "../rules";
import type { SubjectColumn } from "./subject-column";
import { pickTable, type PickTable } from "./subject-sets";

/** Ways out and triggers by counts, before subjects are named. */
export interface Picks {
  readonly waysOut: PickTable;
  readonly triggers: PickTable;
}

/** Works out the picks for each count of kinds (one kind a subject) once. */
export function picksByCounts(
  policy: RepetitionPolicy,
  columns: readonly SubjectColumn[],
): (kinds: Uint8Array) => Picks {
  const known = keptFor(policy, columns);
  const keyOf = countsKey(policy, columns);
  return (kinds) => {
    const key = keyOf(kinds);
    const found = known.get(key) ?? picksFor(policy, kinds);
    known.set(key, found);
    return found;
  };
}

type PicksByCounts = Map<number | string, Picks>;

const keptPicks = new WeakMap<RepetitionPolicy, Map<string, PicksByCounts>>();

/**
 * What was worked out before under the policy, for a cohort with as many subjects in each group: picks
 * follow from the counts alone, and so does what a key means from the sizes of the groups.
 */
function keptFor(policy: RepetitionPolicy, columns: readonly SubjectColumn[]): PicksByCounts {
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

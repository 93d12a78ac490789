import type { ScreeningStage } from "../school";
import { largestThreshold } from "./clause-test";
import { decide, type Decision } from "./decision";
import type { RepetitionPolicy } from "./policy";
import { emptyTally, subjectStates, type Tally } from "./subject-state";

/**
 * 计数表: every tally that pupils come to, by a number, so that counting up one more subject is looking
 * up one number, and pupils with equal counts share one decision. Tally 0 has nothing that could count
 * against a pupil: only passed subjects and subjects left out, of which clauses know nothing.
 *
 * Counts that are larger than any clause asks for are not told apart, which bounds the table.
 */
export interface TallyTable {
  /** How many kinds there are: each is a subject group and a state in it, see {@link kindOf}. */
  readonly kinds: number;
  /** How many tallies are known so far. */
  readonly size: () => number;
  /**
   * The tally with one more subject of a kind, at tally × kinds + kind; 0 where it is not known yet and
   * {@link TallyTable.add} has to say. Read it anew after each `add`.
   */
  readonly sums: () => Int32Array;
  /** The tally with one more subject of a kind that is neither passed nor left out. */
  readonly add: (tally: number, kind: number) => number;
  readonly decisionsAt: (stage: ScreeningStage) => Decide;
}

/** What the clauses say of a tally: each is decided once, and most tallies share few decisions. */
export type Decide = (tally: number) => Decision;

/** Number of the kind of subjects of this group in this state. */
export function kindOf(group: number, code: number): number {
  return group * subjectStates.length + code;
}

/** The table of a policy, kept as long as the policy: tallies and decisions follow from it alone. */
export function tallyTable(policy: RepetitionPolicy): TallyTable {
  const known = tables.get(policy);
  if (known && known.size() <= mostKept) return known;
  const table = newTable(policy);
  tables.set(policy, table);
  return table;
}

const tables = new WeakMap<RepetitionPolicy, TallyTable>();
/** A table that has grown larger is not kept for the next cohort; 100,000 pupils come to some 1,000. */
const mostKept = 50_000;

/**
 * A tally is its kinds in ascending order, and the tally without the last of them is its parent; so
 * whatever the order in which subjects are counted, equal counts come to the same number.
 */
function newTable(policy: RepetitionPolicy): TallyTable {
  const kinds = policy.subjectGroups.length * subjectStates.length;
  const mostOfKind = largestThreshold(policy) + 1;
  const parents = [0];
  const lastKinds = [-1];
  const timesLast = [0];
  let sums = new Int32Array(64 * kinds);

  function add(tally: number, kind: number): number {
    const known = sums[tally * kinds + kind] ?? 0;
    if (known > 0) return known;
    const sum = newSum(tally, kind);
    sums[tally * kinds + kind] = sum;
    return sum;
  }

  function newSum(tally: number, kind: number): number {
    const last = lastKinds[tally] ?? -1;
    if (kind < last) return add(add(parents[tally] ?? 0, kind), last);
    const times = kind === last ? (timesLast[tally] ?? 0) + 1 : 1;
    if (times > mostOfKind) return tally;
    parents.push(tally);
    lastKinds.push(kind);
    timesLast.push(times);
    if (parents.length * kinds > sums.length) {
      const larger = new Int32Array(sums.length * 2);
      larger.set(sums);
      sums = larger;
    }
    return parents.length - 1;
  }

  function tallyOf(index: number): Tally {
    const tally = emptyTally(policy.subjectGroups.length);
    for (let at = index; at > 0; at = parents[at] ?? 0) {
      const kind = lastKinds[at] ?? 0;
      const state = subjectStates[kind % subjectStates.length];
      const counts = tally[Math.floor(kind / subjectStates.length)];
      if (state && counts) counts[state] += 1;
    }
    return tally;
  }

  function decidingAt(stage: ScreeningStage): Decide {
    const byTally: (Decision | undefined)[] = [];
    const byContent = new Map<string, Decision>();
    return (tally) => {
      const known = byTally[tally];
      if (known) return known;
      const decided = decide(policy, stage, tallyOf(tally));
      const matters = decided.matters.map((states) => [...states]);
      const content = JSON.stringify([decided.outcome, decided.clauses, matters]);
      const decision = byContent.get(content) ?? decided;
      byContent.set(content, decision);
      byTally[tally] = decision;
      return decision;
    };
  }

  const deciding = {
    midterm: decidingAt("midterm"),
    annual: decidingAt("annual"),
    "after-make-up": decidingAt("after-make-up"),
  } satisfies Record<ScreeningStage, Decide>;

  return {
    kinds,
    size: () => parents.length,
    sums: () => sums,
    add,
    decisionsAt: (stage) => deciding[stage],
  };
}

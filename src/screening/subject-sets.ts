import { kindOf, subjectStates, type Pick } from "../rules";
import type { Subject } from "../school";
import { keepsakeOf, nothing } from "./keepsake";
import type { SubjectColumn } from "./subject-column";

/**
 * Picks by size, made quick to look up. Subjects of one group in one state are a *kind*, by number;
 * `kinds` says how many there are.
 */
export interface PickTable {
  readonly kinds: number;
  /** Whether any one subject of a kind will do; null where there is no such kind. */
  readonly single: readonly boolean[] | null;
  /** Whether any pair of two kinds, first × kinds + second, will do; null where there is none. */
  readonly pairs: readonly boolean[] | null;
  /** How many of each kind, for picks of three and more. */
  readonly larger: readonly { readonly size: number; readonly counts: readonly number[] }[];
}

export function pickTable(picks: readonly (readonly Pick[])[], kinds: number): PickTable {
  let single: boolean[] | null = null;
  let pairs: boolean[] | null = null;
  const larger: { size: number; counts: readonly number[] }[] = [];
  for (const pick of picks) {
    const picked = pick.flatMap(({ group, state, subjects }) =>
      Array.from({ length: subjects }, () => kindOf(group, subjectStates.indexOf(state))),
    );
    const [first = 0, second = 0] = picked;
    if (picked.length === 1) {
      single ??= noneOf(kinds);
      single[first] = true;
    } else if (picked.length === 2) {
      pairs ??= noneOf(kinds * kinds);
      pairs[first * kinds + second] = true;
      pairs[second * kinds + first] = true;
    } else {
      const counts = Array.from({ length: kinds }, () => 0);
      for (const kind of picked) counts[kind] = (counts[kind] ?? 0) + 1;
      larger.push({ size: picked.length, counts });
    }
  }
  return { kinds, single, pairs, larger };
}

/** Spells picks out as sets of subjects: small ones first, then in the order of the subjects. */
export type SpellOut = (table: PickTable, kinds: Uint8Array) => readonly (readonly Subject[])[];

/** Sets of subjects that are listed at most; more tell nobody anything. */
const mostSets = 1000;

export function spellingOut(columns: readonly SubjectColumn[]): SpellOut {
  const alone = columns.map(({ subject }): readonly Subject[] => [subject]);
  const together = columns.map((a) =>
    columns.map((b): readonly Subject[] => [a.subject, b.subject]),
  );

  return (table, kinds) => {
    const { single, pairs, larger } = table;
    if (!single && !pairs && larger.length === 0) return nothing;
    const sets: (readonly Subject[])[] = [];
    if (single) addSingles(single, kinds, sets);
    if (pairs) addPairs(table.kinds, pairs, kinds, sets);
    if (larger.length === 0) return keepsakeOf(sets);
    const sizes = new Set(larger.map(({ size }) => size));
    for (const size of [...sizes].sort((a, b) => a - b)) {
      const picks = larger.filter((pick) => pick.size === size).map(({ counts }) => counts);
      addLarger(0, size, picks, kinds, stillToCome(kinds, table.kinds), [], sets);
    }
    return keepsakeOf(sets);
  };

  function addSingles(
    single: readonly boolean[],
    kinds: Uint8Array,
    sets: (readonly Subject[])[],
  ): void {
    for (let index = 0; index < kinds.length; index += 1) {
      if (single[kinds[index] ?? 0]) sets.push(alone[index] ?? nothing);
    }
  }

  function addPairs(
    kindCount: number,
    pairs: readonly boolean[],
    kinds: Uint8Array,
    sets: (readonly Subject[])[],
  ): void {
    for (let first = 0; first < kinds.length; first += 1) {
      const row = (kinds[first] ?? 0) * kindCount;
      for (let second = first + 1; second < kinds.length; second += 1) {
        if (!pairs[row + (kinds[second] ?? 0)]) continue;
        sets.push(together[first]?.[second] ?? nothing);
      }
    }
  }

  /** Goes through the subjects in their order and keeps to the picks that are still within reach. */
  function addLarger(
    from: number,
    size: number,
    picks: readonly (readonly number[])[],
    kinds: Uint8Array,
    toCome: readonly (readonly number[])[],
    chosen: readonly number[],
    sets: (readonly Subject[])[],
  ): void {
    if (chosen.length === size) {
      sets.push(chosen.flatMap((index) => columns[index]?.subject ?? []));
      return;
    }
    for (let index = from; index < kinds.length && sets.length < mostSets; index += 1) {
      const kind = kinds[index] ?? 0;
      const left = picks.flatMap((counts) => {
        const count = counts[kind] ?? 0;
        if (count === 0) return [];
        const rest = counts.with(kind, count - 1);
        return isWithin(rest, toCome[index + 1] ?? nothing) ? [rest] : [];
      });
      if (left.length > 0) {
        addLarger(index + 1, size, left, kinds, toCome, [...chosen, index], sets);
      }
    }
  }
}

/** How many subjects of each kind stand at a place or after it, for every place. */
function stillToCome(kinds: Uint8Array, kindCount: number): readonly (readonly number[])[] {
  const counts = Array.from({ length: kindCount }, () => 0);
  const toCome: (readonly number[])[] = [[...counts]];
  for (const kind of kinds.toReversed()) {
    counts[kind] = (counts[kind] ?? 0) + 1;
    toCome.push([...counts]);
  }
  return toCome.toReversed();
}

function isWithin(counts: readonly number[], available: readonly number[]): boolean {
  return counts.every((count, kind) => count <= (available[kind] ?? 0));
}

function noneOf(length: number): boolean[] {
  return new Array<boolean>(length).fill(false);
}

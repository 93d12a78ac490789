import type { Lot, PlainPolicy } from "./plain-policy";

/** A mark that is open: which lot it belongs to, and which of the two results it is. */
export interface OpenMark {
  readonly lot: number;
  readonly which: "first" | "makeUp";
}

/** Every pupil that the open marks can make of this one: n of them pass or fail in 2ⁿ ways. */
export interface Completions {
  readonly open: readonly OpenMark[];
  readonly ways: number;
  /** Whether a clause holds where exactly those open marks fail whose bits are set in `failing`. */
  readonly holds: (clause: number, failing: number) => boolean;
  readonly isListed: (failing: number) => boolean;
}

/** A subject with an open mark; a bit is 0 where the result is known to pass, −1 where known to fail. */
interface OpenSubject {
  readonly group: number;
  readonly first: number;
  readonly makeUp: number;
}

const sureToFail = -1;

/** Fills in every open mark in every way, and counts what fails before the make-up exams and after them. */
export function completionsOf(policy: PlainPolicy, lots: readonly Lot[]): Completions {
  const groups = policy.subjectGroups.map(({ id }) => id);
  const sure = { before: groups.map(() => 0), after: groups.map(() => 0) };
  const open: OpenMark[] = [];
  const subjects: OpenSubject[] = [];
  lots.forEach(({ group, first, makeUp, subjects: count }, lot) => {
    const at = groups.indexOf(group);
    if (first === "pass") return;
    if (first === "fail" && makeUp !== "open") {
      sure.before[at]! += count;
      if (makeUp === "fail") sure.after[at]! += count;
      return;
    }
    const bit = (which: OpenMark["which"]) => 1 << (open.push({ lot, which }) - 1);
    for (let subject = 0; subject < count; subject += 1) {
      subjects.push({
        group: at,
        first: first === "open" ? bit("first") : sureToFail,
        makeUp: makeUp === "open" ? bit("makeUp") : makeUp === "fail" ? sureToFail : 0,
      });
    }
  });
  const clauses = clausesOf(policy);
  const holds = (clause: number, failing: number) => {
    const { before, atLeast } = clauses[clause]!;
    for (const { isCounted, least } of atLeast) {
      let count = 0;
      for (let group = 0; group < groups.length; group += 1) {
        if (isCounted[group]!) count += (before ? sure.before : sure.after)[group]!;
      }
      for (const { group, first, makeUp } of subjects) {
        if (!isCounted[group]!) continue;
        if (fails(first, failing) && (before || fails(makeUp, failing))) count += 1;
      }
      if (count < least) return false;
    }
    return true;
  };
  return {
    open,
    ways: 2 ** open.length,
    holds,
    isListed: (failing) => clauses.some((_, clause) => holds(clause, failing)),
  };
}

interface CountedClause {
  readonly before: boolean;
  readonly atLeast: readonly { readonly isCounted: readonly boolean[]; readonly least: number }[];
}

/** The clauses with their groups looked up, once for each policy. */
function clausesOf(policy: PlainPolicy): readonly CountedClause[] {
  const known = looked.get(policy);
  if (known) return known;
  const clauses = policy.clauses.map(({ counts, atLeast }) => ({
    before: counts === "before-make-up",
    atLeast: atLeast.map(({ group, subjects }) => ({
      isCounted: policy.subjectGroups.map(({ id }) => group === "all" || group === id),
      least: subjects,
    })),
  }));
  looked.set(policy, clauses);
  return clauses;
}

const looked = new WeakMap<PlainPolicy, readonly CountedClause[]>();

function fails(bit: number, failing: number): boolean {
  return bit === sureToFail || (bit & failing) !== 0;
}

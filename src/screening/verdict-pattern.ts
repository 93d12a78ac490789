import {
  decide,
  emptyTally,
  isFirstUnknown,
  smallestTriggers,
  smallestWaysOut,
  subjectStates,
  type Decision,
  type RepetitionPolicy,
  type SubjectState,
} from "../rules";
import type { ScreeningStage, Subject } from "../school";
import type { Reason, StudentFinding } from "./finding";
import { reasonsFor, type Mattering } from "./reasons";
import type { SubjectColumn } from "./subject-column";
import { keepsakeOf } from "./keepsake";
import { kindOf, pickTable, spellingOut, type PickTable, type SpellOut } from "./subject-sets";

/** All of a finding that follows from the states of the subjects alone, shared by pupils alike. */
export interface VerdictPattern extends Omit<StudentFinding, "student" | "missing"> {
  /** Subjects (by column) whose first or make-up mark could change the verdict. */
  readonly matters: readonly Mattering[];
}

/**
 * Works out verdicts, one for each pattern of states (by code, one a column). What depends on counts
 * alone is remembered, so that patterns with other subjects but equal counts are decided once.
 */
export function verdictPatterns(
  policy: RepetitionPolicy,
  stage: ScreeningStage,
  columns: readonly SubjectColumn[],
): (codes: Uint8Array) => VerdictPattern {
  const byCounts = new Map<number | string, CountsVerdict>();
  const spellOut = spellingOut(columns);
  const keyOf = countsKey(policy, columns);
  const kinds = new Uint8Array(columns.length);

  return (codes) => {
    for (let column = 0; column < kinds.length; column += 1) {
      kinds[column] = kindOf(columns[column]?.group ?? 0, codes[column] ?? 0);
    }
    const key = keyOf(kinds);
    let verdict = byCounts.get(key);
    if (!verdict) {
      verdict = decideCounts(policy, stage, kinds);
      byCounts.set(key, verdict);
    }
    return patternOf(policy, columns, codes, kinds, verdict, spellOut);
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

/** What follows from counts alone. */
interface CountsVerdict {
  readonly decision: Decision;
  readonly waysOut: PickTable;
  readonly triggers: PickTable;
}

function decideCounts(
  policy: RepetitionPolicy,
  stage: ScreeningStage,
  kinds: Uint8Array,
): CountsVerdict {
  const tally = emptyTally(policy.subjectGroups.length);
  const kindCount = tally.length * subjectStates.length;
  for (const kind of kinds) {
    const state = subjectStates[kind % subjectStates.length];
    const counts = tally[Math.floor(kind / subjectStates.length)];
    if (counts && state) counts[state] += 1;
  }
  return {
    decision: decide(policy, stage, tally),
    waysOut: pickTable(smallestWaysOut(policy, tally), kindCount),
    triggers: pickTable(smallestTriggers(policy, tally), kindCount),
  };
}

function patternOf(
  policy: RepetitionPolicy,
  columns: readonly SubjectColumn[],
  codes: Uint8Array,
  kinds: Uint8Array,
  { decision, waysOut, triggers }: CountsVerdict,
  spellOut: SpellOut,
): VerdictPattern {
  const failingBefore: Subject[] = [];
  const failingAfter: Subject[] = [];
  const matters: Mattering[] = [];
  let counted = 0;
  for (let column = 0; column < codes.length; column += 1) {
    const state = subjectStates[codes[column] ?? 0];
    const record = columns[column];
    if (!state || !record || state === "left-out") continue;
    counted += 1;
    if (state === "passed") continue;
    if (failingFirst.has(state)) failingBefore.push(record.subject);
    if (state === "failed-failed") failingAfter.push(record.subject);
    if (decision.matters[record.group]?.has(state)) {
      matters.push({ column, which: isFirstUnknown(state) ? "first" : "make-up" });
    }
  }
  const before = keepsakeOf(failingBefore);
  const after = before.length === failingAfter.length ? before : keepsakeOf(failingAfter);
  const grounds = {
    policy,
    columns,
    codes,
    decision,
    matters,
    failingBefore: before,
    failingAfter: after,
  };
  return {
    verdict: counted === 0 ? "undetermined" : decision.outcome,
    clauses: decision.clauses,
    reasons: counted === 0 ? noMarks : keepsakeOf(reasonsFor(grounds)),
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

import {
  isFirstUnknown,
  kindOf,
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
import { picksByCounts, type Picks } from "./picks-by-counts";
import { spellingOut, type SpellOut } from "./subject-sets";

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
  const picksFor = picksByCounts(policy, columns);
  const spellOut = spellingOut(columns);
  const kinds = new Uint8Array(columns.length);

  return (codes, decision) => {
    for (let column = 0; column < kinds.length; column += 1) {
      kinds[column] = kindOf(columns[column]?.group ?? 0, codes[column] ?? 0);
    }
    const picks = picksFor(kinds);
    return patternOf(policy, columns, codes, kinds, decision, picks, spellOut);
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

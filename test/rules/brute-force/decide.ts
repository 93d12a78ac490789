import { completionsOf } from "./completions";
import type { Lot, PlainPolicy } from "./plain-policy";

export interface BruteForceDecision {
  /** Listed in every completion, in none, or in some. */
  readonly listed: "always" | "never" | "sometimes";
  readonly clauses: readonly string[];
  /** By lot: whether two completions that differ in one such mark alone come out differently. */
  readonly firstMatters: readonly boolean[];
  readonly makeUpMatters: readonly boolean[];
}

/** The settled definitions of the verdicts, tried out on every completion. */
export function decideByBruteForce(policy: PlainPolicy, lots: readonly Lot[]): BruteForceDecision {
  const { open, ways, holds, isListed } = completionsOf(policy, lots);
  const completions = Array.from({ length: ways }, (_, failing) => failing);
  const listed = completions.map(isListed);
  const tips = open.map((_, bit) =>
    listed.some((outcome, failing) => outcome !== listed[failing ^ (1 << bit)]),
  );
  const matters = (which: "first" | "makeUp") =>
    lots.map((_, lot) =>
      open.some((mark, bit) => mark.lot === lot && mark.which === which && tips[bit] === true),
    );
  return {
    listed: listed.every(Boolean) ? "always" : listed.some(Boolean) ? "sometimes" : "never",
    clauses: policy.clauses
      .filter((_, clause) => completions.every((failing) => holds(clause, failing)))
      .map(({ id }) => id),
    firstMatters: matters("first"),
    makeUpMatters: matters("makeUp"),
  };
}

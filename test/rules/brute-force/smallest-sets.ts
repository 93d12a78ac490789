import { completionsOf } from "./completions";
import type { Lot, PlainPolicy } from "./plain-policy";

/** How many subjects of each lot are chosen. Subjects of one lot are alike, so that no more need be said. */
export type Choice = readonly number[];

/** All smallest choices whose passing keeps the pupil off the list in every completion. */
export function waysOutByBruteForce(policy: PlainPolicy, lots: readonly Lot[]): readonly Choice[] {
  const canHelp = ({ first, makeUp }: Lot) =>
    first === "open" || (first === "fail" && makeUp !== "pass");
  return smallest(lots, canHelp, Number.POSITIVE_INFINITY, (chosen) => {
    const passing = split(lots, chosen, (lot) =>
      lot.first === "open" ? { ...lot, first: "pass" } : { ...lot, makeUp: "pass" },
    );
    const { ways, isListed } = completionsOf(policy, passing);
    for (let failing = ways - 1; failing >= 0; failing -= 1) if (isListed(failing)) return false;
    return true;
  });
}

/** All smallest choices of at most two subjects whose failing puts the pupil on it in every completion. */
export function triggersByBruteForce(policy: PlainPolicy, lots: readonly Lot[]): readonly Choice[] {
  const canHarm = ({ first, makeUp }: Lot) => !(first === "fail" && makeUp === "fail");
  return smallest(lots, canHarm, 2, (chosen) => {
    const harmed = split(lots, chosen, (lot) => ({ ...lot, first: "fail", makeUp: "fail" }));
    const { ways, isListed } = completionsOf(policy, harmed);
    for (let failing = 0; failing < ways; failing += 1) if (!isListed(failing)) return false;
    return true;
  });
}

/** Tries every choice, and keeps those that work and of which no part works; none where nothing need be done. */
function smallest(
  lots: readonly Lot[],
  isEligible: (lot: Lot) => boolean,
  largest: number,
  works: (chosen: Choice) => boolean,
): readonly Choice[] {
  if (works(lots.map(() => 0))) return [];
  const choices = lots
    .reduce<readonly Choice[]>(
      (soFar, lot) =>
        soFar.flatMap((chosen) => {
          const most = isEligible(lot) ? Math.min(lot.subjects, largest - sizeOf(chosen)) : 0;
          return Array.from({ length: most + 1 }, (_, count) => [...chosen, count]);
        }),
      [[]],
    )
    .filter((chosen) => sizeOf(chosen) > 0)
    .sort((one, other) => sizeOf(one) - sizeOf(other));
  const found: Choice[] = [];
  for (const chosen of choices) {
    if (!found.some((part) => isPartOf(part, chosen)) && works(chosen)) found.push(chosen);
  }
  return found;
}

function sizeOf(chosen: Choice): number {
  return chosen.reduce((sum, count) => sum + count, 0);
}

function isPartOf(part: Choice, whole: Choice): boolean {
  return part.every((count, lot) => count <= whole[lot]!);
}

/** The lots with the chosen subjects changed. */
function split(lots: readonly Lot[], chosen: Choice, change: (lot: Lot) => Lot): readonly Lot[] {
  return lots.flatMap((lot, index) => {
    const count = chosen[index]!;
    if (count === 0) return lot;
    return [
      { ...lot, subjects: lot.subjects - count },
      { ...change(lot), subjects: count },
    ];
  });
}

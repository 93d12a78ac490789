import type { FullMark } from "../records";
import type { RepetitionPolicy } from "../rules";

/** 及格线 for one result: from which mark on it passes, and below which it fails. */
export interface PassBounds {
  /** The mark needed to pass; null where several full marks are plausible. */
  readonly passMark: number | null;
  /** The least stored number that passes under every plausible full mark. */
  readonly passesFrom: number;
  /** Every number below fails under every plausible full mark; what lies between is unknown. */
  readonly failsBelow: number;
  /** No mark of this result can be above. */
  readonly highest: number;
}

export function passBounds(fullMark: FullMark, policy: RepetitionPolicy): PassBounds {
  if (fullMark.kind !== "ambiguous") {
    const { passMark, passesFrom } = lineUnder(fullMark.value, policy);
    return { passMark, passesFrom, failsBelow: passesFrom, highest: fullMark.value };
  }
  const bounds = fullMark.values.map((value) => lineUnder(value, policy).passesFrom);
  return {
    passMark: null,
    passesFrom: Math.max(...bounds),
    failsBelow: Math.min(...bounds),
    highest: Math.max(...fullMark.values),
  };
}

interface PassLine {
  readonly passMark: number;
  readonly passesFrom: number;
}

/** The line of each full mark under a policy, worked out once: schools have three or four of them. */
const linesOf = new WeakMap<RepetitionPolicy, Map<number, PassLine>>();

function lineUnder(fullMark: number, policy: RepetitionPolicy): PassLine {
  const lines = linesOf.get(policy) ?? new Map<number, PassLine>();
  linesOf.set(policy, lines);
  const known = lines.get(fullMark);
  if (known) return known;
  const passMark = passMarkOf(fullMark, policy.passPercent);
  const line = { passMark, passesFrom: leastPassing(passMark) };
  lines.set(fullMark, line);
  return line;
}

/** 72 for a full mark of 120 and 60 per cent, exact in decimals. */
function passMarkOf(fullMark: number, passPercent: number): number {
  return toFifteenDigits(toFifteenDigits(fullMark * passPercent) / 100);
}

/**
 * Excel keeps 15 significant digits, and 0.3 × 46 + 0.7 × 66 is stored as 59.99999999999999: the
 * number meant is the stored one taken to 15 digits.
 */
function toFifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

/** The least number that is `passMark` or more when taken to 15 digits. */
function leastPassing(passMark: number): number {
  let fails = passMark * (1 - 1e-13);
  let passes = passMark;
  for (;;) {
    const middle = fails + (passes - fails) / 2;
    if (middle <= fails || middle >= passes) return passes;
    if (toFifteenDigits(middle) >= passMark) passes = middle;
    else fails = middle;
  }
}

import type { FullMark } from "../records";
import type { RepetitionPolicy } from "../rules";
import { toFifteenDigits } from "./composition/weighted-mark";

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
    const { passMark, passesFrom } = lineAt(fullMark.value, policy.passPercent);
    return { passMark, passesFrom, failsBelow: passesFrom, highest: fullMark.value };
  }
  const bounds = fullMark.values.map((value) => lineAt(value, policy.passPercent).passesFrom);
  return {
    passMark: null,
    passesFrom: Math.max(...bounds),
    failsBelow: Math.min(...bounds),
    highest: Math.max(...fullMark.values),
  };
}

/** 及格线, 优秀线, 低分线: a share of the full mark. */
export interface MarkLine {
  /** The mark itself: 72 for a full mark of 120 and 60 per cent, exact in decimals. */
  readonly passMark: number;
  /** The least stored number that reaches it. */
  readonly passesFrom: number;
}

/** The lines of each share and full mark, worked out once: schools have three or four of each. */
const knownLines = new Map<number, Map<number, MarkLine>>();

export function lineAt(fullMark: number, percent: number): MarkLine {
  const lines = knownLines.get(percent) ?? new Map<number, MarkLine>();
  knownLines.set(percent, lines);
  const known = lines.get(fullMark);
  if (known) return known;
  const passMark = toFifteenDigits(toFifteenDigits(fullMark * percent) / 100);
  const line = { passMark, passesFrom: leastPassing(passMark) };
  lines.set(fullMark, line);
  return line;
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

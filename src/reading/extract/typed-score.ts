import type { Score } from "../../school";
import { parseScore } from "./parse-score";

/** What a score cell with this text would hold; null where it could not be read. */
export function readTypedScore(text: string): Score | null {
  const { score } = parseScore({ value: text, shown: text, formula: text });
  return score.kind === "unreadable" ? null : score;
}

import type { Score } from "../../school";
import type { CellAddress } from "../../sheet";
import { normaliseText } from "../normalise";
import { findScoreState, saysSat } from "../words/score-words";
import type { ReadCell } from "./read-cell";
import { describeScore } from "./score-issues";

/** A cell that says how an exam went: 正常, 缺考 … */
export interface StateCell {
  readonly text: string;
  readonly at: CellAddress;
}

/** What a row of 登记表 says of its exam, and what is the matter with it. */
export interface SettledEntry {
  readonly cell: ReadCell;
  readonly problem: {
    readonly code: "contradictory-score" | "score-not-a-number";
    readonly at: CellAddress;
    readonly also: readonly CellAddress[];
    readonly found: string;
  } | null;
}

/**
 * A mark alone counts, and so does a state alone; 正常 without a mark is not yet entered. A mark beside 缺考,
 * and a state that we do not know, are asked about. A zero beside 缺考 says no more than 缺考.
 */
export function settleEntry(mark: ReadCell, states: readonly StateCell[]): SettledEntry {
  const state = states.find(({ text }) => text !== "" && !saysSat(normaliseText(text)));
  if (!state) return { cell: mark, problem: null };
  const { at, text: found } = state;
  const said = findScoreState(normaliseText(found));
  const isBlank = mark.score.kind === "blank";
  if (said !== null && (isBlank || saysNoMore(mark.score, said))) {
    return { cell: { isDash: false, score: { kind: said }, at, shown: found }, problem: null };
  }
  if (isBlank) {
    const score = { kind: "unreadable", found } as const;
    const problem = { code: "score-not-a-number", at, also: [], found } as const;
    return { cell: { isDash: false, score, at, shown: found }, problem };
  }
  const both = `${mark.shown || describeScore(mark.score)} / ${found}`;
  return {
    cell: { ...mark, isDash: false, score: { kind: "unreadable", found: both } },
    problem: { code: "contradictory-score", at: mark.at, also: [at], found: both },
  };
}

function saysNoMore(score: Score, state: Score["kind"]): boolean {
  return score.kind === state || (score.kind === "mark" && score.value === 0);
}

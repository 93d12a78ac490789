import {
  cellAt,
  emptySeries,
  encodeScoreKind,
  scoreAt,
  type FullMark,
  type ScoreSeries,
  type SubjectResult,
} from "../../records";
import type { Composition } from "../../rules";
import { scoreKinds, type Score } from "../../school";
import type { CellAddress } from "../../sheet";
import { weighting } from "./weighted-mark";

/** 折算成的成绩: a result that stands in no column but is made of others by the policy's weights. */
export interface ComposedResult extends SubjectResult {
  readonly parts: readonly ComposedPart[];
}

/** One result that goes into a composed one. */
export interface ComposedPart {
  readonly assessment: SubjectResult["assessment"];
  readonly term: SubjectResult["term"];
  /** Its weight in the composed result, in hundredths. */
  readonly percent: number;
  /** Null where no sheet has such a column for the subject. */
  readonly result: SubjectResult | ComposedResult | null;
}

/** What a composed result is to be, before it is worked out for each pupil. */
export interface Recipe {
  readonly term: SubjectResult["term"];
  readonly parts: readonly ComposedPart[];
  readonly absentPart: Composition["absentPart"];
  /** Full mark where no part has a sure one. */
  readonly defaultFullMark: number;
}

export function isComposed(result: SubjectResult): result is ComposedResult {
  return "parts" in result;
}

/**
 * Works the result out for every pupil. A part that is missing makes the whole missing: its weight never
 * goes to the others. The full mark is that of the part that weighs most, the last of equals.
 */
export function composeResult(
  { term, parts, absentPart, defaultFullMark }: Recipe,
  pupils: number,
): ComposedResult {
  const main = mainPart(parts);
  const stated = main?.result?.fullMark;
  const fullMark: FullMark =
    stated && stated.kind !== "ambiguous" ? stated : { kind: "assumed", value: defaultFullMark };
  const fullMarks = parts.map(({ result }) => sureFullMark(result));
  const weigh = weighting(
    parts.map(({ percent }, part) => ({ percent, fullMark: fullMarks[part] ?? fullMark.value })),
    fullMark.value,
  );
  const words = new Map<number, string>();
  const sheets = [...new Set(parts.flatMap(({ result }) => result?.scores.sheets ?? []))];
  const scores = emptySeries(pupils, sheets, words);
  const marks = new Float64Array(parts.length);
  const order = main ? [main, ...parts.filter((part) => part !== main)] : parts;
  for (let student = 0; student < pupils; student += 1) {
    const outcome = outcomeFor(student, parts, fullMarks, absentPart, marks);
    scores.kinds[student] = outcome.kind;
    if (outcome.kind === mark) scores.marks[student] = weigh(marks);
    if (outcome.word !== null) words.set(student, outcome.word);
    placeCell(scores, student, order);
  }
  return { assessment: "annual", term, fullMark, scores, parts };
}

/** The columns at the bottom of it all, each with its weight in the whole. */
export function leavesOf({ parts }: ComposedResult, weight = 100): readonly ComposedPart[] {
  return parts.flatMap((part) => {
    const percent = (part.percent * weight) / 100;
    return part.result && isComposed(part.result)
      ? leavesOf(part.result, percent)
      : [{ ...part, percent }];
  });
}

/** The parts whose content could still make something else of this pupil's composed result. */
export function missingLeaves(
  composed: ComposedResult,
  student: number,
  absentPart: Composition["absentPart"],
): readonly { readonly part: ComposedPart; readonly at: CellAddress | null }[] {
  return leavesOf(composed).flatMap((part) => {
    const { result } = part;
    const counts = result
      ? partCounts(result, student, sureFullMark(result), absentPart)
      : "missing";
    return counts === "missing" || counts === "left-out"
      ? [{ part, at: result && cellAt(result.scores, student) }]
      : [];
  });
}

interface Outcome {
  readonly kind: number;
  /** What could not be used, where a part says something that is no mark. */
  readonly word: string | null;
}

type PartCounts = "mark" | "zero" | "whole" | "missing" | "left-out";

function outcomeFor(
  student: number,
  parts: readonly ComposedPart[],
  fullMarks: readonly (number | null)[],
  absentPart: Composition["absentPart"],
  marks: Float64Array,
): Outcome {
  let leftOut = 0;
  let zeroes = 0;
  let missing = 0;
  let state: number | null = null;
  let unusable: string | null = null;
  for (let index = 0; index < parts.length; index += 1) {
    const result = parts[index]?.result ?? null;
    const counts = result
      ? partCounts(result, student, fullMarks[index] ?? null, absentPart)
      : "missing";
    const kind = result?.scores.kinds[student] ?? blank;
    marks[index] = counts === "mark" ? (result?.scores.marks[student] ?? 0) : 0;
    if (counts === "left-out") leftOut += 1;
    if (counts === "missing") {
      missing += 1;
      if (result) unusable ??= wordOf(scoreAt(result.scores, student));
    }
    if (counts === "zero") zeroes += 1;
    if (counts === "zero" || counts === "whole" || counts === "left-out") state ??= kind;
  }
  if (leftOut === parts.length && state !== null) return { kind: state, word: null };
  if (missing > 0 || leftOut > 0) {
    return unusable === null ? missingOutcome : { kind: unreadable, word: unusable };
  }
  if (state !== null && (absentPart === "whole" || zeroes === parts.length)) {
    return { kind: state, word: null };
  }
  return { kind: mark, word: null };
}

function partCounts(
  { scores }: SubjectResult,
  student: number,
  fullMark: number | null,
  absentPart: Composition["absentPart"],
): PartCounts {
  const kind = scoreKinds[scores.kinds[student] ?? blank] ?? "blank";
  switch (kind) {
    case "mark": {
      const found = scores.marks[student] ?? Number.NaN;
      return fullMark !== null && found >= 0 && found <= fullMark ? "mark" : "missing";
    }
    case "absent":
    case "misconduct":
      return absentPart;
    case "exempt":
    case "not-taken":
      return "left-out";
    case "letter":
    case "deferred":
    case "blank":
    case "unreadable":
      return "missing";
  }
}

function wordOf(score: Score): string | null {
  switch (score.kind) {
    case "letter":
      return score.letter;
    case "unreadable":
      return score.found;
    case "mark":
      return String(score.value);
    case "absent":
    case "misconduct":
    case "deferred":
    case "exempt":
    case "not-taken":
    case "blank":
      return null;
  }
}

function mainPart(parts: readonly ComposedPart[]): ComposedPart | null {
  let main: ComposedPart | null = null;
  for (const part of parts) {
    if (part.result && part.percent >= (main?.percent ?? 0)) main = part;
  }
  return main;
}

function sureFullMark(result: SubjectResult | null): number | null {
  return result && result.fullMark.kind !== "ambiguous" ? result.fullMark.value : null;
}

/** A composed result is found in the cell of its weightiest part that has one. */
function placeCell(scores: ScoreSeries, student: number, parts: readonly ComposedPart[]): void {
  for (const { result } of parts) {
    const at = result && cellAt(result.scores, student);
    if (!at) continue;
    scores.sheetIndexes[student] = scores.sheets.indexOf(at.sheet);
    scores.rows[student] = at.row;
    scores.columns[student] = at.column;
    return;
  }
}

const mark = encodeScoreKind("mark");
const blank = encodeScoreKind("blank");
const unreadable = encodeScoreKind("unreadable");
const missingOutcome: Outcome = { kind: blank, word: null };

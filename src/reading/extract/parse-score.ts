import type { Suggestion } from "../../records";
import type { Score } from "../../school";
import type { CellValue } from "../../sheet";
import { normaliseText } from "../normalise";
import { findEnrolmentWord, findLetter, findScoreState, isDash } from "../words/score-words";
import { suggestMark, type SuggestedMark } from "./suggest-mark";

/** One score cell as stored, as shown and as computed. */
export interface ScoreCell {
  readonly value: CellValue;
  readonly shown: string;
  readonly formula: CellValue;
}

/** What is odd about a cell, whether or not a score came of it. */
export type ScoreProblem =
  | "score-not-a-number"
  | SuggestedMark["problem"]
  | "score-negative"
  | "score-zero-hidden"
  | "score-shown-rounded"
  | "score-is-a-date"
  | "score-error-value"
  | "formula-without-value";

export interface ParsedScore {
  readonly score: Score;
  readonly problem: ScoreProblem | null;
  /** A dash: not taken or unknown, as the whole column tells. The score is blank till then. */
  readonly isDash: boolean;
  /** 休学, 转出 in place of a mark. */
  readonly enrolmentWord: string | null;
  /** What the cell most likely means; the score is unreadable until a person agrees. */
  readonly suggestion: Suggestion | null;
}

/**
 * Reads one cell of a score column. Zero is a mark, blank is blank; numbers count to 15 digits as in
 * Excel; what is not a number and not a known word is unreadable and never guessed at.
 */
export function parseScore({ value, shown, formula }: ScoreCell): ParsedScore {
  if (typeof value === "boolean") return unreadable(String(value), "score-not-a-number");
  if (typeof value === "number") return parseNumber(value, shown);
  if (normaliseText(value) === "") {
    return isFormulaWithoutValue(value, formula)
      ? unreadable("", "formula-without-value")
      : plain({ kind: "blank" });
  }
  return parseText(value);
}

/** To 15 significant digits, as Excel computes and compares: 0.3·46 + 0.7·66 is 60. */
export function toFifteenDigits(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

function plain(score: Score, problem: ScoreProblem | null = null): ParsedScore {
  return { score, problem, isDash: false, enrolmentWord: null, suggestion: null };
}

function unreadable(found: string, problem: ScoreProblem): ParsedScore {
  return plain({ kind: "unreadable", found }, problem);
}

const dateShown =
  /[年月日:]|\d\s*[-/]\s*\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

function parseNumber(value: number, shown: string): ParsedScore {
  const text = shown.trim();
  const mark = toFifteenDigits(value);
  if (dateShown.test(text)) return unreadable(text, "score-is-a-date");
  if (/[%％]$/u.test(text)) return unreadable(text, "score-not-a-number");
  if (value === 0 && text === "") return unreadable("0", "score-zero-hidden");
  if (mark < 0) return unreadable(text === "" ? String(value) : text, "score-negative");
  const word = normaliseText(text);
  if (findScoreState(word) !== null || findLetter(word) !== null) return parseText(text);
  const shownMark = Number(word.replaceAll(",", "").replace(/分$/u, ""));
  const isRounded = word !== "" && Number.isFinite(shownMark) && shownMark !== mark;
  return plain({ kind: "mark", value: mark }, isRounded ? "score-shown-rounded" : null);
}

function isFormulaWithoutValue(value: string, formula: CellValue): boolean {
  return (
    value === "" &&
    typeof formula === "string" &&
    formula.startsWith("=") &&
    !formula.includes('""')
  );
}

const errorValue =
  /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)/u;
/** A number as people type it, whatever stands invisibly beside it. */
const markText = /^([+-]?\d+(?:\.\d*)?|\.\d+)\s*分?$/u;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const dateText =
  /^\d{4}[-/年.]\d{1,2}(?:[-/月.]\d{1,2}日?)?$|^(?:0?[1-9]|1[0-2])[月/](?:0?[1-9]|[12]\d|3[01])日?$/u;

function parseText(value: string): ParsedScore {
  const trimmed = value.replace(invisible, "").trim();
  if (errorValue.test(trimmed)) return unreadable(trimmed, "score-error-value");
  const number = markText.exec(trimmed)?.[1];
  if (number !== undefined) {
    const mark = toFifteenDigits(Number(number));
    return mark < 0 ? unreadable(trimmed, "score-negative") : plain({ kind: "mark", value: mark });
  }
  return parseWord(normaliseText(value), trimmed);
}

function parseWord(word: string, found: string): ParsedScore {
  const state = findScoreState(word);
  if (state !== null) return plain({ kind: state });
  const letter = findLetter(word);
  if (letter !== null) return plain({ kind: "letter", letter });
  if (isDash(word)) return { ...plain({ kind: "blank" }), isDash: true };
  if (dateText.test(word)) return unreadable(found, "score-is-a-date");
  if (/^[-－]\d+(?:\.\d+)?分?$/u.test(word)) return unreadable(found, "score-negative");
  const enrolmentWord = findEnrolmentWord(word);
  if (enrolmentWord !== null) {
    return { ...plain({ kind: "unreadable", found }), enrolmentWord };
  }
  const suggested = suggestMark(found);
  if (!suggested) return unreadable(found, "score-not-a-number");
  const { problem, ...suggestion } = suggested;
  return { ...unreadable(found, problem), suggestion };
}

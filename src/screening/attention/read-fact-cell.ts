import { findCircumstance, type CircumstanceId, type CircumstanceTopic } from "../../rules";
import type { FactColumnKind } from "./classify-fact-column";
import * as words from "./fact-words";
import { phraseFinder } from "./find-phrases";
import { plainText, withoutBlanks } from "./plain-text";
import {
  readPhrases,
  type HeaderWords,
  type PhraseReading,
  type ToldCircumstance,
} from "./read-phrases";

/** A null phrase is 是 under a header that asks for it. */
export interface ToldInCell {
  readonly circumstance: CircumstanceId;
  readonly phrase: string | null;
}

/** 一格说了什么. */
export interface FactCell {
  readonly found: readonly ToldInCell[];
  readonly denied: readonly CircumstanceId[];
  /** Named, and nobody can say whether they hold. */
  readonly open: readonly CircumstanceId[];
  readonly isUnderstood: boolean;
  /** Stands for an empty cell: □是□否, a dash. */
  readonly isEmpty: boolean;
}

/** Reads one cell by what its header says; `numbersAnswer` where 1 and 0 stand for 是 and 否. */
export function readFactCell(
  column: Exclude<FactColumnKind, { kind: "other" }>,
  found: string,
  numbersAnswer: boolean,
): FactCell {
  const text = plainText(found);
  const compact = withoutBlanks(text).replace(/[。.;,]+$/u, "");
  if (words.dashes.test(withoutBlanks(text)) || words.unfilled.test(compact)) return empty;
  switch (column.kind) {
    case "free-text":
      return freeText(readPhrases(text, phraseFinder(null), column.words));
    case "asks":
      return answer(column, text, compact, numbersAnswer);
    case "lists":
      return listed(column, text, compact);
  }
}

type Kind<Name extends FactColumnKind["kind"]> = Extract<FactColumnKind, { readonly kind: Name }>;

const nothing: FactCell = { found: [], denied: [], open: [], isUnderstood: true, isEmpty: false };
const empty: FactCell = { ...nothing, isEmpty: true };
const notUnderstood: FactCell = { ...nothing, isUnderstood: false };

function freeText({ found, denied, open }: PhraseReading): FactCell {
  return { ...nothing, found, denied: idsOf(denied), open, isUnderstood: open.length === 0 };
}

function answer(
  { circumstance, topic, words: header }: Kind<"asks">,
  text: string,
  compact: string,
  numbersAnswer: boolean,
): FactCell {
  const [, tick] = words.ticked.exec(compact) ?? [];
  const said = tick ?? (numbersAnswer ? (numerals[compact] ?? compact) : compact);
  if (words.yesWords.has(said)) return yes(circumstance);
  if (words.noWords.has(said) || words.noneWords.has(said)) return no(circumstance);
  const [, first, more] = words.answerThenMore.exec(text) ?? [];
  if (first !== undefined && more !== undefined) {
    if (!words.yesWords.has(first)) return no(circumstance);
    const further = readPhrases(more, phraseFinder(topic), header).found;
    const others = further.filter((told) => told.circumstance !== circumstance);
    return { ...yes(circumstance), found: [...yes(circumstance).found, ...others] };
  }
  const reading = byPhrases(topic, header, text, compact);
  if (reading) return reading;
  const isNormal = words.normalWords.has(compact) && topic !== null && normalTopics.has(topic);
  return isNormal ? no(circumstance) : notUnderstood;
}

function listed({ topic, words: header }: Kind<"lists">, text: string, compact: string): FactCell {
  const denied = topic?.noneDenies ?? [];
  if (words.noneWords.has(compact) || words.noWords.has(compact)) return { ...nothing, denied };
  const reading = byPhrases(topic?.topic ?? null, header, text, compact);
  if (reading) return topic?.implies ? withImplied(reading, topic.topic, topic.implies) : reading;
  return words.normalWords.has(compact) ? { ...nothing, denied } : notUnderstood;
}

/** Null where nothing in it is known. Blanks may stand between words, or within one: 单 亲. */
function byPhrases(
  topic: CircumstanceTopic | null,
  header: HeaderWords,
  text: string,
  compact: string,
): FactCell | null {
  const asWritten = readPhrases(text, phraseFinder(topic), header);
  const { found, denied, open, isKnown } =
    asWritten.isKnown || text === compact
      ? asWritten
      : readPhrases(compact, phraseFinder(topic), header);
  if (!isKnown) return null;
  const isUnderstood = open.length === 0 && found.length + denied.length > 0;
  return { ...nothing, found, denied: idsOf(denied), open, isUnderstood };
}

/** 困难类型“孤儿”: whoever is on the list for another reason is poor as well. */
function withImplied(cell: FactCell, topic: CircumstanceTopic, implied: CircumstanceId): FactCell {
  const [first] = cell.found;
  const isNamed = cell.found.some(({ circumstance }) => topicOf(circumstance) === topic);
  if (!first || isNamed) return cell;
  return { ...cell, found: [...cell.found, { ...first, circumstance: implied }] };
}

function yes(circumstance: CircumstanceId | null): FactCell {
  return circumstance === null
    ? notUnderstood
    : { ...nothing, found: [{ circumstance, phrase: null }] };
}

function no(circumstance: CircumstanceId | null): FactCell {
  return circumstance === null ? nothing : { ...nothing, denied: [circumstance] };
}

function idsOf(told: readonly ToldCircumstance[]): readonly CircumstanceId[] {
  return told.map(({ circumstance }) => circumstance);
}

function topicOf(id: CircumstanceId): CircumstanceTopic | null {
  return findCircumstance(id)?.topic ?? null;
}

const numerals: Readonly<Record<string, string>> = { "1": "是", "0": "否" };
const normalTopics: ReadonlySet<CircumstanceTopic> = new Set([
  "family",
  "disability",
  "health",
  "mind",
]);

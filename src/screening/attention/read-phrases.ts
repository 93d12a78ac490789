import { findCircumstance, type CircumstanceId } from "../../rules";
import * as words from "./fact-words";
import type { FoundPhrase, PhraseFinder } from "./find-phrases";

/** One circumstance that a text tells, and the phrase that tells it. */
export interface ToldCircumstance {
  readonly circumstance: CircumstanceId;
  readonly phrase: string;
}

/** 一段话说了什么 of a pupil's circumstances. */
export interface PhraseReading {
  readonly found: readonly ToldCircumstance[];
  readonly denied: readonly ToldCircumstance[];
  /** 曾经低保, 疑似残疾: named, and nobody can say whether it holds. */
  readonly open: readonly CircumstanceId[];
  /** Something in it is known, be it only a look-alike. */
  readonly isKnown: boolean;
}

/** What a header adds to the words under it. */
export interface HeaderWords {
  /** 父亲, under 父亲情况: stands before each clause. */
  readonly before: string;
  /** 残疾, under 残疾类型: stands after a clause that says nothing by itself (视力). */
  readonly after: string;
}

/**
 * Reads a text clause by clause: the longest phrases first, then what stands around each of them (非低保,
 * 低保：否, 疑似残疾, 父亲残疾).
 */
export function readPhrases(
  text: string,
  finder: PhraseFinder,
  header: HeaderWords = noWords,
): PhraseReading {
  const found: ToldCircumstance[] = [];
  const denied: ToldCircumstance[] = [];
  const open: CircumstanceId[] = [];
  let isKnown = false;
  let before: Clause | null = null;
  for (const clause of clausesOf(text, finder, header)) {
    if (clause.phrases.length > 0) isKnown = true;
    for (const phrase of clause.phrases) {
      for (const told of toldBy(clause, phrase, before)) {
        if (told.stance === "open") open.push(told.circumstance);
        else {
          const { circumstance } = told;
          (told.stance === "is" ? found : denied).push({ circumstance, phrase: phrase.phrase });
        }
      }
    }
    before = clause;
  }
  return { found: eachOnce(found), denied: eachOnce(denied), open, isKnown };
}

/** 低保家庭（低保户） is told once, by its first phrase. */
function eachOnce(told: readonly ToldCircumstance[]): readonly ToldCircumstance[] {
  return told.filter(
    ({ circumstance }, index) =>
      told.findIndex((other) => other.circumstance === circumstance) === index,
  );
}

const noWords: HeaderWords = { before: "", after: "" };

interface Clause {
  readonly text: string;
  /** The same with every phrase masked. */
  readonly masked: string;
  readonly phrases: readonly FoundPhrase[];
  /** 、 or a stroke stands before it: one of several of a kind. */
  readonly isListed: boolean;
  /** The clause after it, where that says nothing but 已退出 and the like. */
  readonly afterwards: string;
}

function clausesOf(text: string, finder: PhraseFinder, header: HeaderWords): readonly Clause[] {
  const parts = text.split(/([,;。!()[\]【】{}<>《》“”"'+&| 、/])/u);
  const clauses: Clause[] = [];
  let separator = "";
  parts.forEach((part, index) => {
    if (index % 2 === 1) separator = separator === "" ? part : separator;
    else if (part !== "") {
      clauses.push(clauseOf(part, separator, finder, header));
      separator = "";
    }
  });
  return clauses.map((clause, index) => {
    const next = clauses[index + 1];
    return next && next.phrases.length === 0 ? { ...clause, afterwards: next.text } : clause;
  });
}

function clauseOf(
  part: string,
  separator: string,
  finder: PhraseFinder,
  { before, after }: HeaderWords,
): Clause {
  const subject = before !== "" && part.search(words.relative) < 0 ? before + part : part;
  const { text, phrases } = completed(subject, after, finder);
  let masked = text;
  for (const { start, phrase } of phrases) {
    const end = start + phrase.length;
    masked = masked.slice(0, start) + words.mask.repeat(phrase.length) + masked.slice(end);
  }
  const isListed = separator === "、" || separator === "/";
  return { text, masked, phrases, isListed, afterwards: "" };
}

/** 单亲 under 留守儿童类型 is 单亲留守儿童: with the header's word where that makes one phrase, or nothing stands without it. */
function completed(
  text: string,
  after: string,
  finder: PhraseFinder,
): Pick<Clause, "text" | "phrases"> {
  const phrases = finder(text);
  if (after === "") return { text, phrases };
  const longer = finder(text + after);
  const isOnePhrase = longer.some(({ phrase }) => phrase.length === text.length + after.length);
  const saysMore = longer.some(({ phrase }) => phrase.length > after.length);
  return isOnePhrase || (phrases.length === 0 && saysMore)
    ? { text: text + after, phrases: longer }
    : { text, phrases };
}

interface Told {
  readonly circumstance: CircumstanceId;
  readonly stance: Stance;
}

type Stance = "is" | "is-not" | "open";

function toldBy(
  clause: Clause,
  { start, phrase, meaning }: FoundPhrase,
  before: Clause | null,
): readonly Told[] {
  if (meaning.is.length === 0 && meaning.isNot.length === 0) return [];
  const head = clause.masked.slice(0, start);
  const tail = clause.masked.slice(start + phrase.length);
  const stance = stanceOf(clause, head, tail, before);
  return [
    ...meaning.is.flatMap((id) => {
      const { circumstance, isOpen } = ownedBy(id, clause, head, tail, before);
      return circumstance === null
        ? []
        : [{ circumstance, stance: isOpen ? "open" : stance } as const];
    }),
    ...(stance === "is"
      ? meaning.isNot.map((circumstance) => ({ circumstance, stance: "is-not" as const }))
      : []),
  ];
}

function stanceOf(clause: Clause, head: string, tail: string, before: Clause | null): Stance {
  const rest = tail.split(words.mask, 1)[0] ?? "";
  if (words.negatedAfter.test(rest)) return "is-not";
  if (words.asked.test(head)) return words.affirmedAfter.test(rest) ? "is" : "open";
  if (words.unticked.test(head)) return "is-not";
  if (words.openBefore.test(head)) return "open";
  if (words.negatedBefore.test(head)) return "is-not";
  if (words.negation.test(head) || words.doubtBefore.test(head)) return "open";
  if (words.doubtAfter.test(rest)) return "open";
  if (words.doubtAfter.test(clause.afterwards)) return "open";
  const isOneOfDenied =
    clause.isListed && head === "" && before !== null && words.negation.test(before.masked);
  return isOneOfDenied ? "open" : "is";
}

/** A circumstance and whose it is; null where it is neither the pupil's nor a parent's. */
interface Owned {
  readonly circumstance: CircumstanceId | null;
  /** Whose it is cannot be told: 随母，残疾. */
  readonly isOpen: boolean;
}

function ownedBy(
  id: CircumstanceId,
  clause: Clause,
  head: string,
  tail: string,
  before: Clause | null,
): Owned {
  const circumstance = findCircumstance(id);
  if (!circumstance?.isPersonal) return { circumstance: id, isOpen: false };
  const ofRelative = (who: string): Owned => ({
    circumstance: words.parentWords.test(who) ? circumstance.ofParent : null,
    isOpen: false,
  });
  const relativeAt = lastMatch(words.relative, head);
  if (relativeAt >= 0 && relativeAt > lastMatch(words.pupil, head)) {
    return ofRelative(head.slice(relativeAt));
  }
  const [, relativeAfter] = words.relativeAfter.exec(tail) ?? [];
  if (relativeAfter !== undefined) return ofRelative(relativeAfter);
  const isAboutPupil = lastMatch(words.pupil, clause.text) >= 0;
  const wasOfRelative = before !== null && lastMatch(words.relative, before.masked) >= 0;
  return { circumstance: id, isOpen: wasOfRelative && !isAboutPupil };
}

function lastMatch(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}

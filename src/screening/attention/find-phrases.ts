import {
  circumstances,
  lookAlikes,
  type CircumstanceId,
  type CircumstanceTopic,
} from "../../rules";

/** What a phrase says: these circumstances, the contrary of those, or (a look-alike) nothing. */
export interface PhraseMeaning {
  readonly is: readonly CircumstanceId[];
  readonly isNot: readonly CircumstanceId[];
}

export interface FoundPhrase {
  readonly start: number;
  readonly phrase: string;
  readonly meaning: PhraseMeaning;
}

/** 找词: phrases in a text from left to right; none overlaps another. */
export type PhraseFinder = (text: string) => readonly FoundPhrase[];

/** Phrases as they are known under headers of a topic; null where the header has none. */
export function phraseFinder(topic: CircumstanceTopic | null): PhraseFinder {
  const known = finders.get(topic);
  if (known) return known;
  const made = finderOf(dictionary(topic));
  finders.set(topic, made);
  return made;
}

/** What the whole text says, if it is one phrase. */
export function wholePhrase(text: string): PhraseMeaning | null {
  wholes ??= dictionary(null);
  return wholes.get(text) ?? null;
}

const finders = new Map<CircumstanceTopic | null, PhraseFinder>();
let wholes: ReadonlyMap<string, PhraseMeaning> | null = null;

function dictionary(topic: CircumstanceTopic | null): ReadonlyMap<string, PhraseMeaning> {
  const meanings = new Map<string, { is: CircumstanceId[]; isNot: CircumstanceId[] }>();
  const meaningOf = (phrase: string) => {
    const meaning = meanings.get(phrase) ?? { is: [], isNot: [] };
    meanings.set(phrase, meaning);
    return meaning;
  };
  for (const phrase of lookAlikes) meaningOf(phrase);
  for (const each of circumstances) {
    const listed = each.topic === topic ? each.listedPhrases : [];
    for (const phrase of [...each.phrases, ...listed]) meaningOf(phrase).is.push(each.id);
    for (const phrase of each.contrary) meaningOf(phrase).isNot.push(each.id);
  }
  return meanings;
}

/** Of all phrases that fit, the longest is taken first, then the longest of those beside it, and so on. */
function finderOf(meanings: ReadonlyMap<string, PhraseMeaning>): PhraseFinder {
  const byStart = new Map<string, string[]>();
  for (const phrase of meanings.keys()) {
    const start = phrase.slice(0, 1);
    const others = byStart.get(start);
    if (others) others.push(phrase);
    else byStart.set(start, [phrase]);
  }
  return (text) => {
    const fitting: { start: number; phrase: string }[] = [];
    for (let start = 0; start < text.length; start += 1) {
      for (const phrase of byStart.get(text.charAt(start)) ?? []) {
        if (text.startsWith(phrase, start)) fitting.push({ start, phrase });
      }
    }
    if (fitting.length > 1) fitting.sort((one, other) => other.phrase.length - one.phrase.length);
    const taken: FoundPhrase[] = [];
    for (const { start, phrase } of fitting) {
      const overlaps = taken.some(
        (other) => start < other.start + other.phrase.length && other.start < start + phrase.length,
      );
      const meaning = meanings.get(phrase);
      if (!overlaps && meaning) taken.push({ start, phrase, meaning });
    }
    return taken.sort((one, other) => one.start - other.start);
  };
}

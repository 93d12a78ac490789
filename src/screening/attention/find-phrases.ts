import {
  circumstances,
  lookAlikes,
  type CircumstanceId,
  type CircumstanceTopic,
} from "../../rules";
import { onFirstUse } from "../on-first-use";

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
  const made = finderIn(topic === null ? [everywhere()] : [everywhere(), listedUnder(topic)]);
  finders.set(topic, made);
  return made;
}

/** What the whole text says, if it is one phrase. */
export function wholePhrase(text: string): PhraseMeaning | null {
  let node: PhraseTree | undefined = everywhere();
  for (let at = 0; node && at < text.length; at += 1) node = node.next?.get(text.charAt(at));
  return node?.meaning ?? null;
}

const finders = new Map<CircumstanceTopic | null, PhraseFinder>();

/** 词树: phrases letter by letter. */
interface PhraseTree {
  next: Map<string, PhraseTree> | null;
  meaning: { readonly is: CircumstanceId[]; readonly isNot: CircumstanceId[] } | null;
}

const everywhere = onFirstUse(() => {
  const tree: PhraseTree = { next: null, meaning: null };
  for (const phrase of lookAlikes) meaningIn(tree, phrase);
  for (const { id, phrases, contrary } of circumstances) {
    for (const phrase of phrases) meaningIn(tree, phrase).is.push(id);
    for (const phrase of contrary) meaningIn(tree, phrase).isNot.push(id);
  }
  return tree;
});

function listedUnder(topic: CircumstanceTopic): PhraseTree {
  const tree: PhraseTree = { next: null, meaning: null };
  for (const each of circumstances) {
    if (each.topic !== topic) continue;
    for (const phrase of each.listedPhrases) meaningIn(tree, phrase).is.push(each.id);
  }
  return tree;
}

/** What a phrase means in the tree, to be added to. */
function meaningIn(tree: PhraseTree, phrase: string): NonNullable<PhraseTree["meaning"]> {
  let node = tree;
  for (const letter of phrase) {
    node.next ??= new Map();
    const next: PhraseTree = node.next.get(letter) ?? { next: null, meaning: null };
    node.next.set(letter, next);
    node = next;
  }
  node.meaning ??= { is: [], isNot: [] };
  return node.meaning;
}

/** Of all phrases that fit, the longest is taken first, then the longest of those beside it, and so on. */
function finderIn(trees: readonly PhraseTree[]): PhraseFinder {
  return (text) => {
    const fitting: FoundPhrase[] = [];
    for (let start = 0; start < text.length; start += 1) {
      for (const tree of trees) {
        let node = tree.next?.get(text.charAt(start));
        for (let end = start + 1; node; end += 1) {
          const { meaning, next } = node;
          if (meaning) fitting.push({ start, phrase: text.slice(start, end), meaning });
          node = next?.get(text.charAt(end));
        }
      }
    }
    return fitting.length > 1 ? withoutOverlaps(fitting) : fitting;
  };
}

function withoutOverlaps(fitting: readonly FoundPhrase[]): readonly FoundPhrase[] {
  const taken: FoundPhrase[] = [];
  for (const each of fitting.toSorted((one, other) => other.phrase.length - one.phrase.length)) {
    const isFree = taken.every(
      ({ start, phrase }) =>
        each.start >= start + phrase.length || start >= each.start + each.phrase.length,
    );
    if (isFree) taken.push(each);
  }
  return taken.sort((one, other) => one.start - other.start);
}

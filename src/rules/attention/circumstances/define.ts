import type { LocalText } from "../../local-text";
import type { Circumstance, CircumstanceId, CircumstanceTopic } from "../scheme";

/** The words of a circumstance, separated by blanks. */
interface Words {
  readonly phrases?: string;
  readonly listed?: string;
  readonly headers?: string;
  readonly contrary?: string;
  readonly kindOf?: CircumstanceId;
  readonly eitherOf?: readonly CircumstanceId[];
  /** Of the pupil's own person. */
  readonly isPersonal?: true;
  readonly ofParent?: CircumstanceId;
}

/** One line of the table. */
export function circumstance(
  topic: CircumstanceTopic,
  id: CircumstanceId,
  label: LocalText,
  words: Words,
): Circumstance {
  return {
    id,
    topic,
    label,
    kindOf: words.kindOf ?? null,
    eitherOf: words.eitherOf ?? [],
    yesHeaders: wordsOf(words.headers),
    phrases: wordsOf(words.phrases),
    listedPhrases: wordsOf(words.listed),
    contrary: wordsOf(words.contrary),
    isPersonal: words.isPersonal ?? words.ofParent !== undefined,
    ofParent: words.ofParent ?? null,
  };
}

/** Every first word before every second one: 父亲去世, 母亲去世, 父亲病故 … */
export function joined(first: string, second: string): string {
  return wordsOf(first)
    .flatMap((one) => wordsOf(second).map((other) => one + other))
    .join(" ");
}

export function wordsOf(words = ""): readonly string[] {
  return words.split(/\s+/u).filter((word) => word !== "");
}

import { noPreferences, type Preferences } from "./preferences";

/**
 * What versions before the first kept part of this kind put into the document's settings, a word a key.
 * `confirmed-policy` has a line for each policy: its id and its version.
 */
export const earlierKeys = ["confirmed-policy", "policy", "last-writing", "marking"] as const;

export type EarlierWords = Readonly<Record<(typeof earlierKeys)[number], string | null>>;

/** The same as choices of today; null where nothing was said there. */
export function preferencesFromEarlierWords(words: EarlierWords): Preferences | null {
  if (earlierKeys.every((key) => words[key] === null)) return null;
  return {
    ...noPreferences,
    policyId: words.policy || null,
    confirmed: (words["confirmed-policy"] ?? "").split("\n").flatMap((line) => {
      const [id = "", version = ""] = line.split(" ");
      return id === "" || version === "" ? [] : [{ id, version }];
    }),
    isMarking: words.marking === "on",
    lastWriting: words["last-writing"] || null,
  };
}

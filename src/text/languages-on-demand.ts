import type { Language } from "./language";
import type { LanguageWords } from "./language-words";

const loaded = new Map<Language, LanguageWords>();

/** Everything that one language says; it has to be loaded first. */
export function wordsOf(language: Language): LanguageWords {
  const words = loaded.get(language);
  if (!words) throw new Error(`The words of ${language} are not loaded.`);
  return words;
}

/** Fetches what one language says: a person reads one of them, and need not wait for the other. */
export async function loadLanguage(language: Language): Promise<void> {
  loaded.set(language, (await wholeOf(language)).whole);
}

function wholeOf(language: Language): Promise<{ readonly whole: LanguageWords }> {
  switch (language) {
    case "zh-CN":
      return import(/* webpackChunkName: "zh-CN" */ "./zh-CN/whole");
    case "en":
      return import(/* webpackChunkName: "en" */ "./en/whole");
  }
}

import { whole as english } from "./en/whole";
import type { Language } from "./language";
import type { LanguageWords } from "./language-words";
import { whole as chinese } from "./zh-CN/whole";

/** Everything that one language says. */
export function wordsOf(language: Language): LanguageWords {
  switch (language) {
    case "zh-CN":
      return chinese;
    case "en":
      return english;
  }
}

/** Both languages are here; the pane's bundle puts languages-on-demand.ts in this file's place. */
export async function loadLanguage(language: Language): Promise<void> {
  await Promise.resolve(wordsOf(language));
}

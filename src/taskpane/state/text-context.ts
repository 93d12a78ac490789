import { createContext, useContext } from "react";
import {
  frameText,
  paneText,
  vocabularyOf,
  type FrameText,
  type Language,
  type PaneText,
  type Vocabulary,
} from "../../text";

const LanguageContext = createContext<Language>("zh-CN");

/** Gives the chosen language to every component below. */
export const LanguageProvider = LanguageContext.Provider;

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of the frame, which are there before all others. */
export function useFrameText(): FrameText {
  return frameText(useLanguage());
}

/** The pane's words in the language of the person's Excel. */
export function usePaneText(): PaneText {
  return paneText(useLanguage());
}

/** The words for subjects, scores, grades and roles that pane and result sheets share. */
export function useVocabulary(): Vocabulary {
  return vocabularyOf(useLanguage());
}

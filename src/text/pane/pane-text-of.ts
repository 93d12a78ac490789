import type { Language } from "../language";
import { paneTextEn } from "./en";
import type { PaneText } from "./pane-text";
import { paneTextZhCn } from "./zh-cn";

/** The catalogue of the pane's words in one language. */
export function paneText(language: Language): PaneText {
  switch (language) {
    case "zh-CN":
      return paneTextZhCn;
    case "en":
      return paneTextEn;
  }
}

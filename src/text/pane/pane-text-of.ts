import type { Language } from "../language";
import { wordsOf } from "../languages";
import { frameTextEn } from "./frame/en";
import type { FrameText } from "./frame/frame-text";
import { frameTextZhCn } from "./frame/zh-cn";
import type { PaneText } from "./pane-text";

/** The catalogue of the pane's words in one language. */
export function paneText(language: Language): PaneText {
  return wordsOf(language).pane;
}

/** The words of the pane's frame, at hand before any language is loaded. */
export function frameText(language: Language): FrameText {
  switch (language) {
    case "zh-CN":
      return frameTextZhCn;
    case "en":
      return frameTextEn;
  }
}

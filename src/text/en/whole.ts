import type { LanguageWords } from "../language-words";
import { paneTextEn } from "../pane/en";
import { vocabulary } from "./index";

export const whole: LanguageWords = { vocabulary, pane: paneTextEn };

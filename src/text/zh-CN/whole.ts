import type { LanguageWords } from "../language-words";
import { paneTextZhCn } from "../pane/zh-cn";
import { vocabulary } from "./index";

export const whole: LanguageWords = { vocabulary, pane: paneTextZhCn };

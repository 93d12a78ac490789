import { openQuestions, type Question } from "../view/questions";
import type { PaneState } from "./pane-state";

/** What 识别 asks, as things stand. */
export function questionsOf({ recognition, screening, today }: PaneState): readonly Question[] {
  if (recognition.step !== "found") return [];
  const issues = screening.step === "done" ? screening.screened.issues : [];
  return openQuestions(recognition.recognised, issues, today);
}

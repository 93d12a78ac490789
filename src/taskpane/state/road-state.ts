import type { StepName } from "../../text";
import { offered } from "./offering";
import type { PaneState, Screen } from "./pane-state";
import { questionsOf } from "./questions-of";

/** How far a step of the road is. */
export type StepState = "todo" | "done" | "asks" | "failed";

export type RoadState = Readonly<Record<StepName, StepState>>;

/** Pupil and 数据问题 are screens inside 结果, 改条件, 特别关注 and 旷课预警 are inside 规则. */
export function stepOf(screen: Screen): StepName {
  switch (screen.at) {
    case "pupil":
    case "issues":
      return "results";
    case "edit-rules":
    case "edit-scheme":
    case "edit-alerts":
      return "rules";
    case "settings":
      return screen.from;
    case "recognise":
    case "rules":
    case "screening":
    case "results":
    case "output":
      return screen.at;
  }
}

/** The five steps, and how many questions the first one asks. */
export function roadStates(state: PaneState): {
  readonly states: RoadState;
  readonly questions: number;
} {
  const { recognition, screening, output } = state;
  const questions = questionsOf(state).length;
  const isScreened = screening.step === "done";
  return {
    questions,
    states: {
      recognise:
        recognition.step === "failed"
          ? "failed"
          : questions > 0
            ? "asks"
            : recognition.step === "found"
              ? "done"
              : "todo",
      rules: isScreened || screening.step === "running" ? "done" : "todo",
      screening: isScreened ? "done" : screening.step === "failed" ? "failed" : "todo",
      results: isScreened && offered(output) ? "done" : "todo",
      output:
        output.step === "written"
          ? "done"
          : output.step === "failed" ||
              output.step === "typed-entries" ||
              output.step === "source-changed"
            ? "failed"
            : "todo",
    },
  };
}

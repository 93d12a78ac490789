import type { Verdict } from "../../screening";
import type { CommandName, CommandReport, Obstacle } from "../../text";
import type { WritingState } from "./output-states";
import type { Failure } from "./failure-of";
import type { PaneState } from "./pane-state";
import type { DoneScreening } from "./screening-states";

/** Why there are no results to go by. */
export function screeningHeld(
  command: CommandName,
  { recognition, screening, screen }: PaneState,
): CommandReport {
  if (screening.step === "failed") return failed(command, screening.failure);
  if (recognition.step === "failed") return failed(command, recognition.failure);
  if (screening.step === "stopped") return notDone(command, "stopped");
  return notDone(command, screen.at === "rules" ? "statement" : "no-gradebook");
}

/** Why nothing was written. */
export function writingHeld(command: CommandName, writing: WritingState): CommandReport {
  switch (writing.step) {
    case "typed-entries":
      return notDone(command, "typed-entries", writing.cells.length);
    case "source-changed":
      return notDone(command, "source-changed", writing.sheets.length);
    case "failed":
      return failed(command, writing.failure);
    case "stopped":
      return notDone(command, "stopped");
    case "ready":
    case "planning":
    case "writing":
    case "placing":
    case "written":
    case "undone":
      return notDone(command, "busy");
  }
}

export function failed(command: CommandName, { problem }: Failure): CommandReport {
  return notDone(command, problem);
}

export function notDone(command: CommandName, because: Obstacle, count = 0): CommandReport {
  return { kind: "not-done", command, because, count };
}

/** How many there are of those who need action. */
export function verdictsIn({ screened, roster }: DoneScreening) {
  const count = (verdict: Verdict) => roster.filter((line) => line.verdict === verdict).length;
  return {
    stage: screened.screening.stage,
    candidates: count("candidate"),
    awaitingMakeUp: count("make-up-pending"),
    undetermined: count("undetermined"),
    atRisk: count("at-risk"),
  };
}

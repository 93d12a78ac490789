import type { PaneState } from "./pane-state";

/** Which screen is shown, and which news on it: another place is another heading to be read first. */
export function placeOf({ screen, screening, output, undo, removal, settings }: PaneState): string {
  switch (screen.at) {
    case "screening":
      return `screening ${screening.step}`;
    case "output":
      if (removal.step === "failed") return "output not removed";
      if (undo.step === "failed" || undo.step === "refused") return "output not undone";
      return isNews.has(output.step) ? `output ${output.step}` : "output";
    case "settings":
      return settings.step === "asks" ? "settings asked" : "settings";
    case "recognise":
    case "rules":
    case "edit-rules":
    case "edit-scheme":
    case "edit-alerts":
    case "results":
    case "pupil":
    case "issues":
      return screen.at;
  }
}

const isNews: ReadonlySet<PaneState["output"]["step"]> = new Set([
  "stopped",
  "written",
  "undone",
  "typed-entries",
  "source-changed",
  "failed",
  "not-offered",
]);

/** Whether one comes back from a screen inside another, as from 改条件 to 规则. */
export function isWayBack(from: string, to: string): boolean {
  return (
    from === "settings" ||
    (to === "rules" && from.startsWith("edit-")) ||
    (to === "results" && (from === "issues" || from === "pupil"))
  );
}

import type { PaneState } from "./pane-state";
import type { LiveState } from "./screening-states";
import { isBusy, offered } from "./offering";

export const noLive: LiveState = { remark: null, pupils: [], isAhead: false };

/** Nothing of ours is under way that what was typed has to wait for. */
export function isQuiet({
  recognition,
  screening,
  output,
  undo,
  removal,
  marking,
}: PaneState): boolean {
  const writing = offered(output);
  return (
    recognition.step === "found" &&
    screening.step === "done" &&
    !(writing && isBusy(writing)) &&
    undo.step !== "running" &&
    removal.step !== "running" &&
    !marking.isBusy
  );
}

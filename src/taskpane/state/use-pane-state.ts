import { useSyncExternalStore } from "react";
import type { PaneState } from "./pane-state";
import type { PaneStore } from "./pane-store";

/** The pane's state, drawn anew whenever it changes. */
export function usePaneState({ subscribe, getState }: PaneStore): PaneState {
  return useSyncExternalStore(subscribe, getState);
}

import { startTransition, useEffect, useRef, useState } from "react";
import type { PaneState } from "./pane-state";
import type { PaneStore } from "./pane-store";
import { placeOf } from "./place";

/**
 * The pane's state, drawn anew whenever it changes: at once on the same screen, so that what is typed stands
 * where it was typed; another screen is drawn in pieces and shown when it is ready.
 */
export function usePaneState({ subscribe, getState }: PaneStore): PaneState {
  const [state, setState] = useState(getState);
  const drawn = useRef(state);
  useEffect(() => {
    drawn.current = state;
  }, [state]);
  useEffect(() => {
    const draw = (): void => {
      const next = getState();
      if (isDrawnAtOnce(drawn.current, next)) setState(next);
      else {
        startTransition(() => {
          setState(next);
        });
      }
    };
    draw();
    return subscribe(draw);
  }, [subscribe, getState]);
  return state;
}

/** 正在筛查 does not wait: its figures change faster than a slow machine draws it in pieces. */
function isDrawnAtOnce(shown: PaneState, next: PaneState): boolean {
  const isSameScreen =
    shown.recognition.step === next.recognition.step && placeOf(shown) === placeOf(next);
  return isSameScreen || next.screening.step === "running";
}

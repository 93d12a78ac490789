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
      if (isSameScreen(drawn.current, next)) setState(next);
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

function isSameScreen(one: PaneState, other: PaneState): boolean {
  return one.recognition.step === other.recognition.step && placeOf(one) === placeOf(other);
}

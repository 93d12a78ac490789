import { clearHighlight, highlightSources, type HighlightOutcome } from "../../app";
import { paneText } from "../../text";
import { markingWords } from "../view/marking-words";
import { failureOf } from "./failure-of";
import type { MarkingState } from "./output-states";
import type { StoreCore } from "./store-core";

export interface Marking {
  /** 在原表标色 at once, or 清除标色. */
  readonly switchMarking: (isOn: boolean) => Promise<void>;
  /** 清除标色 without any results. */
  readonly clearMarks: () => Promise<void>;
  /** Marks anew by the results of now, where the marks are on. */
  readonly refreshMarking: () => Promise<void>;
}

export function createMarking({ services, getState, set, say, prefer }: StoreCore): Marking {
  const text = paneText(services.language).output.marking;

  async function apply(isOn: boolean, isAsked: boolean): Promise<void> {
    const { marking: before, screening } = getState();
    const screened = screening.step === "done" ? screening.screened : null;
    if (before.isBusy || (isOn && !screened)) return;
    set({ marking: { isOn, isBusy: true, outcome: null } });
    try {
      const { sheets, protected: left }: HighlightOutcome =
        screened && isOn
          ? await highlightSources(services.port, screened)
          : await clearHighlight(services.port);
      const isStillOn = isOn || left.length > 0;
      void prefer({ isMarking: isStillOn });
      finish(isStillOn, { kind: isOn ? "marked" : "cleared", sheets: sheets.length, left });
    } catch (error) {
      finish(before.isOn, { kind: "failed", failure: failureOf(error) });
    }
    if (isAsked) say(markingWords(getState().marking.outcome, text).join(""));
  }

  function finish(isOn: boolean, outcome: MarkingState["outcome"]): void {
    set({ marking: { isOn, isBusy: false, outcome } });
  }

  return {
    switchMarking: (isOn) => apply(isOn, true),
    clearMarks: () => apply(false, true),
    refreshMarking: async () => {
      if (getState().marking.isOn) await apply(true, false);
    },
  };
}

import { undoLastRun } from "../../app";
import { paneText } from "../../text";
import { printedMoment } from "../view/clock";
import { failureOf } from "./failure-of";
import { offered } from "./offering";
import type { UndoState } from "./output-states";
import type { StoreCore } from "./store-core";
import { turnsOf } from "./turns";

export interface Undoing {
  /** Looks whether the last writing can be taken back. */
  readonly lookForUndo: () => Promise<void>;
  /** 撤销; asks first where sheets would go that a person typed something into. */
  readonly undoWriting: () => Promise<void>;
  /** 删去并撤销 */
  readonly undoEvenSo: () => Promise<void>;
  /** 不撤销 */
  readonly leaveUndo: () => void;
}

export function createUndoing({ services, getState, set, say, prefer }: StoreCore): Undoing {
  const text = paneText(services.language).output.undo;
  let turn = 0;

  async function lookForUndo(): Promise<void> {
    const mine = ++turn;
    const record = await services.port.readUndo().catch((error: unknown) => {
      failureOf(error);
      return null;
    });
    const { step } = getState().undo;
    if (mine !== turn || (step !== "none" && step !== "possible")) return;
    become(record ? { step: "possible", at: record.at } : { step: "none" });
  }

  async function takeBack(removesEntries: boolean): Promise<void> {
    const { undo, output } = getState();
    const shown = offered(output);
    if (undo.step === "none" || undo.step === "running" || !shown) return;
    const { at } = undo;
    become({ step: "running", at });
    try {
      const outcome = await undoLastRun(services.port, {
        at: printedMoment(services.now()),
        language: services.language,
        removesEntries,
        turns: turnsOf(services, () => false),
      });
      switch (outcome.kind) {
        case "typed-entries":
          become({ step: "asks", at, cells: outcome.cells });
          return;
        case "refused":
          become({ step: "refused", at, outcome: outcome.outcome });
          return;
        case "nothing":
          become({ step: "none" });
          say(text.nothing);
          return;
        case "undone":
          void prefer({ lastWriting: null });
          become({ step: "none" });
          set({
            output: {
              step: "undone",
              offer: shown.offer,
              back: outcome.sheets.length,
              removed: outcome.removed.length,
            },
          });
          say(text.doneTitle);
          return;
      }
    } catch (error) {
      become({ step: "failed", at, failure: failureOf(error) });
    }
  }

  function become(undo: UndoState): void {
    set({ undo });
  }

  return {
    lookForUndo,
    undoWriting: () => takeBack(false),
    undoEvenSo: () => takeBack(true),
    leaveUndo: () => {
      const { undo } = getState();
      if (undo.step === "none" || undo.step === "running") return;
      become({ step: "possible", at: undo.at });
    },
  };
}

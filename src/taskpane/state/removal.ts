import { ownResultSheets, typedEntries } from "../../app";
import { failureOf } from "./failure-of";
import type { StoreCore } from "./store-core";

export interface Removal {
  /** Counts what would go, in the workbook as it is now, and asks. */
  readonly askRemoval: () => Promise<void>;
  readonly leaveRemoval: () => void;
  /** 全部清除: everything of ours goes, and the pane starts anew. */
  readonly removeEverything: () => Promise<void>;
}

export function createRemoval(
  { services, getState, set }: StoreCore,
  startAnew: () => Promise<void>,
): Removal {
  return {
    askRemoval: async () => {
      if (getState().removal.step === "counting") return;
      set({ removal: { step: "counting" } });
      try {
        const { sheets, ledger } = await services.port.read();
        set({
          removal: {
            step: "asks",
            sheets: ownResultSheets(sheets, ledger).size,
            entries: typedEntries(sheets, ledger).length,
          },
        });
      } catch (error) {
        set({ removal: { step: "failed", failure: failureOf(error) } });
      }
    },
    leaveRemoval: () => {
      set({ removal: { step: "idle" } });
    },
    removeEverything: async () => {
      if (getState().removal.step === "running") return;
      set({ removal: { step: "running" } });
      try {
        const { sheets } = await services.port.removeOurs();
        services.earlier.forget();
        await startAnew();
        set({ notice: { kind: "removed", sheets: sheets.length } });
      } catch (error) {
        set({ removal: { step: "failed", failure: failureOf(error) } });
      }
    },
  };
}

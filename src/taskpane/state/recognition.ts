import { emptyList } from "../view/roster";
import { isUsable, recogniseWorkbook } from "../../app";
import { paneText } from "../../text";
import { usableSheets } from "../view/sheets";
import { failureOf } from "./failure-of";

import type { StoreCore } from "./store-core";

export interface Recognition {
  /** 重新读取: reads the workbook and recognises its sheets; results so far are put away. */
  readonly reread: () => Promise<void>;
}

export function createRecognition({ services, getState, set, say }: StoreCore): Recognition {
  const text = paneText(services.language);
  let turn = 0;
  return {
    reread: async () => {
      const mine = ++turn;
      const isAgain = getState().recognition.step === "found";
      set({
        screen: { at: "recognise" },
        recognition: { step: "reading" },
        screening: { step: "idle" },
        output: { step: "unplanned" },
        list: emptyList,
        notice: null,
      });
      try {
        const { policy } = getState().choice;
        const recognised = await recogniseWorkbook(services.port, { policy, grade: null });
        if (mine !== turn) return;
        if (!isUsable(recognised)) {
          set({ recognition: { step: "empty" } });
          return;
        }
        set({ recognition: { step: "found", recognised } });
        if (isAgain) say(text.recognise.rereadDone(usableSheets(recognised).length));
      } catch (error) {
        if (mine === turn) set({ recognition: { step: "failed", failure: failureOf(error) } });
      }
    },
  };
}

import { emptyList } from "../view/roster";
import { recogniseSnapshotInSlices, type RecognitionOptions } from "../../app";
import { inTurns, stopped } from "../../slices";
import { paneText } from "../../text";
import { isoDay } from "../view/clock";
import { hasSomethingToShow, usableSheets } from "../view/sheets";
import { adoptSettings } from "./adopt-settings";
import { failureOf } from "./failure-of";
import { noLive } from "./live-state";
import type { PaneState } from "./pane-state";
import { adoptStageChoice } from "./preferences";
import type { RecoveryFirst } from "./recovery";
import type { StoreCore } from "./store-core";
import { turnsOf } from "./turns";

export interface Recognition {
  /** 重新读取: reads the workbook and recognises its sheets; results so far are put away. */
  readonly reread: () => Promise<void>;
}

export function createRecognition(
  core: StoreCore,
  { recoverFirst }: Pick<RecoveryFirst, "recoverFirst">,
): Recognition {
  const { services, getState, set, say } = core;
  const text = paneText(services.language);
  let turn = 0;
  return {
    reread: async () => {
      const mine = ++turn;
      const isAgain = getState().recognition.step === "found";
      set({
        screen: { at: "recognise" },
        today: isoDay(services.now()),
        recognition: { step: "reading" },
        screening: { step: "idle" },
        live: noLive,
        output: { step: "unplanned" },
        list: emptyList,
        notice: null,
        correcting: { ...getState().correcting, last: null },
      });
      try {
        const recovered = await recoverFirst();
        const snapshot = await services.port.read();
        if (mine !== turn) return;
        const damaged = adoptSettings(core, snapshot);
        const recognised = await inTurns(
          recogniseSnapshotInSlices(snapshot, recognitionOptions(getState())),
          turnsOf(services, () => mine !== turn),
        );
        if (recognised === stopped || mine !== turn) return;
        adoptStageChoice(core, recognised);
        const said = isAgain ? [] : damaged;
        if (recovered !== "nothing" || said.length > 0) {
          const ended = recovered === "nothing" ? null : recovered;
          set({ notice: { kind: "opened", recovered: ended, damaged: said } });
        }
        if (!hasSomethingToShow(recognised)) {
          set({ recognition: { step: "empty", recognised } });
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

/** What a person said in this session counts even where the workbook did not keep it. */
export function recognitionOptions({ choice, correcting }: PaneState): RecognitionOptions {
  const { choices } = correcting;
  return { policy: choice.policy, grade: null, ...(choices === null ? {} : { choices }) };
}

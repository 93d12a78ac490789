import type { CellChange } from "../../app";
import { failureOf } from "./failure-of";
import { createLiveSettling } from "./live-settling";
import { isQuiet, noLive } from "./live-state";
import { noteMoment } from "./live-timeline";
import { createLiveUpdate } from "./live-update";
import { offered } from "./offering";
import type { StoreCore } from "./store-core";
import type { Trials } from "./trial";

export interface Live {
  /** Told of every change of the state: begins to watch with the first results, goes on when all is quiet. */
  readonly follow: () => void;
}

/** More changes than this at once are no typing: the whole workbook is looked at. */
const mostWaiting = 20;

/**
 * 边录边看: hears of what somebody types in the sheets, in two stages: at once for the pupils concerned, and
 * when the typing pauses for the whole workbook. Changes made while something of ours is under way wait.
 */
export function createLive(core: StoreCore, trials: Pick<Trials, "repeatTrial">): Live {
  const { services, getState, set } = core;
  const settling = createLiveSettling(core, trials);
  const { update } = createLiveUpdate(core, trials, settling);
  const waiting: CellChange[] = [];
  let watching: Promise<void> | null = null;
  let isAtWork = false;
  let wasWritten = false;

  function watch(): Promise<void> {
    return services.port.watch(hear).then(
      () => undefined,
      (error: unknown) => {
        failureOf(error);
        watching = null;
      },
    );
  }

  function hear(change: CellChange): void {
    const { step } = getState().screening;
    if (step !== "done" && step !== "running") return;
    noteMoment("xueqing:live-heard");
    waiting.push(change);
    follow();
  }

  function follow(): void {
    const state = getState();
    if (state.screening.step === "done") watching ??= watch();
    noteWriting();
    if (!isQuiet(state)) return;
    settling.whenQuiet();
    if (waiting.length > 0 && !isAtWork) void work();
  }

  async function work(): Promise<void> {
    isAtWork = true;
    try {
      if (waiting.length > mostWaiting) waiting.splice(0, waiting.length - 1);
      for (let next = waiting[0]; next && isQuiet(getState()); next = waiting[0]) {
        if (await update(next)) waiting.shift();
      }
    } finally {
      isAtWork = false;
    }
  }

  /** Sheets that were just written are of now. */
  function noteWriting(): void {
    const isWritten = offered(getState().output)?.step === "written";
    const isNew = isWritten && !wasWritten;
    wasWritten = isWritten;
    if (isNew) set({ live: noLive });
  }

  return { follow };
}

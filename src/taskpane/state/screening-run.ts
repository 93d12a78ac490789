import { recogniseSnapshotInSlices, screenWorkbookInSlices } from "../../app";
import { inTurns, stopped } from "../../slices";
import { paneText } from "../../text";
import { isoDay } from "../view/clock";
import { hasSomethingToShow } from "../view/sheets";
import { rosterInSlices, needsAction, emptyList } from "../view/roster";
import { formatSeconds } from "../view/clock";
import { adoptSettings } from "./adopt-settings";
import { attentionRequest } from "./attention-settings";
import { asksConfirmation } from "./confirmation";
import { failureOf } from "./failure-of";
import { noLive } from "./live-state";
import type { DoneScreening } from "./screening-states";
import { adoptStageChoice } from "./preferences";
import { recognitionOptions } from "./recognition";
import type { RecoveryFirst } from "./recovery";
import { followPhases, type ScreeningPhases } from "./screening-phases";
import type { StoreCore } from "./store-core";

export interface ScreeningRun {
  /**
   * 开始筛查: workbook → snapshot → records → findings → one line a pupil. Reads the workbook anew, so
   * that what was typed meanwhile counts. Writes nothing. Answers whether there is a result; without
   * the statement that its policy wants confirmed there is none, and 规则 asks for it.
   */
  readonly startScreening: () => Promise<boolean>;
  /** 停止: what the run would still find is thrown away. */
  readonly stopScreening: () => void;
}

/** Quicker runs go straight to the result. */
const patience = 400;

export function createScreeningRun(
  core: StoreCore,
  { recoverFirst }: Pick<RecoveryFirst, "recoverFirst">,
): ScreeningRun {
  const { services, getState, set, say } = core;
  const text = paneText(services.language);
  let run = 0;

  async function startScreening(): Promise<boolean> {
    const mine = ++run;
    const isStale = () => mine !== run;
    const showProgress = setTimeout(() => {
      if (!isStale()) set({ screen: { at: "screening" } });
    }, patience);
    const phases = followPhases(core, isStale);
    try {
      const recovered = await recoverFirst();
      if (recovered !== "nothing") set({ notice: { kind: "opened", recovered, damaged: [] } });
      const done = await screenOnce(core, phases);
      if (done === null || isStale()) return false;
      const { notice } = getState();
      set({
        screen: { at: "results" },
        screening: { step: "done", ...done },
        recognition: { step: "found", recognised: done.screened.recognised },
        output: { step: "unplanned" },
        live: noLive,
        trial: null,
        list: emptyList,
        notice: notice?.kind === "opened" ? notice : null,
      });
      const acting = done.roster.filter(({ verdict }) => needsAction(verdict)).length;
      say(text.screening.done(acting, formatSeconds(done.seconds)));
      return true;
    } catch (error) {
      if (isStale()) return false;
      set({
        screen: { at: "screening" },
        screening: { step: "failed", failure: failureOf(error) },
      });
      return false;
    } finally {
      clearTimeout(showProgress);
    }
  }

  function stopScreening(): void {
    run += 1;
    set({ screen: { at: "screening" }, screening: { step: "stopped" } });
    say(text.screening.stopped);
  }

  return { startScreening, stopScreening };
}

async function screenOnce(
  core: StoreCore,
  { enter, matched, turns }: ScreeningPhases,
): Promise<DoneScreening | null> {
  const { services, getState, set } = core;
  const startedAt = services.now();
  await enter(0);
  const snapshot = await services.port.read();
  await enter(1);
  if (turns.isStopped()) return null;
  adoptSettings(core, snapshot);
  const options = recognitionOptions(getState());
  const recognised = await inTurns(recogniseSnapshotInSlices(snapshot, options), turns);
  if (recognised === stopped || turns.isStopped()) return null;
  matched(recognised.reading.register.length);
  adoptStageChoice(core, recognised);
  if (recognised.reading.register.length === 0) {
    set({
      screen: { at: "recognise" },
      screening: { step: "idle" },
      recognition: { step: hasSomethingToShow(recognised) ? "found" : "empty", recognised },
    });
    return null;
  }
  const { policy, stage, confirmed } = getState().choice;
  if (!confirmed && asksConfirmation(recognised, policy)) {
    set({
      screen: { at: "rules" },
      screening: { step: "idle" },
      recognition: { step: "found", recognised },
    });
    return null;
  }
  await enter(2);
  if (turns.isStopped()) return null;
  const request = {
    policy,
    stage,
    date: isoDay(startedAt),
    grade: null,
    ...attentionRequest(getState().attention),
  };
  const screened = await inTurns(screenWorkbookInSlices(recognised, request), turns);
  await enter(3);
  if (screened === stopped || turns.isStopped()) return null;
  const roster = await inTurns(rosterInSlices(screened, services.language), turns);
  if (roster === stopped) return null;
  const endedAt = services.now();
  const seconds = (endedAt.getTime() - startedAt.getTime()) / 1000;
  return { screened, roster, endedAt, seconds, isOutdated: false };
}

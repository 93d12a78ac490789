import {
  planSheetsInSlices,
  writeResultSheets,
  type CarriedEntries,
  type WriteOutcome,
} from "../../app";
import type { SheetPlan } from "../../sheet";
import { inTurns, stopped } from "../../slices";
import { paneText } from "../../text";
import { formatSeconds, printedMoment } from "../view/clock";
import type { OutputVersion, SheetOffer } from "../view/sheet-offer";
import { asChoice, sheetsAsked, type SheetRequest } from "../view/sheet-request";
import { failureOf } from "./failure-of";
import type { Marking } from "./marking";
import { isBusy, offered, type Offering } from "./offering";
import type { WritingState } from "./output-states";
import type { DoneScreening, ScreeningState } from "./screening-states";
import { requestOf } from "./requesting";
import type { ScreeningRun } from "./screening-run";
import type { StoreCore } from "./store-core";
import { turnsOf } from "./turns";
import type { Undoing } from "./undoing";

export interface Writing {
  /** Works out what would be written and shows it; touches nothing. */
  readonly openOutput: () => void;
  /** As `openOutput`, without showing it. Answers whether there is anything to write. */
  readonly prepare: () => Promise<boolean>;
  /** 内部版 or 公示版: other sheets are offered. */
  readonly chooseVersion: (version: OutputVersion) => Promise<void>;
  /** 写入 n 张表: all of them or none. */
  readonly write: () => Promise<void>;
  /** 停止: unless the last step has begun, the workbook stays as it was. */
  readonly stopWriting: () => void;
  /** The same for sheets asked for otherwise: by a command of the ribbon. */
  readonly writeSheets: (request: (offer: SheetOffer) => SheetRequest) => Promise<void>;
}

interface Around {
  readonly screening: Pick<ScreeningRun, "startScreening">;
  readonly offering: Offering;
  readonly marking: Pick<Marking, "refreshMarking">;
  readonly undoing: Pick<Undoing, "lookForUndo">;
}

export function createWriting(
  core: StoreCore,
  { screening, offering, marking, undoing }: Around,
): Writing {
  const { services, getState, set, say } = core;
  const text = paneText(services.language);
  let isStopped = false;

  function openOutput(): void {
    set({ screen: { at: "output" } });
    void undoing.lookForUndo();
    void offering.offerOnce().then(offering.lookOnRequest);
  }

  async function chooseVersion(version: OutputVersion): Promise<void> {
    await offering.offerVersion(version);
    if (getState().screen.at === "output") await offering.lookOnRequest();
  }

  /** A second writing begins from the workbook as the first one left it, one after a correction from that. */
  async function startAfresh({ version }: SheetOffer): Promise<boolean> {
    if (!(await screening.startScreening())) return false;
    openOutput();
    await offering.offerOnce();
    await chooseVersion(version);
    return true;
  }

  async function writeSheets(request: (offer: SheetOffer) => SheetRequest): Promise<void> {
    const before = offered(getState().output);
    if (!before || isBusy(before)) return;
    const isOld =
      before.step === "written" ||
      before.step === "undone" ||
      getState().live.isAhead ||
      isOutdated(getState().screening);
    if (isOld && !(await startAfresh(before.offer))) return;
    const { screening: found, output } = getState();
    const now = offered(output);
    if (found.step !== "done" || !now || isBusy(now)) return;
    if (!(await writeOffer(found, now.offer, request(now.offer)))) return;
    await undoing.lookForUndo();
    await marking.refreshMarking();
  }

  /** Answers whether the sheets are written. */
  async function writeOffer(
    found: DoneScreening,
    offer: SheetOffer,
    request: SheetRequest,
  ): Promise<boolean> {
    const begunAt = services.now();
    const become = (writing: WritingState) => {
      set({ output: { offer: offered(getState().output)?.offer ?? offer, ...writing } });
    };
    isStopped = false;
    const turns = turnsOf(services, () => isStopped);
    become({ step: "planning", sheets: sheetsAsked(offer, request) });
    await services.breathe();
    try {
      const choice = offering.choiceOf(found);
      const planning = planSheetsInSlices(found.screened, {
        ...choice,
        ...asChoice(offer, request),
      });
      const plans = await inTurns(planning, turns);
      if (plans === stopped) {
        become(outcomeShown({ kind: "stopped" }, [], 0));
        say(text.output.stopped);
        return false;
      }
      const total = plans.length;
      become({ step: "writing", done: 0, total });
      const outcome = await writeResultSheets(services.port, found.screened, plans, {
        runAt: choice.runAt,
        turns,
        onProgress: (done) => {
          become({ step: "writing", done, total });
        },
        onLastStep: () => {
          become({ step: "placing", total });
        },
      });
      const endedAt = services.now();
      const seconds = (endedAt.getTime() - begunAt.getTime()) / 1000;
      if (outcome.kind === "written") {
        void core.prefer({ lastWriting: printedMoment(endedAt) });
        say(text.output.writtenIn(outcome.sheets.length, formatSeconds(seconds)));
      }
      if (outcome.kind === "stopped") say(text.output.stopped);
      become(outcomeShown(outcome, plans, seconds));
      return outcome.kind === "written";
    } catch (error) {
      become({ step: "failed", failure: failureOf(error) });
      return false;
    }
  }

  return {
    openOutput,
    prepare: offering.offerOnce,
    chooseVersion,
    write: () => writeSheets((offer) => requestOf(offer, getState())),
    writeSheets,
    stopWriting: () => {
      isStopped = true;
    },
  };
}

function outcomeShown(
  outcome: WriteOutcome,
  plans: readonly SheetPlan[],
  seconds: number,
): WritingState {
  switch (outcome.kind) {
    case "written":
      return {
        step: "written",
        reports: plans.map(({ report }) => report),
        sheets: outcome.sheets,
        entries: entriesIn(outcome.entries),
        seconds,
      };
    case "typed-entries":
      return { step: "typed-entries", cells: outcome.cells };
    case "source-changed":
      return { step: "source-changed", sheets: outcome.sheets };
    case "stopped":
      return { step: "stopped" };
  }
}

function entriesIn(entries: CarriedEntries | undefined) {
  const setAside = (entries?.setAside ?? []).reduce((sum, { cells }) => sum + cells, 0);
  return { kept: entries?.kept ?? 0, setAside };
}

function isOutdated(screening: ScreeningState): boolean {
  return screening.step === "done" && screening.isOutdated;
}

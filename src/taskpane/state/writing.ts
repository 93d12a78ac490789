import { planSheets, writeResultSheets, type CarriedEntries } from "../../app";
import { paneText } from "../../text";
import { printedMoment } from "../view/clock";
import {
  keysOnRequest,
  offerSheets,
  requestedKinds,
  type OutputVersion,
  type SheetOffer,
} from "../view/sheet-offer";
import { asChoice, sheetsAsked } from "../view/sheet-request";
import { failureOf } from "./failure-of";
import type { Marking } from "./marking";
import type { DoneScreening, OutputState, ScreeningState, WritingState } from "./pane-state";
import { requestOf } from "./requesting";
import type { ScreeningRun } from "./screening-run";
import type { StoreCore } from "./store-core";
import type { Undoing } from "./undoing";

export interface Writing {
  /** Works out what would be written and shows it; touches nothing. */
  readonly openOutput: () => void;
  /** 内部版 or 公示版: other sheets are offered. */
  readonly chooseVersion: (version: OutputVersion) => void;
  /** 写入 n 张表: all of them or none. */
  readonly write: () => Promise<void>;
  /** 一键筛查 of the ribbon: read, screen, write all, then show the pane. */
  readonly screenAndWrite: () => Promise<void>;
}

interface Around {
  readonly screening: Pick<ScreeningRun, "startScreening">;
  readonly marking: Pick<Marking, "refreshMarking">;
  readonly undoing: Pick<Undoing, "lookForUndo">;
}

export function createWriting(core: StoreCore, { screening, marking, undoing }: Around): Writing {
  const { services, getState, set, say } = core;
  const text = paneText(services.language);
  let looked: SheetOffer | null = null;

  function openOutput(): void {
    plan();
    set({ screen: { at: "output" } });
    void undoing.lookForUndo();
    void lookOnRequest();
  }

  /** Class by class, so that the pane stays awake. */
  async function lookOnRequest(): Promise<void> {
    const { screening: found, output } = getState();
    if (found.step !== "done" || output.step === "unplanned") return;
    const { offer: asked } = output;
    if (asked.onRequest !== null || looked === asked) return;
    looked = asked;
    const keys: string[] = [];
    for (const [index, classGroup] of asked.classes.entries()) {
      await services.breathe();
      if (offerOf(getState().output) !== asked) return;
      keys.push(
        ...keysOnRequest(found.screened, choiceOf(found), { classGroup, isFirst: index === 0 }),
      );
    }
    const now = getState().output;
    if (now.step === "unplanned" || now.offer !== asked) return;
    const onRequest = requestedKinds(keys, services.language);
    set({ output: { ...now, offer: { ...asked, onRequest } } });
  }

  function plan(): void {
    const { screening: found, output } = getState();
    if (found.step !== "done" || output.step !== "unplanned") return;
    offer(found, "internal");
  }

  function offer(found: DoneScreening, version: OutputVersion): void {
    const offered = offerSheets(found.screened, choiceOf(found), version);
    set({ output: { step: "ready", offer: offered } });
    if (getState().screen.at === "output") void lookOnRequest();
  }

  function choiceOf({ endedAt }: DoneScreening) {
    const { settings } = getState().school;
    return { language: services.language, runAt: printedMoment(endedAt), school: settings };
  }

  function chooseVersion(version: OutputVersion): void {
    const { screening: found, output } = getState();
    if (found.step !== "done" || output.step === "unplanned" || isBusy(output)) return;
    if (output.offer.version !== version) offer(found, version);
  }

  /** A second writing begins from the workbook as the first one left it, one after a correction from that. */
  async function startAfresh({ version }: { readonly version: OutputVersion }): Promise<boolean> {
    if (!(await screening.startScreening())) return false;
    openOutput();
    chooseVersion(version);
    return true;
  }

  async function write(): Promise<void> {
    const before = getState().output;
    if (before.step === "unplanned" || isBusy(before)) return;
    const isOld =
      before.step === "written" || before.step === "undone" || isOutdated(getState().screening);
    if (isOld && !(await startAfresh(before.offer))) return;
    const { screening: found, output } = getState();
    if (found.step !== "done" || output.step === "unplanned" || isBusy(output)) return;
    const { offer: offered } = output;
    const become = (writing: WritingState) => {
      set({ output: { offer: offerOf(getState().output) ?? offered, ...writing } });
    };
    const request = requestOf(offered, getState());
    become({ step: "planning", sheets: sheetsAsked(offered, request) });
    await services.breathe();
    try {
      const choice = choiceOf(found);
      const plans = planSheets(found.screened, { ...choice, ...asChoice(offered, request) });
      become({ step: "writing", done: 0, total: plans.length });
      const outcome = await writeResultSheets(services.port, found.screened, plans, {
        runAt: choice.runAt,
        onProgress: (done, total) => {
          become({ step: "writing", done, total });
        },
      });
      switch (outcome.kind) {
        case "written":
          services.memory.remember("last-writing", printedMoment(services.now()));
          become({
            step: "written",
            reports: plans.map(({ report }) => report),
            sheets: outcome.sheets,
            entries: entriesIn(outcome.entries),
          });
          say(text.output.written(outcome.sheets.length));
          break;
        case "typed-entries":
          become({ step: "typed-entries", cells: outcome.cells });
          return;
        case "source-changed":
          become({ step: "source-changed", sheets: outcome.sheets });
          return;
      }
    } catch (error) {
      become({ step: "failed", failure: failureOf(error) });
      return;
    }
    await undoing.lookForUndo();
    await marking.refreshMarking();
  }

  async function screenAndWrite(): Promise<void> {
    if (await screening.startScreening()) {
      plan();
      await write();
      if (getState().output.step !== "written") set({ screen: { at: "output" } });
    }
    await services.showPane();
  }

  return { openOutput, chooseVersion, write, screenAndWrite };
}

function offerOf(output: OutputState): SheetOffer | null {
  return output.step === "unplanned" ? null : output.offer;
}

function isBusy({ step }: Pick<OutputState, "step">): boolean {
  return step === "planning" || step === "writing";
}

function entriesIn(entries: CarriedEntries | undefined) {
  const setAside = (entries?.setAside ?? []).reduce((sum, { cells }) => sum + cells, 0);
  return { kept: entries?.kept ?? 0, setAside };
}

function isOutdated(screening: ScreeningState): boolean {
  return screening.step === "done" && screening.isOutdated;
}

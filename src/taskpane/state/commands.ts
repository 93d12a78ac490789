import { classSheets, ownResultSheets, type ReportId } from "../../app";
import type { CommandName, CommandReport } from "../../text";
import { reportOf } from "../../sheet";
import { blockingQuestions } from "../view/questions";
import type { SheetOffer } from "../view/sheet-offer";
import { requestToKeep, type SheetRequest } from "../view/sheet-request";
import { adviseStage } from "../view/stage-advice";
import { failed, notDone, screeningHeld, verdictsIn, writingHeld } from "./command-reports";
import { failureOf } from "./failure-of";
import type { Marking } from "./marking";
import { isBusy, offered, type Offering } from "./offering";
import type { PaneState } from "./pane-state";
import type { DoneScreening } from "./screening-states";
import { chooseStage } from "./preferences";
import { questionsOf } from "./questions-of";
import { requestOf } from "./requesting";
import type { ScreeningRun } from "./screening-run";
import type { StoreCore } from "./store-core";
import type { Writing } from "./writing";

export interface Commands {
  /**
   * A button of the tab 学情, whether the pane is shown or not. Does nothing that needs a person's answer:
   * it says so, and the pane is left on the screen where the answer is given. Pressed again while one is
   * under way, it does nothing.
   */
  readonly press: (command: CommandName) => Promise<void>;
}

interface Around {
  readonly screening: Pick<ScreeningRun, "startScreening">;
  readonly offering: Pick<Offering, "offerOnce" | "lookOnRequest">;
  readonly writing: Pick<Writing, "openOutput" | "writeSheets">;
  readonly marking: Pick<Marking, "switchMarking" | "clearMarks">;
}

export function createCommands(
  core: StoreCore,
  { screening, offering, writing, marking }: Around,
): Commands {
  const { services, getState, set } = core;
  let isUnderWay = false;

  async function press(command: CommandName): Promise<void> {
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      const report = await carryOut(command).catch((error: unknown) =>
        failed(command, failureOf(error)),
      );
      if (await isTold(report)) return;
      set({ notice: { kind: "command", report } });
      await services.showPane();
    } finally {
      isUnderWay = false;
    }
  }

  /** Where no dialog can be shown, the pane says it. */
  async function isTold(report: CommandReport): Promise<boolean> {
    try {
      return await services.tell(report, () => {
        set({ notice: { kind: "command", report } });
      });
    } catch (error) {
      reportError(error);
      return false;
    }
  }

  async function carryOut(command: CommandName): Promise<CommandReport> {
    if (isAtWork(getState())) return notDone(command, "busy");
    switch (command) {
      case "runScreening":
      case "runReview":
        return writeAll(command, (offer) => requestOf(offer, getState()));
      case "writeLedgers":
        return writeAll(command, ledgersBeside);
      case "markSources":
        return mark(command);
      case "clearMarks":
        return clear(command);
    }
  }

  async function writeAll(
    command: CommandName,
    request: (offer: SheetOffer) => SheetRequest,
  ): Promise<CommandReport> {
    const startedAt = services.now();
    const held = await screen(command);
    if (held) return held;
    await offering.offerOnce();
    if (command === "writeLedgers") {
      await offering.lookOnRequest();
      const offer = offered(getState().output)?.offer;
      if (offer && ledgersOf(offer).length === 0) return notDone(command, "no-ledgers");
    }
    await writing.writeSheets(request);
    const { screening: found, output } = getState();
    const written = offered(output);
    if (found.step !== "done" || !written) return notDone(command, "host-failed");
    if (written.step !== "written") {
      writing.openOutput();
      return writingHeld(command, written);
    }
    const seconds = (services.now().getTime() - startedAt.getTime()) / 1000;
    const { sheets, entries } = written;
    const questions = questionsOf(getState()).length;
    const figures = { ...verdictsIn(found), sheets: sheets.length, seconds, ...entries, questions };
    return { kind: "written", command, ...figures };
  }

  /** Screens the workbook as it is now; answers what stands in the way of going by the results. */
  async function screen(command: CommandName): Promise<CommandReport | null> {
    if (!(await screening.startScreening())) return screeningHeld(command, getState());
    const { screening: found } = getState();
    if (found.step !== "done") return notDone(command, "host-failed");
    const asked = blockingQuestions(questionsOf(getState())).length;
    if (asked > 0) {
      set({ screen: { at: "recognise" } });
      return notDone(command, "questions", asked);
    }
    if (command !== "runReview") return null;
    const { recognised, screening: results } = found.screened;
    if (adviseStage(recognised).because.kind !== "make-up-results") {
      return notDone(command, "no-make-up");
    }
    if (results.stage === "after-make-up") return null;
    chooseStage(core, null);
    return screen(command);
  }

  /** 台账与会商表 of all classes, and what stands in the workbook already. */
  function ledgersBeside(offer: SheetOffer): SheetRequest {
    const { screening: found, preferences } = getState();
    const { output } = preferences.kept;
    const standing = found.step === "done" ? standingIn(found) : new Set<string>();
    const before = requestOf(offer, getState());
    const asked = {
      ...before,
      kinds: new Set([...before.kinds, ...ledgersOf(offer)]),
      classes: null,
    };
    if (output.sheets !== null) {
      void core.prefer({ output: { ...output, sheets: requestToKeep(asked) } });
    }
    const absent = offer.plans.map(({ report }) => report).filter((one) => !standing.has(one));
    return { ...asked, leftOut: new Set([...before.leftOut, ...absent]) };
  }

  async function mark(command: CommandName): Promise<CommandReport> {
    const held = await screen(command);
    if (held) return held;
    await marking.switchMarking(true);
    writing.openOutput();
    const { outcome } = getState().marking;
    if (outcome?.kind === "failed") return failed(command, outcome.failure);
    if (!outcome || outcome.sheets + outcome.left.length === 0) {
      return notDone(command, "nothing-to-mark");
    }
    return { kind: "marked", command, sheets: outcome.sheets, left: outcome.left.length };
  }

  async function clear(command: CommandName): Promise<CommandReport> {
    await marking.clearMarks();
    const { outcome } = getState().marking;
    if (outcome?.kind === "failed") return failed(command, outcome.failure);
    return { kind: "cleared", command, left: outcome?.left.length ?? 0 };
  }

  return { press };
}

/** As far as a class gives cause for them; all kinds until they were looked for. */
function ledgersOf({ onRequest }: SheetOffer): readonly ReportId[] {
  return classSheets.filter((kind) => onRequest?.some(({ report }) => report === kind) ?? true);
}

function isAtWork({ screening, output, marking, undo, removal, recognition }: PaneState): boolean {
  const now = offered(output);
  return (
    recognition.step === "reading" ||
    screening.step === "running" ||
    (now !== null && isBusy(now)) ||
    marking.isBusy ||
    undo.step === "running" ||
    removal.step === "running"
  );
}

/** Keys of the result sheets that stand in the workbook. */
function standingIn({ screened }: DoneScreening): ReadonlySet<string> {
  const { sheets, ledger } = screened.recognised.snapshot;
  return new Set([...ownResultSheets(sheets, ledger).keys()].map(reportOf));
}

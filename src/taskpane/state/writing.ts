import { foreseeEntries, planSheets, writeResultSheets, type CarriedEntries } from "../../app";
import { paneText } from "../../text";
import { printedMoment } from "../view/clock";
import { failureOf } from "./failure-of";
import type {
  DoneScreening,
  OutputState,
  OutputVersion,
  ScreeningState,
  WritingState,
} from "./pane-state";
import type { StoreCore } from "./store-core";
import type { ScreeningRun } from "./screening-run";

export interface Writing {
  /** Works out what would be written and shows it; touches nothing. */
  readonly openOutput: () => void;
  readonly toggleReport: (report: string) => void;
  /** 内部版 or 公示版: other sheets are offered. */
  readonly chooseVersion: (version: OutputVersion) => void;
  /** 写入 n 张表: all of them or none. */
  readonly write: () => Promise<void>;
  /** 一键筛查 of the ribbon: read, screen, write all, then show the pane. */
  readonly screenAndWrite: () => Promise<void>;
}

export function createWriting(core: StoreCore, { startScreening }: ScreeningRun): Writing {
  const { services, getState, set, say } = core;
  const text = paneText(services.language);

  function openOutput(): void {
    plan();
    set({ screen: { at: "output" } });
  }

  function plan(): void {
    const { screening, output } = getState();
    if (screening.step !== "done" || output.step !== "unplanned") return;
    offer(screening, "internal");
  }

  function offer(screening: DoneScreening, version: OutputVersion): void {
    const plansOf = (of: OutputVersion) =>
      planSheets(screening.screened, {
        language: services.language,
        runAt: printedMoment(screening.endedAt),
        version: of,
      });
    const plans = plansOf(version);
    const withheld =
      version === "internal"
        ? []
        : plansOf("internal").filter(({ report }) => !plans.some((plan) => plan.report === report));
    const foreseen = foreseeEntries(plans, screening.screened.recognised.snapshot);
    set({ output: { step: "ready", version, plans, withheld, foreseen, leftOut: new Set() } });
  }

  function chooseVersion(version: OutputVersion): void {
    const { screening, output } = getState();
    if (screening.step !== "done" || output.step === "unplanned") return;
    if (output.step !== "writing" && output.version !== version) offer(screening, version);
  }

  function toggleReport(report: string): void {
    const { output } = getState();
    if (output.step === "unplanned" || output.step === "writing") return;
    const leftOut = new Set(output.leftOut);
    if (!leftOut.delete(report)) leftOut.add(report);
    const { version, plans, withheld, foreseen } = output;
    set({ output: { version, plans, withheld, foreseen, leftOut, step: "ready" } });
  }

  /** A second writing begins from the workbook as the first one left it, one after a correction from that. */
  async function startAfresh(
    output: Exclude<OutputState, { step: "unplanned" }>,
  ): Promise<boolean> {
    if (!(await startScreening())) return false;
    openOutput();
    chooseVersion(output.version);
    const planned = getState().output;
    if (planned.step === "unplanned") return false;
    set({ output: { ...planned, leftOut: output.leftOut } });
    return true;
  }

  async function write(): Promise<void> {
    const before = getState().output;
    if (before.step === "unplanned" || before.step === "writing") return;
    const isOld = before.step === "written" || isOutdated(getState().screening);
    if (isOld && !(await startAfresh(before))) return;
    const { screening, output } = getState();
    if (screening.step !== "done" || output.step === "unplanned") return;
    const { version, withheld, leftOut, foreseen } = output;
    const plans = output.plans.filter(({ report }) => !leftOut.has(report));
    const become = (writing: WritingState) => {
      set({ output: { version, plans: output.plans, withheld, foreseen, leftOut, ...writing } });
    };
    become({ step: "writing", done: 0, total: plans.length });
    try {
      const outcome = await writeResultSheets(services.port, screening.screened, plans, {
        runAt: printedMoment(screening.endedAt),
        onProgress: (done, total) => {
          become({ step: "writing", done, total });
        },
      });
      switch (outcome.kind) {
        case "written":
          services.memory.remember("last-writing", printedMoment(services.now()));
          become({ step: "written", sheets: outcome.sheets, entries: entriesIn(outcome.entries) });
          say(text.output.written(outcome.sheets.length));
          return;
        case "typed-entries":
          become({ step: "typed-entries", cells: outcome.cells });
          return;
        case "source-changed":
          become({ step: "source-changed", sheets: outcome.sheets });
          return;
      }
    } catch (error) {
      become({ step: "failed", failure: failureOf(error) });
    }
  }

  async function screenAndWrite(): Promise<void> {
    if (await startScreening()) {
      plan();
      await write();
      if (getState().output.step !== "written") set({ screen: { at: "output" } });
    }
    await services.showPane();
  }

  return { openOutput, toggleReport, chooseVersion, write, screenAndWrite };
}

function entriesIn(entries: CarriedEntries | undefined) {
  const setAside = (entries?.setAside ?? []).reduce((sum, { cells }) => sum + cells, 0);
  return { kept: entries?.kept ?? 0, setAside };
}

function isOutdated(screening: ScreeningState): boolean {
  return screening.step === "done" && screening.isOutdated;
}

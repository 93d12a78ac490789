import type { SheetChoice } from "../../app";
import { inTurns, stopped } from "../../slices";
import { languages, loadLanguage } from "../../text";
import { printedMoment } from "../view/clock";
import {
  offerSheets,
  requestedKinds,
  type OutputVersion,
  type SheetOffer,
} from "../view/sheet-offer";
import { failureOf } from "./failure-of";
import type { OfferedOutput, OutputState } from "./output-states";
import type { DoneScreening } from "./screening-states";
import type { StoreCore } from "./store-core";
import { turnsOf } from "./turns";

/** What can be written is worked out, in turns; nothing is touched. */
export interface Offering {
  /** Unless it was done for these results already. Answers whether anything is offered now. */
  readonly offerOnce: () => Promise<boolean>;
  /** 内部版 or 公示版: other sheets are offered. */
  readonly offerVersion: (version: OutputVersion) => Promise<void>;
  /** 台账与会商表 and the like are many: they are looked for when the usual sheets are shown already. */
  readonly lookOnRequest: () => Promise<void>;
  readonly choiceOf: (
    found: DoneScreening,
  ) => Required<Pick<SheetChoice, "language" | "runAt" | "school">>;
}

export function createOffering({ services, getState, set, prefer }: StoreCore): Offering {
  let turn = 0;
  let underWay: Promise<boolean> | null = null;
  let looked: SheetOffer | null = null;

  async function offerOnce(): Promise<boolean> {
    const { screening: found, output } = getState();
    if (offered(output)) return true;
    if (found.step !== "done") return false;
    if (output.step !== "offering") underWay = offer(found, chosenOutput().version);
    return (await underWay) ?? false;
  }

  async function offerVersion(version: OutputVersion): Promise<void> {
    const { screening: found, output } = getState();
    const now = offered(output);
    if (found.step !== "done" || !now || isBusy(now)) return;
    if (now.offer.version === version) return;
    void prefer({ output: { ...chosenOutput(), version } });
    await offer(found, version);
  }

  async function offer(found: DoneScreening, version: OutputVersion): Promise<boolean> {
    const mine = ++turn;
    const isStale = () => mine !== turn || screenedNow() !== found.screened;
    if (!offered(getState().output)) set({ output: { step: "offering" } });
    const made = await inEveryLanguage(() =>
      inTurns(offerSheets(found.screened, choiceOf(found), version), turnsOf(services, isStale)),
    ).catch(failureOf);
    const { screening, output } = getState();
    if (mine !== turn || screening.step !== "done") return false;
    if (output.step === "unplanned" || isBusy(output)) return false;
    if (made === stopped || isStale()) return offer(screening, version);
    if ("problem" in made) {
      set({ output: { step: "not-offered", failure: made } });
      return false;
    }
    set({ output: { step: "ready", offer: made } });
    return true;
  }

  async function lookOnRequest(): Promise<void> {
    const { screening: found, output } = getState();
    const asked = offered(output)?.offer;
    if (found.step !== "done" || !asked || asked.onRequest !== null || looked === asked) return;
    looked = asked;
    const isStale = () => offered(getState().output)?.offer !== asked;
    await services.breathe();
    const looking = requestedKinds(found.screened, choiceOf(found));
    const onRequest = await inTurns(looking, turnsOf(services, isStale)).catch(failureOf);
    const now = offered(getState().output);
    if (onRequest === stopped || "problem" in onRequest || now?.offer !== asked) return;
    set({ output: { ...now, offer: { ...asked, onRequest } } });
  }

  function chosenOutput() {
    return getState().preferences.kept.output;
  }

  function screenedNow() {
    const { screening } = getState();
    return screening.step === "done" ? screening.screened : null;
  }

  function choiceOf({ endedAt }: DoneScreening) {
    const { settings } = getState().school;
    return { language: services.language, runAt: printedMoment(endedAt), school: settings };
  }

  return { offerOnce, offerVersion, lookOnRequest, choiceOf };
}

/** 运行记录 says in both languages what was done; the pane itself reads one of them. */
async function inEveryLanguage<Made>(make: () => Promise<Made>): Promise<Made> {
  await Promise.all(languages.map(loadLanguage));
  return make();
}

/** Null as long as nothing is offered. */
export function offered(output: OutputState): OfferedOutput | null {
  return "offer" in output ? output : null;
}

/** A writing is under way: nothing may be chosen meanwhile. */
export function isBusy({ step }: Pick<OutputState, "step">): boolean {
  return step === "planning" || step === "writing" || step === "placing";
}

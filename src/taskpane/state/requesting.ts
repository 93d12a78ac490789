import type { ReportId } from "../../app";
import { chosenClasses, usualRequest, type SheetRequest } from "../view/sheet-request";
import { isOfClasses, type SheetOffer } from "../view/sheet-offer";
import type { PaneState } from "./pane-state";
import { askForSchool } from "./school-info";
import type { StoreCore } from "./store-core";

export interface Requesting {
  readonly toggleReport: (report: string) => void;
  /** A kind of 台账与会商表 and the like; the school is asked for with the first one. */
  readonly toggleKind: (kind: ReportId) => void;
  /** Exactly these classes get sheets of their own. */
  readonly chooseClasses: (classes: readonly string[]) => void;
}

/** What is asked for now. */
export function requestOf(
  offer: SheetOffer,
  { request }: Pick<PaneState, "request">,
): SheetRequest {
  return request ?? usualRequest(offer);
}

export function createRequesting(core: StoreCore): Requesting {
  const { getState, set } = core;

  function ask(change: (request: SheetRequest, offer: SheetOffer) => Partial<SheetRequest>): void {
    const { output } = getState();
    if (output.step === "unplanned" || output.step === "planning" || output.step === "writing") {
      return;
    }
    const { offer } = output;
    const request = requestOf(offer, getState());
    set({ request: { ...request, ...change(request, offer) }, output: { step: "ready", offer } });
  }

  return {
    toggleReport: (report) => {
      ask(({ leftOut }) => ({ leftOut: toggled(leftOut, report) }));
    },
    toggleKind: (kind) => {
      ask(({ kinds, classes }, offer) => ({
        kinds: toggled(kinds, kind),
        classes: chosenClasses(offer, { classes }).length === 0 ? null : classes,
      }));
      const { request } = getState();
      if (request?.kinds.has(kind) === true && isOfClasses(kind)) askForSchool(core);
    },
    chooseClasses: (classes) => {
      ask((_, offer) => ({
        classes: classes.length === offer.classes.length ? null : new Set(classes),
      }));
    },
  };
}

function toggled<Value>(values: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const changed = new Set(values);
  if (!changed.delete(value)) changed.add(value);
  return changed;
}

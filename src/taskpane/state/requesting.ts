import type { ReportId } from "../../app";
import {
  chosenClasses,
  requestAsKept,
  requestToKeep,
  usualRequest,
  type SheetRequest,
} from "../view/sheet-request";
import { isOfClasses, type SheetOffer } from "../view/sheet-offer";
import { isBusy, offered } from "./offering";
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
  { preferences }: Pick<PaneState, "preferences">,
): SheetRequest {
  const { sheets } = preferences.kept.output;
  return sheets === null ? usualRequest(offer) : requestAsKept(offer, sheets);
}

export function createRequesting(core: StoreCore): Requesting {
  const { getState, set, prefer } = core;

  function ask(change: (request: SheetRequest, offer: SheetOffer) => Partial<SheetRequest>): void {
    const { output } = getState();
    const now = offered(output);
    if (!now || isBusy(now)) return;
    const { offer } = now;
    const request = requestOf(offer, getState());
    const asked = { ...request, ...change(request, offer) };
    set({ output: { step: "ready", offer } });
    const { output: chosen } = getState().preferences.kept;
    void prefer({ output: { ...chosen, sheets: requestToKeep(asked) } });
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
      const isAsked = getState().preferences.kept.output.sheets?.kinds.includes(kind) === true;
      if (isAsked && isOfClasses(kind)) askForSchool(core);
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

import type { SheetPlan } from "../../sheet";
import { decodeKept, runsKind } from "../kept-part";
import type { CurrentState } from "./current-state";
import { packPlans, type PackedPlans, type UndoPart, type UndoStep } from "./undo-part";

/** 撤销记录 of a writing: what stands there after it, and what it can be taken back to. */
export function newUndo(
  run: string,
  { own, kept }: CurrentState,
  plans: readonly SheetPlan[],
  removed: readonly string[],
  undoableAs: string | null,
): UndoPart {
  const reports = plans.map(({ report }) => report);
  const before = kept.undo?.now ?? {};
  const stays = [...own.keys()].filter((report) => ![...reports, ...removed].includes(report));
  const lost = [...reports, ...removed].filter((report) => own.has(report));
  const was = select(before, lost);
  const isKnown = Object.keys(was).length === lost.length;
  const back: UndoStep | null =
    undoableAs === null || !isKnown
      ? null
      : {
          at: undoableAs,
          plans: was,
          added: reports.filter((report) => !own.has(report)),
          runs: decodeKept(kept.runsTexts, runsKind),
        };
  return { run, now: { ...select(before, stays), ...packPlans(plans) }, back };
}

function select(plans: PackedPlans, reports: readonly string[]): PackedPlans {
  return Object.fromEntries(
    reports.flatMap((report) => {
      const plan = plans[report];
      return plan === undefined ? [] : [[report, plan]];
    }),
  );
}

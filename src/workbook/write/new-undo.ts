import type { SheetPlan } from "../../sheet";
import type { Slices } from "../../slices";
import { jsonBytes, messageBudget } from "../message-size";
import { decodeKept, runsKind } from "../kept-part";
import type { CurrentState } from "./current-state";
import { encodeUndo, packPlans, type PackedPlans, type UndoStep } from "./undo-part";

/**
 * 撤销记录 of a writing: what stands there after it, and what it can be taken back to. Plans that would not go
 * over the wire together with the ledger are not kept: such a run cannot be taken back.
 */
export function* newUndo(
  run: string,
  { own, kept }: CurrentState,
  plans: readonly SheetPlan[],
  removed: readonly string[],
  undoableAs: string | null,
): Slices<string> {
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
  const packed = yield* packPlans(plans, mostBytes);
  const xml = packed && encodeUndo({ run, now: { ...select(before, stays), ...packed }, back });
  return xml !== null && jsonBytes(xml) <= mostBytes
    ? xml
    : encodeUndo({ run, now: {}, back: null });
}

/** The next run reads it together with the ledger, in one answer. */
const mostBytes = messageBudget / 2;

function select(plans: PackedPlans, reports: readonly string[]): PackedPlans {
  return Object.fromEntries(
    reports.flatMap((report) => {
      const plan = plans[report];
      return plan === undefined ? [] : [[report, plan]];
    }),
  );
}

import { carryOver, WorkbookError, type CarriedSheet, type WriteOutcome } from "../app";
import type { SheetPlan, WorkbookSnapshot } from "../sheet";
import { carryOut, type WriteCommit } from "./carry-out";
import { TypedMeanwhile } from "./check-backup";
import { readCurrentState, type CurrentState } from "./current-state";
import { asWorkbookError } from "./host-error";
import { settleFailedWrite } from "./put-back";
import { refusalOf } from "./refusal";
import type { RunExcel } from "./run-excel";
import { planAttempt, type WriteAttempt } from "./write-attempt";

/**
 * Needs what its parts need, ExcelApi 1.12 at most.
 *
 * 写出结果表: read again → carry over what was typed, or refuse → back up our sheets that will be drawn over → draw all →
 * write the ledger → remove the backups. Excel has no transaction; this one has its point of no return
 * in the single action that writes the ledger. Whatever fails before it is undone from the backups,
 * whatever fails after it is completed.
 */
export async function writeWorkbook(
  run: RunExcel,
  plans: readonly SheetPlan[],
  basis: WorkbookSnapshot,
  onProgress: (done: number, total: number) => void,
): Promise<WriteOutcome> {
  if (new Set(plans.map(({ report }) => report)).size < plans.length) {
    throw new Error("Two plans are for the same report.");
  }
  if (plans.length === 0) return { kind: "written", sheets: [] };
  const started: { attempt: WriteAttempt | null; commit: WriteCommit } = {
    attempt: null,
    commit: { ledgerXml: null },
  };
  try {
    return await run(async (context) => {
      const state = await readCurrentState(context, plans, basis);
      const carried = carryEntries(state, plans);
      const refusal = refusalOf(state, plans, basis, carried);
      if (refusal) return refusal;
      const attempt = planAttempt(state, plans, carried);
      started.attempt = attempt;
      await carryOut(context, attempt, started.commit, onProgress);
      return written(attempt);
    });
  } catch (cause) {
    if (started.attempt === null) throw asWorkbookError(cause);
    return await settled(run, started.attempt, started.commit, cause);
  }
}

/** By report, the plans with what stands in our sheets at this moment. */
function carryEntries(
  { own }: CurrentState,
  plans: readonly SheetPlan[],
): ReadonlyMap<string, CarriedSheet> {
  return new Map(
    plans.flatMap((plan) => {
      const found = own.get(plan.report);
      return found ? [[plan.report, carryOver(plan, found.sheet, found.ledger)] as const] : [];
    }),
  );
}

/** A sheet into which somebody typed meanwhile was put back with it: that is no failure. */
async function settled(
  run: RunExcel,
  attempt: WriteAttempt,
  commit: WriteCommit,
  cause: unknown,
): Promise<WriteOutcome> {
  try {
    await settleFailedWrite(run, attempt, commit, cause);
  } catch (error) {
    const isUndone = error instanceof WorkbookError && error.problem === "write-undone";
    if (isUndone && cause instanceof TypedMeanwhile) {
      return { kind: "source-changed", sheets: [cause.sheet] };
    }
    throw error;
  }
  return written(attempt);
}

function written({ targets }: WriteAttempt): WriteOutcome {
  const sheets = targets.map(({ name }) => name);
  const kept = targets.reduce((sum, { carried }) => sum + (carried?.kept ?? 0), 0);
  const setAside = targets.flatMap(({ name, carried }) =>
    carried && carried.setAside.length > 0 ? [{ sheet: name, cells: carried.setAside.length }] : [],
  );
  return kept === 0 && setAside.length === 0
    ? { kind: "written", sheets }
    : { kind: "written", sheets, entries: { kept, setAside } };
}

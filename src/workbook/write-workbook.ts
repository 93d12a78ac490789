import type { WriteOutcome } from "../app";
import type { SheetPlan, WorkbookSnapshot } from "../sheet";
import { carryOut, type WriteCommit } from "./carry-out";
import { readCurrentState } from "./current-state";
import { asWorkbookError } from "./host-error";
import { settleFailedWrite } from "./put-back";
import { refusalOf } from "./refusal";
import type { RunExcel } from "./run-excel";
import { planAttempt, type WriteAttempt } from "./write-attempt";

/**
 * Needs what its parts need, ExcelApi 1.12 at most.
 *
 * 写出结果表: read again → refuse or go on → back up our sheets that will be drawn over → draw all →
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
      const refusal = refusalOf(state, plans, basis);
      if (refusal) return refusal;
      const attempt = planAttempt(state, plans);
      started.attempt = attempt;
      await carryOut(context, attempt, started.commit, onProgress);
      return written(attempt);
    });
  } catch (cause) {
    if (started.attempt === null) throw asWorkbookError(cause);
    await settleFailedWrite(run, started.attempt, started.commit, cause);
    return written(started.attempt);
  }
}

function written({ targets }: WriteAttempt): WriteOutcome {
  return { kind: "written", sheets: targets.map(({ name }) => name) };
}

import {
  carryOver,
  WorkbookError,
  type CarriedSheet,
  type WriteOptions,
  type WriteOutcome,
} from "../../app";
import type { SheetPlan, WorkbookSnapshot } from "../../sheet";
import type { Slices } from "../../slices";
import { asWorkbookError } from "../host-error";
import { paceOf, unstoppable, WorkStopped, type Pace } from "../pace";
import type { RunExcel } from "../run-excel";
import { TypedMeanwhile } from "./check-backup";
import { readCurrentState, type CurrentState } from "./current-state";
import { place } from "./place";
import { recover, settle } from "./recover";
import { refusalOf } from "./refusal";
import { stage } from "./stage";
import { planAttempt, type WriteAttempt } from "./write-attempt";

/**
 * Needs what its parts need, ExcelApi 1.12 at most.
 *
 * 写出结果表: read again → carry over what was typed, or refuse → stage: journal, sheets that nobody sees → last
 * step: bring all of it into place, write the ledger, clear away. Excel has no transaction; this one has
 * its point of no return in the single action that writes the ledger. Whatever fails before it is undone,
 * whatever fails after it is completed: now, or by `recover` when the workbook is opened again.
 */
export async function writeWorkbook(
  run: RunExcel,
  plans: readonly SheetPlan[],
  basis: WorkbookSnapshot,
  options: WriteOptions,
): Promise<WriteOutcome> {
  if (new Set(plans.map(({ report }) => report)).size < plans.length) {
    throw new Error("Two plans are for the same report.");
  }
  const { remove = [], runs, turns, onProgress = ignore, onLastStep = ignore } = options;
  if (plans.length + remove.length === 0 && runs === undefined) {
    return { kind: "written", sheets: [] };
  }
  const pace = paceOf(turns);
  const toTheEnd = unstoppable(turns);
  const started: { attempt: WriteAttempt | null } = { attempt: null };
  try {
    return await run(async (context) => {
      const state = await readSettledState(context, plans, basis, pace);
      const carried = await pace.work(carryEntries(state, plans));
      const refusal = await pace.work(refusalOf(state, plans, basis, carried, remove));
      if (refusal) return refusal;
      const attempt = await pace.work(planAttempt(state, plans, carried, options));
      started.attempt = attempt;
      const staged = await stage(context, attempt, pace, onProgress);
      await pace.pause();
      onLastStep();
      await place(context, attempt, staged, toTheEnd);
      return written(attempt);
    });
  } catch (cause) {
    if (started.attempt) return settled(run, started.attempt, cause, toTheEnd);
    if (cause instanceof WorkStopped) return { kind: "stopped" };
    throw asWorkbookError(cause);
  }
}

/** A writing that broke off before this one is brought to an end first. */
async function readSettledState(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  basis: WorkbookSnapshot,
  pace: Pace,
): Promise<CurrentState> {
  const state = await readCurrentState(context, plans, basis, pace);
  if (state) return state;
  await recover(context);
  const again = await readCurrentState(context, plans, basis, pace);
  if (!again) throw new Error("A writing that broke off could not be settled.");
  return again;
}

/** By report, the plans with what stands in our sheets at this moment. */
function* carryEntries(
  { own }: CurrentState,
  plans: readonly SheetPlan[],
): Slices<ReadonlyMap<string, CarriedSheet>> {
  const carried = new Map<string, CarriedSheet>();
  for (const plan of plans) {
    yield;
    const found = own.get(plan.report);
    if (found) carried.set(plan.report, carryOver(plan, found.sheet, found.ledger));
  }
  return carried;
}

/** A sheet into which somebody typed meanwhile was put back with it: that is no failure, and 停止 is none. */
async function settled(
  run: RunExcel,
  attempt: WriteAttempt,
  cause: unknown,
  pace: Pace,
): Promise<WriteOutcome> {
  try {
    const { ledgerRun } = await run((context) => settle(context, true, pace));
    if (ledgerRun === attempt.run) return written(attempt);
  } catch (second) {
    throw new WorkbookError("write-left-half", namesLeft(attempt), {
      cause: new AggregateError([cause, second]),
    });
  }
  if (cause instanceof WorkStopped) return { kind: "stopped" };
  if (cause instanceof TypedMeanwhile) return { kind: "source-changed", sheets: [cause.sheet] };
  throw new WorkbookError("write-undone", null, { cause });
}

/** Sheets that may be half drawn or were to be removed. */
function namesLeft({ targets }: WriteAttempt): string {
  return targets
    .flatMap(({ name, existing }) =>
      existing ? [name, existing.stagedName, existing.backupName] : [name],
    )
    .join("、");
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

function ignore(): void {
  // Nobody watches.
}

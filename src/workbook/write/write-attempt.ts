import { decodeRuns, ledgerSheet, type CarriedSheet, type WriteOptions } from "../../app";
import type { LedgerSheet, PlannedChart, SheetPlan, WriteLedger } from "../../sheet";
import type { Slices } from "../../slices";
import { keptXml, runsKind } from "../kept-part";
import { sizeOf, unionSize, type Size } from "../plan-grid";
import { clipFrame, type SheetFrame } from "../sheet-frame";
import { endOf, writtenSize, type CurrentState } from "./current-state";
import type { KeptState } from "./kept-state";
import { freeName } from "./free-name";
import { newUndo } from "./new-undo";
import type { KnownSheet } from "./sheet-contents";

/** One result sheet to be made or drawn over. */
export interface WriteTarget {
  readonly plan: SheetPlan;
  /** The sheet's name, kept where it is ours already. */
  readonly name: string;
  /** Null for a new sheet. */
  readonly existing: ExistingTarget | null;
  /** What became of entries in it; null for a new sheet. */
  readonly carried: CarriedSheet | null;
}

export interface ExistingTarget {
  readonly id: string;
  /** All cells that the last run wrote or this one will write. */
  readonly size: Size;
  /** As it was read before: what a person types in between must not be written over. */
  readonly content: KnownSheet;
  readonly frame: SheetFrame;
  readonly charts: readonly PlannedChart[];
  /** A hidden sheet that holds what the sheet is to hold until that is brought into place. */
  readonly stagedName: string;
  /** A hidden sheet that holds those cells as they were until writing is done. */
  readonly backupName: string;
}

/** 一次写出: what is going to be done. What is needed to undo it stands in the journal. */
export interface WriteAttempt {
  /** Tells this writing from all others. */
  readonly run: string;
  readonly targets: readonly WriteTarget[];
  readonly removed: readonly RemovedSheet[];
  /** The name of a blank sheet to be added, where no sheet would be left to be seen. */
  readonly blank: string | null;
  readonly kept: KeptState;
  /** Ledger entries of our sheets that are not written this time. */
  readonly otherEntries: readonly LedgerSheet[];
  readonly runsXml: string | null;
  readonly undoXml: string;
}

export interface RemovedSheet {
  readonly id: string;
  readonly report: string;
}

/** `carried` holds the plans with what a person typed, by report; a report without such a sheet is not there. */
export function* planAttempt(
  state: CurrentState,
  plans: readonly SheetPlan[],
  carried: ReadonlyMap<string, CarriedSheet>,
  options: WriteOptions,
): Slices<WriteAttempt> {
  const { kept } = state;
  const run = newRun();
  const taken = new Set(state.sheets.map(({ name }) => name.toLowerCase()));
  const targets = plans.map((asked) => planTarget(state, asked, carried, taken));
  const reports = new Set(plans.map(({ report }) => report));
  const removed = (options.remove ?? []).flatMap((report) => {
    const own = reports.has(report) ? undefined : state.own.get(report);
    return own ? [{ report, id: own.sheet.id }] : [];
  });
  const gone = new Set(removed.map(({ report }) => report));
  return {
    run,
    targets,
    removed,
    blank: leavesNothing(state, targets, removed) ? freeName("Sheet1", taken) : null,
    kept,
    otherEntries: [...state.own.values()]
      .filter(({ ledger: { report } }) => !reports.has(report) && !gone.has(report))
      .map(({ sheet, ledger }) => ({ ...ledger, sheetId: sheet.id })),
    runsXml:
      options.runs === undefined
        ? null
        : keptXml(runsKind, options.runs, kept.runsTexts, areSoundRuns),
    undoXml: yield* newUndo(run, state, plans, [...gone], options.undoableAs ?? null),
  };
}

function planTarget(
  state: CurrentState,
  asked: SheetPlan,
  carried: ReadonlyMap<string, CarriedSheet>,
  taken: Set<string>,
): WriteTarget {
  const entries = carried.get(asked.report) ?? null;
  const plan = entries?.plan ?? asked;
  const own = state.own.get(plan.report);
  const frame = own && state.frames.get(own.sheet.id);
  if (!own || !frame) {
    return { plan, name: freeName(plan.name, taken), existing: null, carried: null };
  }
  const written = unionSize(writtenSize(state.kept.ledger, plan.report), sizeOf(plan));
  const size = unionSize(written, endOf(own.sheet.area));
  const existing: ExistingTarget = {
    id: own.sheet.id,
    size,
    content: own.sheet,
    frame: clipFrame(frame, size),
    charts: own.ledger.charts ?? [],
    stagedName: freeName("学情暂存", taken),
    backupName: freeName("学情备份", taken),
  };
  return { plan, name: own.sheet.name, existing, carried: entries };
}

/** A workbook must have a sheet that is to be seen. */
function leavesNothing(
  { sheets }: CurrentState,
  targets: readonly WriteTarget[],
  removed: readonly RemovedSheet[],
): boolean {
  const gone = new Set(removed.map(({ id }) => id));
  const isSeen = sheets.some(({ id, isVisible }) => isVisible && !gone.has(id));
  return removed.length > 0 && !isSeen && targets.every(({ existing }) => existing !== null);
}

function newRun(): string {
  const part = () => Math.random().toString(36).slice(2, 10);
  return `${part()}${part()}`;
}

function areSoundRuns(runs: string): boolean {
  return !decodeRuns(runs).areDamaged;
}

/** What a target holds once it is drawn, as Excel gave it back. */
export interface DrawnSheet {
  readonly plan: SheetPlan;
  readonly sheetId: string;
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

export function* newLedger(
  attempt: WriteAttempt,
  drawn: readonly DrawnSheet[],
): Slices<WriteLedger> {
  const entries: LedgerSheet[] = [];
  for (const { plan, sheetId, values } of drawn) {
    yield;
    entries.push({
      ...ledgerSheet(plan, sheetId, values),
      ...(plan.charts && plan.charts.length > 0 ? { charts: plan.charts } : {}),
    });
  }
  return { version: 1, sheets: [...attempt.otherEntries, ...entries] };
}

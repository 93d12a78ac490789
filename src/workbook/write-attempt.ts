import { ledgerSheet, type CarriedSheet } from "../app";
import type { LedgerSheet, SheetPlan, WriteLedger } from "../sheet";
import { endOf, writtenSize, type CurrentState, type KnownSheet } from "./current-state";
import { sizeOf, unionSize, type Size } from "./plan-grid";
import { clipFrame, type SheetFrame } from "./sheet-frame";

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
  /** A hidden sheet that holds those cells as they were until writing is done. */
  readonly backupName: string;
}

/**
 * 一次写出: what is going to be done, with what is needed to undo it. New sheets and backups are found
 * again by name and by not having been there before, since the host's answer may be lost.
 */
export interface WriteAttempt {
  readonly targets: readonly WriteTarget[];
  readonly idsBefore: ReadonlySet<string>;
  readonly ledgerParts: readonly string[];
  /** Ledger entries of our sheets that are not written this time. */
  readonly otherEntries: readonly LedgerSheet[];
}

/** `carried` holds the plans with what a person typed, by report; a report without such a sheet is not there. */
export function planAttempt(
  state: CurrentState,
  plans: readonly SheetPlan[],
  carried: ReadonlyMap<string, CarriedSheet>,
): WriteAttempt {
  const taken = new Set(state.sheets.map(({ name }) => name.toLowerCase()));
  const targets = plans.map((asked): WriteTarget => {
    const entries = carried.get(asked.report) ?? null;
    const plan = entries?.plan ?? asked;
    const own = state.own.get(plan.report);
    const frame = own && state.frames.get(own.sheet.id);
    if (!own || !frame)
      return { plan, name: freeName(plan.name, taken), existing: null, carried: null };
    const written = unionSize(writtenSize(state.ledger, plan.report), sizeOf(plan));
    const size = unionSize(written, endOf(own.sheet.area));
    const backupName = freeName("学情备份", taken);
    return {
      plan,
      name: own.sheet.name,
      existing: {
        id: own.sheet.id,
        size,
        content: own.sheet,
        frame: clipFrame(frame, size),
        backupName,
      },
      carried: entries,
    };
  });
  const reports = new Set(plans.map(({ report }) => report));
  return {
    targets,
    idsBefore: new Set(state.sheets.map(({ id }) => id)),
    ledgerParts: state.ledgerParts,
    otherEntries: [...state.own.values()]
      .filter(({ ledger }) => !reports.has(ledger.report))
      .map(({ sheet, ledger }) => ({ ...ledger, sheetId: sheet.id })),
  };
}

/** What a target holds once it is drawn, as Excel gave it back. */
export interface DrawnSheet {
  readonly plan: SheetPlan;
  readonly sheetId: string;
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

export function newLedger(attempt: WriteAttempt, drawn: readonly DrawnSheet[]): WriteLedger {
  const entries = drawn.map(({ plan, sheetId, values }) => ledgerSheet(plan, sheetId, values));
  return { version: 1, sheets: [...attempt.otherEntries, ...entries] };
}

const longestName = 31;

/** The name, or the name with ` (2)`, ` (3)` … where a sheet bears it already; it is taken from then on. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted.slice(0, longestName);
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, longestName - suffix.length) + suffix;
  }
  taken.add(name.toLowerCase());
  return name;
}

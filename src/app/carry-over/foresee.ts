import type { CellAddress, SheetPlan, WorkbookSnapshot } from "../../sheet";
import { ownResultSheets } from "../typed-entries";
import { carryOver } from "./carry-over";

/** What writing a report would do with the entries of a person in its sheet. */
export interface ForeseenEntries {
  readonly report: string;
  readonly kept: number;
  readonly setAside: readonly CellAddress[];
  readonly blocked: readonly CellAddress[];
}

/** Before anything is written: by report, those whose sheets hold entries. */
export function foreseeEntries(
  plans: readonly SheetPlan[],
  { sheets, ledger }: WorkbookSnapshot,
): readonly ForeseenEntries[] {
  const own = ownResultSheets(sheets, ledger);
  return plans.flatMap((plan) => {
    const found = own.get(plan.report);
    if (!found) return [];
    const { kept, setAside, blocked } = carryOver(plan, found.sheet, found.ledger);
    const hasEntries = kept + setAside.length + blocked.length > 0;
    return hasEntries ? [{ report: plan.report, kept, setAside, blocked }] : [];
  });
}

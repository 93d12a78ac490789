import type { CellAddress, SheetPlan, WorkbookSnapshot } from "../../sheet";
import type { Slices } from "../../slices";
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
export function* foreseeEntries(
  plans: readonly SheetPlan[],
  { sheets, ledger }: WorkbookSnapshot,
): Slices<readonly ForeseenEntries[]> {
  const own = ownResultSheets(sheets, ledger);
  const foreseen: ForeseenEntries[] = [];
  for (const plan of plans) {
    yield;
    const found = own.get(plan.report);
    if (!found) continue;
    const { kept, setAside, blocked } = carryOver(plan, found.sheet, found.ledger);
    const hasEntries = kept + setAside.length + blocked.length > 0;
    if (hasEntries) foreseen.push({ report: plan.report, kept, setAside, blocked });
  }
  return foreseen;
}

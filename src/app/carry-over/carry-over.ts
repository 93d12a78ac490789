import {
  digestCell,
  digestKey,
  type CellAddress,
  type LedgerSheet,
  type SheetPlan,
} from "../../sheet";
import { typedInSheet, type ResultSheetContent } from "../typed-entries";
import type { CarriedSheet } from "./carried-sheet";
import { carryForm } from "./forms/carry-form";
import { matchForm } from "./forms/match-form";
import { drawCarried } from "./draw-carried";
import { matchSheet, type MatchedSheet } from "./match-sheet";
import { placeEntries } from "./place-entries";
import { readEntries, type Entry, type Overwritten } from "./read-entries";
import { keepNotes } from "./keep-notes";

/**
 * 带过去: the sheet as it stands → our rows and columns in it → entries of a person → their rows and
 * columns in the plan. What has no place there any more stands below it, under 待处理. A sheet of which
 * we do not know rows and columns keeps what stands where the plan leaves room.
 */
export function carryOver(
  plan: SheetPlan,
  sheet: ResultSheetContent,
  ledger: LedgerSheet,
): CarriedSheet {
  const form = plan.form ? matchForm(sheet, ledger) : null;
  if (form) return carryForm(plan, form);
  const match = plan.list ? matchSheet(sheet, ledger) : null;
  if (!match) {
    const typed = typedInSheet(sheet, ledger);
    if (plan.list ?? ledger.list ?? plan.form ?? ledger.form)
      return { plan, kept: 0, setAside: [], blocked: typed };
    return keepNotes(plan, sheet, ledger, typed);
  }
  const read = readEntries(match);
  const { blocked, outdated } = judgeOverwritten(plan, match, read.overwritten);
  const placed = placeEntries(plan, match, { ...read, entries: [...read.entries, ...outdated] });
  return {
    plan: drawCarried(plan, placed),
    kept: placed.kept,
    setAside: placed.homeless.map(({ at }) => at),
    blocked,
  };
}

/**
 * A cell of ours that a person wrote over is a correction: it is lost to nobody if we would write the
 * same now, it goes to 待处理 if its row is gone, and else it blocks.
 */
function judgeOverwritten(
  plan: SheetPlan,
  { list, header, rows }: MatchedSheet,
  overwritten: readonly Overwritten[],
): { readonly blocked: readonly CellAddress[]; readonly outdated: readonly Entry[] } {
  const rowOf = new Map(
    plan.rows.flatMap(({ key }, row) =>
      key === undefined ? [] : [[digestKey(key), row] as const],
    ),
  );
  const columnOf = new Map(plan.list?.columns.map(({ id }, column) => [id, column]));
  const blocked: CellAddress[] = [];
  const outdated: Entry[] = [];
  for (const entry of overwritten) {
    const isOfList = entry.key !== "";
    const row = isOfList ? rowOf.get(entry.key) : rowNow(entry.at.row);
    const column = columnOf.get(entry.column);
    if (isOfList && (row === undefined || column === undefined)) {
      outdated.push(entry);
      continue;
    }
    const planned = plan.rows[row ?? -1]?.cells[column ?? -1]?.value ?? "";
    if (digestCell(planned) !== entry.digest) blocked.push(entry.at);
  }
  return { blocked, outdated };

  function rowNow(row: number): number | undefined {
    const ours = rows.get(row);
    if (ours === undefined || ours > list.header) return undefined;
    return (plan.list?.header ?? 0) + row - header;
  }
}

import type { CellAddress, LedgerSheet, WriteLedger } from "../../sheet";
import { ownResultSheets, typedInSheet, type ResultSheetContent } from "../typed-entries";
import { matchForm } from "./forms/match-form";
import { readForm } from "./forms/read-form";

/**
 * 已填内容: the cells of our result sheets that differ from what we last wrote, in the order of the ledger,
 * then of the sheet. In a form, words of ours that stand elsewhere now differ in nothing.
 */
export function typedEntries(
  sheets: readonly ResultSheetContent[],
  ledger: WriteLedger | null,
  reports: (report: string) => boolean = () => true,
): readonly CellAddress[] {
  return [...ownResultSheets(sheets, ledger)]
    .filter(([report]) => reports(report))
    .flatMap(([, own]) => typedCells(own.sheet, own.ledger));
}

function typedCells(sheet: ResultSheetContent, ledger: LedgerSheet): readonly CellAddress[] {
  const form = matchForm(sheet, ledger);
  if (!form) return typedInSheet(sheet, ledger);
  const { entries, remarks, strays } = readForm(form);
  return [...entries, ...remarks, ...strays]
    .map(({ at }) => at)
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

import type { CellValue, LedgerSheet, ListRow, TypedLookup, WorkbookSnapshot } from "../../sheet";
import { digestKey } from "../../sheet";
import { allAtOnce, type Slices } from "../../slices";
import { ownResultSheets, type ResultSheetContent } from "../typed-entries";
import { isDataRow } from "./match-columns";
import { matchSheet } from "./match-sheet";
import { matchForm } from "./forms/match-form";
import { readForm } from "./forms/read-form";
import { addedContent, readEntries, type Entry } from "./read-entries";
import { from } from "./sheet-grid";

/** The rows of one of our lists, ours and those that a person added, as they stand now. */
export function listRows(sheet: ResultSheetContent, ledger: LedgerSheet): readonly ListRow[] {
  const match = matchSheet(sheet, ledger);
  if (!match) return [];
  const { grid, list, rows, columns, isPrinted } = match;
  const added = new Set(match.added);
  const isListed = (row: number) => {
    const ours = rows.get(row);
    return added.has(row) || (ours !== undefined && isDataRow(list, ours));
  };
  return from(0, grid.rows)
    .filter(isListed)
    .map((row) => ({
      row,
      isAdded: added.has(row),
      content: addedContent(match, row),
      cells: new Map(
        list.columns.flatMap(({ id }, column) => {
          const at = columns[column] ?? null;
          const digest = at === null ? "" : grid.digestAt(row, at);
          const isBlank = digest === "" || (added.has(row) && isPrinted(column, digest));
          if (at === null || isBlank) return [];
          const { value } = grid.contentAt(row, at);
          return [[id, { value, at: { sheet: grid.sheet, row, column: at } }] as const];
        }),
      ),
    }));
}

/**
 * What a person typed into our lists, by report, key of the row and id of the column, and into our forms,
 * by report and key of the box (column `entry`); 待处理 included.
 */
export function* typedLookupInSlices({ sheets, ledger }: WorkbookSnapshot): Slices<TypedLookup> {
  const byPlace = new Map<string, CellValue>();
  for (const [report, own] of ownResultSheets(sheets, ledger)) {
    yield;
    for (const { key, column, content } of entriesIn(own.sheet, own.ledger)) {
      const place = [report, key, column].join("|");
      if (key !== "" && !byPlace.has(place)) byPlace.set(place, content.value);
    }
  }
  return (report, rowKey, columnId) =>
    byPlace.get([report, digestKey(rowKey), columnId].join("|")) ?? null;
}

/** As `typedLookupInSlices`, in one go. */
export function typedLookup(snapshot: WorkbookSnapshot): TypedLookup {
  return allAtOnce(typedLookupInSlices(snapshot));
}

function entriesIn(sheet: ResultSheetContent, ledger: LedgerSheet): readonly Entry[] {
  const form = matchForm(sheet, ledger);
  if (form) {
    const { entries, waiting } = readForm(form);
    return [...entries, ...waiting].map((entry) => ({ ...entry, column: "entry" }));
  }
  const match = matchSheet(sheet, ledger);
  return match ? readEntries(match).entries : [];
}

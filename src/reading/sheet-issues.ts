import type { Issue, SheetRecognition } from "../records";
import type { WorkbookSnapshot } from "../sheet";
import { toGrid } from "./grid";
import { withoutSetAside } from "./recognise/make-up-entry";
import type { RecognisedSheet } from "./recognise/recognise-sheet";
import type { RecognisedTable } from "./recognise/table";
import { besideIssues, sheetIssue, tableIssues, unusedTableIssues } from "./recognise/table-issues";
import { unreadCells } from "./recognise/unread-cells";

/** The tables that take part: those that marks were taken from, and those beside them. */
export interface UsedTables {
  readonly sources: ReadonlySet<RecognisedTable>;
  readonly beside: ReadonlySet<RecognisedTable>;
}

/** What was left out, sheet by sheet. */
export function sheetIssues(
  snapshot: WorkbookSnapshot,
  recognised: readonly RecognisedSheet[],
  sheets: readonly SheetRecognition[],
  { sources, beside }: UsedTables,
): readonly Issue[] {
  return sheets.flatMap((recognition, index) => {
    const tables = recognised[index]?.tables ?? [];
    const sheet = snapshot.sheets[index];
    const grid = sheet ? toGrid(withoutSetAside(sheet)) : null;
    const hasMarks = tables.some((table) => sources.has(table));
    if (!grid || !(hasMarks || tables.some((table) => beside.has(table)))) {
      return sheetIssue(recognition, grid);
    }
    const issuesOf = (table: RecognisedTable) => {
      if (sources.has(table)) return tableIssues(table);
      return beside.has(table) ? besideIssues(table) : unusedTableIssues(table);
    };
    return [...tables.flatMap(issuesOf), ...(hasMarks ? unreadCells(grid, tables) : [])];
  });
}

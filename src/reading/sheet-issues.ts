import type { Issue, SheetRecognition } from "../records";
import type { WorkbookSnapshot } from "../sheet";
import type { Slices } from "../slices";
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
export function* sheetIssues(
  snapshot: WorkbookSnapshot,
  recognised: readonly RecognisedSheet[],
  sheets: readonly SheetRecognition[],
  { sources, beside }: UsedTables,
): Slices<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const [index, recognition] of sheets.entries()) {
    yield;
    const tables = recognised[index]?.tables ?? [];
    const sheet = snapshot.sheets[index];
    const grid = sheet ? toGrid(withoutSetAside(sheet)) : null;
    const hasMarks = tables.some((table) => sources.has(table));
    if (!grid || !(hasMarks || tables.some((table) => beside.has(table)))) {
      issues.push(...sheetIssue(recognition, grid));
      continue;
    }
    yield;
    const issuesOf = (table: RecognisedTable) => {
      if (sources.has(table)) return tableIssues(table);
      return beside.has(table) ? besideIssues(table) : unusedTableIssues(table);
    };
    issues.push(...tables.flatMap(issuesOf));
    yield;
    if (hasMarks) issues.push(...(yield* unreadCells(grid, tables)));
  }
  return issues;
}

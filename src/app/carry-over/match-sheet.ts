import type { LedgerList, LedgerSheet } from "../../sheet";
import type { ResultSheetContent } from "../typed-entries";
import { isDataRow, matchColumns, openRowKey } from "./match-columns";
import { matchRows, placeOf } from "./match-rows";
import { from, sheetGrid, type SheetGrid } from "./sheet-grid";

/** One of our lists as it stands in the workbook, held against what we wrote. */
export interface MatchedSheet {
  readonly grid: SheetGrid;
  readonly ledger: LedgerSheet;
  readonly list: LedgerList;
  /** Row of the columns' titles. */
  readonly header: number;
  /** The last row of the list, with the rows that a person added right below. */
  readonly lastRow: number;
  /** The last of our columns. */
  readonly lastColumn: number;
  /** Row of the sheet → row that we wrote. */
  readonly rows: ReadonlyMap<number, number>;
  /** Rows of the list that cannot be told from each other any more. */
  readonly ambiguous: ReadonlySet<number>;
  /** Rows that a person added to the list. */
  readonly added: readonly number[];
  /** By our column, the column of the sheet; null for one that a person deleted. */
  readonly columns: readonly (number | null)[];
  /** The column of the sheet in which a column that we wrote stands now; below 0 for none. */
  readonly place: (column: number) => number;
  /** Columns of a person's own. */
  readonly ownColumns: readonly number[];
  /** What we wrote at a place that the sheet holds now; `""` for nothing. */
  readonly writtenAt: (row: number, column: number) => string;
  /** Whether an added row holds this in one of our columns because we printed it there. */
  readonly isPrinted: (column: number, digest: string) => boolean;
}

/** Null where the sheet is no list, or no list any more. */
export function matchSheet(sheet: ResultSheetContent, ledger: LedgerSheet): MatchedSheet | null {
  const { list } = ledger;
  if (!list) return null;
  const grid = sheetGrid(sheet);
  const found = matchColumns(grid, ledger, list);
  const matched = found && matchRows(grid, ledger, list, found);
  if (!matched) return null;
  const { header, columns } = found;
  const { rows, ambiguous } = matched;
  const place = placeOf(found, list);
  const width = Math.max(list.columns.length, ...ledger.cells.map((line) => line.length));
  const ourColumnAt = new Map(from(0, width).map((column) => [place(column), column]));
  const writtenAt = (row: number, column: number) => {
    const ours = rows.get(row);
    const ourColumn = ourColumnAt.get(column);
    return (ours !== undefined && ourColumn !== undefined && ledger.cells[ours]?.[ourColumn]) || "";
  };
  const openRows = ledger.cells.flatMap((_, row) => (list.keys[row] === openRowKey ? [row] : []));
  const isListed = (row: number) => {
    const ours = rows.get(row);
    return ambiguous.has(row) || (ours !== undefined && isDataRow(list, ours));
  };
  const { added, lastRow } = addedTo();
  const listed = new Set([header, ...from(header + 1, lastRow + 1).filter(isListed), ...added]);
  return {
    ...{ grid, ledger, list, header, lastRow, rows, ambiguous, added, columns, place, writtenAt },
    isPrinted,
    lastColumn: Math.max(-1, ...columns.map((at) => at ?? -1)),
    ownColumns: from(0, grid.columns)
      .filter((column) => !columns.includes(column))
      .filter((column) => [...listed].some((row) => grid.digestAt(row, column) !== "")),
  };

  function addedTo(): { readonly added: readonly number[]; readonly lastRow: number } {
    const emptyLine = list?.keys.every((key) => key === "") ? 1 : 0;
    const openAtEnd =
      list?.keys.slice(lastKey() + 1).filter((key) => key === openRowKey).length ?? 0;
    const last = Math.max(header + emptyLine, ...from(header + 1, grid.rows).filter(isListed));
    let lastRow = last + openAtEnd;
    const rowsAdded = from(header + 1, lastRow + 1).filter(isAdded);
    while (isAdded(lastRow + 1)) {
      lastRow += 1;
      rowsAdded.push(lastRow);
    }
    return { added: rowsAdded, lastRow };
  }

  /** What we printed into the blank rows that wait to be filled in. */
  function isPrinted(column: number, digest: string): boolean {
    return openRows.some((row) => ledger.cells[row]?.[column] === digest);
  }

  function lastKey(): number {
    return list?.keys.findLastIndex((key) => key !== "" && key !== openRowKey) ?? -1;
  }

  function isAdded(row: number): boolean {
    if (rows.has(row) || ambiguous.has(row)) return false;
    const filled = list?.columns.filter(({ part }, column) => {
      const at = columns[column] ?? null;
      if (part === "ordinal" || at === null) return false;
      const digest = grid.digestAt(row, at);
      return digest !== "" && !isPrinted(column, digest);
    });
    return (
      filled !== undefined && filled.length > 1 && filled.some(({ part }) => part === "identity")
    );
  }
}

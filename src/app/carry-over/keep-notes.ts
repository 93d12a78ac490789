import {
  digestCell,
  type CellAddress,
  type LedgerSheet,
  type PlannedCell,
  type SheetPlan,
} from "../../sheet";
import type { ResultSheetContent } from "../typed-entries";
import type { CarriedSheet } from "./carried-sheet";
import { drawCarried } from "./draw-carried";
import { contains, isFree } from "./free-cell";
import { shown } from "./read-entries";
import { sheetGrid } from "./sheet-grid";

/**
 * On a sheet that is no list, a person's notes stay where they stand, if we left and leave room there
 * and beside what stood there before. Cells to fill in belong to a row that we do not know: they block.
 */
export function keepNotes(
  plan: SheetPlan,
  sheet: ResultSheetContent,
  ledger: LedgerSheet,
  typed: readonly CellAddress[],
): CarriedSheet {
  const grid = sheetGrid(sheet);
  const cells = new Map<number, Map<number, PlannedCell>>();
  const blocked = typed.filter((at) => {
    const mayStay =
      (ledger.cells[at.row]?.[at.column] ?? "") === "" &&
      isFree(plan, at) &&
      !plan.fillIn.some((area) => contains(area, at)) &&
      isSameLine(plan, ledger, at.row);
    if (!mayStay) return true;
    const theirs = grid.contentAt(at.row, at.column);
    const value = typeof theirs.value === "boolean" ? shown(theirs) : theirs.value;
    const line = cells.get(at.row) ?? new Map<number, PlannedCell>();
    cells.set(at.row, line.set(at.column, { value, format: "note", theirs }));
    return false;
  });
  if (cells.size === 0) return { plan, kept: 0, setAside: [], blocked };
  return {
    plan: drawCarried(plan, { cells, kept: 0, homeless: [], ownColumns: [] }),
    kept: typed.length - blocked.length,
    setAside: [],
    blocked,
  };
}

/** Whether the same words stand in a row as before; figures may change. */
function isSameLine({ rows }: SheetPlan, ledger: LedgerSheet, row: number): boolean {
  const now = (rows[row]?.cells ?? []).map((cell) => digestCell(cell?.value ?? ""));
  const then = ledger.cells[row] ?? [];
  const words = (line: readonly string[]) =>
    line
      .map((digest) => (digest.startsWith("s") ? digest : ""))
      .join("|")
      .replace(/\|+$/, "");
  return words(now) === words(then);
}

import type { Area, CellAddress, SheetPlan } from "../../sheet";

/** Whether the plan leaves a cell blank. */
export function isFree(
  { rows, merges }: SheetPlan,
  cell: Pick<CellAddress, "row" | "column">,
): boolean {
  return (
    (rows[cell.row]?.cells[cell.column]?.value ?? "") === "" &&
    !merges.some((area) => contains(area, cell))
  );
}

/** Whether a cell lies in an area. */
export function contains(
  { row, column, rows, columns }: Area,
  cell: Pick<CellAddress, "row" | "column">,
): boolean {
  return (
    cell.row >= row &&
    cell.row < row + rows &&
    cell.column >= column &&
    cell.column < column + columns
  );
}

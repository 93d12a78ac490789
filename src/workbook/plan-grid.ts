import type { CellFormat, PlannedCell, SheetPlan } from "../sheet";
import type { Grid } from "./rectangles";

/** A planned cell with the look that it refers to. */
export interface DressedCell {
  readonly cell: PlannedCell;
  readonly format: CellFormat;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The plan's cells as a full rectangle. A format name that the plan lacks is a mistake of the report. */
export function gridOf(plan: SheetPlan): Grid<DressedCell> {
  const { columns } = sizeOf(plan);
  return plan.rows.map(({ cells }) =>
    Array.from({ length: columns }, (_, column) => {
      const cell = cells[column] ?? null;
      if (cell === null) return null;
      const format = plan.formats[cell.format];
      if (!format) throw new Error(`${plan.report} has no format ${cell.format}`);
      return { cell, format };
    }),
  );
}

export function sizeOf({ rows, columnWidths }: SheetPlan): Size {
  const longest = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return { rows: rows.length, columns: Math.max(columnWidths.length, longest) };
}

/** The smallest size that both fit in. */
export function unionSize(one: Size, other: Size): Size {
  return {
    rows: Math.max(one.rows, other.rows),
    columns: Math.max(one.columns, other.columns),
  };
}

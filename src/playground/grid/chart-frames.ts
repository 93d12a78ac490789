import type { ChartAnchor, ChartCorner, SheetFile } from "../../host";

/** Where a chart of the file stands, and what stands above it. The grid itself draws no charts. */
export interface ChartFrame {
  readonly anchor: ChartAnchor;
  readonly title: string | null;
}

/** The charts of a sheet that hang on cells, the lowest first. */
export function chartFrames(sheet: SheetFile): ChartFrame[] {
  return sheet.charts.flatMap(({ id, anchor }) =>
    anchor ? [{ anchor, title: sheet.chartTitle(id) }] : [],
  );
}

/** Pixels from the upper left corner of A1. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where each column and each row of the grid ends, in pixels. */
export interface CellEdges {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

export function frameBox({ from, to }: ChartAnchor, edges: CellEdges): Box {
  const start = cornerAt(from, edges);
  const end = cornerAt(to, edges);
  return { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
}

function cornerAt(
  { column, columnOffset, row, rowOffset }: ChartCorner,
  { columns, rows }: CellEdges,
): { x: number; y: number } {
  return { x: placeIn(columns, column, columnOffset), y: placeIn(rows, row, rowOffset) };
}

/** A place never reaches beyond its cell, so that a frame shrinks when its columns are narrowed. */
function placeIn(ends: readonly number[], index: number, offset: number): number {
  const last = ends.at(-1) ?? 0;
  const start = index === 0 ? 0 : (ends[index - 1] ?? last);
  return Math.min(start + (offset * 4) / 3, ends[index] ?? last);
}

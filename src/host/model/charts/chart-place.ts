import { HostError } from "../../protocol";
import type { ChartAnchor, ChartCorner } from "../../storage/chart-design";
import type { SheetFile } from "../../storage/workbook-file";
import { columnLimit, rowLimit } from "../areas";
import { pointsOfWidth } from "../column-width";

/** A place over a sheet, in points from its upper left corner. */
export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart that hangs on cells lies. */
export function placeOf(sheet: SheetFile, { from, to }: ChartAnchor): ChartPlace {
  const left = pointsBefore(columnsOf(sheet), from.column) + from.columnOffset;
  const top = pointsBefore(rowsOf(sheet), from.row) + from.rowOffset;
  return {
    left,
    top,
    width: pointsBefore(columnsOf(sheet), to.column) + to.columnOffset - left,
    height: pointsBefore(rowsOf(sheet), to.row) + to.rowOffset - top,
  };
}

/** The cells that a chart at this place hangs on. */
export function anchorOf(sheet: SheetFile, { left, top, width, height }: ChartPlace): ChartAnchor {
  if (left < 0 || top < 0 || width <= 0 || height <= 0) throw new HostError("InvalidArgument");
  return {
    from: cornerAt(sheet, left, top),
    to: cornerAt(sheet, left + width, top + height),
  };
}

type Sizes = (index: number) => number;

function columnsOf(sheet: SheetFile): Sizes {
  return (column) =>
    sheet.isColumnHidden(column)
      ? 0
      : pointsOfWidth(sheet.columnWidth(column) ?? sheet.defaultColumnWidth);
}

function rowsOf(sheet: SheetFile): Sizes {
  return (row) => (sheet.isRowHidden(row) ? 0 : (sheet.rowHeight(row) ?? sheet.defaultRowHeight));
}

function pointsBefore(sizeOf: Sizes, index: number): number {
  let points = 0;
  for (let each = 0; each < index; each += 1) points += sizeOf(each);
  return points;
}

function cornerAt(sheet: SheetFile, left: number, top: number): ChartCorner {
  const [column, columnOffset] = cellAt(columnsOf(sheet), left, columnLimit);
  const [row, rowOffset] = cellAt(rowsOf(sheet), top, rowLimit);
  return { column, columnOffset, row, rowOffset };
}

function cellAt(sizeOf: Sizes, points: number, limit: number): readonly [number, number] {
  let rest = points;
  for (let index = 0; index < limit; index += 1) {
    const size = sizeOf(index);
    if (rest < size) return [index, rest];
    rest -= size;
  }
  throw new HostError("InvalidArgument");
}

import { formatAddress, formatArea, type Area, type CellAddress } from "../../sheet";

/** Neighbouring cells of one sheet. */
export interface CellRange {
  readonly sheet: string;
  readonly area: Area;
}

/** The cells as ranges, each as long as its cells stand side by side in a row or one below the other. */
export function cellRanges(cells: readonly CellAddress[]): readonly CellRange[] {
  const ranges: CellRange[] = [];
  for (const cell of cells) {
    const last = ranges.at(-1);
    const longer = last && extended(last, cell);
    if (longer) ranges[ranges.length - 1] = longer;
    else ranges.push({ sheet: cell.sheet, area: { ...placeOf(cell), rows: 1, columns: 1 } });
  }
  return ranges;
}

/** 考勤!AM103:AO103 */
export function rangeAddress({ sheet, area }: CellRange): string {
  const first = formatAddress({ sheet, row: area.row, column: area.column });
  const [, last] = formatArea(area).split(":");
  return last === undefined ? first : `${first}:${last}`;
}

function extended({ sheet, area }: CellRange, cell: CellAddress): CellRange | null {
  if (cell.sheet !== sheet) return null;
  const { row, column, rows, columns } = area;
  const isRight = rows === 1 && cell.row === row && cell.column === column + columns;
  const isBelow = columns === 1 && cell.column === column && cell.row === row + rows;
  if (isRight) return { sheet, area: { ...area, columns: columns + 1 } };
  return isBelow ? { sheet, area: { ...area, rows: rows + 1 } } : null;
}

function placeOf({ row, column }: CellAddress): Pick<Area, "row" | "column"> {
  return { row, column };
}

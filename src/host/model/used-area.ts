import type { Area } from "../../sheet";
import { intersectAreas } from "./areas";
import type { SheetState } from "./sheet-state";

/** The smallest area within this one round all cells that hold something (or have a look). */
export function usedAreaWithin(sheet: SheetState, area: Area, valuesOnly: boolean): Area | null {
  const used = sheet.file.usedArea(valuesOnly);
  const within = used && intersectAreas(used, area);
  if (!within) return null;
  const rows = new Extent();
  const columns = new Extent();
  sheet.file.eachCell(within, (row, column, { value, formula }) => {
    if (valuesOnly && value === "" && formula === null) return;
    rows.include(row);
    columns.include(column);
  });
  return rows.size === 0
    ? null
    : { row: rows.first, column: columns.first, rows: rows.size, columns: columns.size };
}

/** From the least to the greatest of the numbers included. */
class Extent {
  first = Number.POSITIVE_INFINITY;
  private last = Number.NEGATIVE_INFINITY;

  include(number: number): void {
    this.first = Math.min(this.first, number);
    this.last = Math.max(this.last, number);
  }

  get size(): number {
    return Math.max(0, this.last - this.first + 1);
  }
}

import type { Area, SheetSnapshot } from "../../sheet";
import type { SheetGrid } from "../grid";

/** Cells of one sheet as they are now. */
export interface TypedCells extends Pick<SheetSnapshot, "values" | "texts" | "formulas"> {
  readonly sheetId: string;
  readonly area: Area;
}

/** Whether every cell lies within what was read of the sheet. */
export function liesWithin({ origin, values }: SheetSnapshot, area: Area): boolean {
  const [top, left] = [area.row - origin.row, area.column - origin.column];
  const width = values[0]?.length ?? 0;
  const isInRows = top >= 0 && top + area.rows <= values.length;
  return isInRows && left >= 0 && left + area.columns <= width;
}

/** The same sheet with these cells in it; rows that were not touched are the same ones. */
export function withCells(sheet: SheetSnapshot, typed: TypedCells): SheetSnapshot {
  return {
    ...sheet,
    values: withRows(sheet.values, typed.values, sheet, typed.area),
    texts: withRows(sheet.texts, typed.texts, sheet, typed.area),
    formulas: withRows(sheet.formulas, typed.formulas, sheet, typed.area),
  };
}

function withRows<Cell>(
  rows: readonly (readonly Cell[])[],
  typed: readonly (readonly Cell[])[],
  { origin }: SheetSnapshot,
  area: Area,
): readonly (readonly Cell[])[] {
  const changed = rows.slice();
  typed.forEach((cells, index) => {
    const at = area.row + index - origin.row;
    const row = changed[at]?.slice();
    if (!row) return;
    row.splice(area.column - origin.column, cells.length, ...cells);
    changed[at] = row;
  });
  return changed;
}

/** Where the content of the sheet is another than before. */
export function differingCells(
  sheet: SheetSnapshot,
  { area, values, texts, formulas }: TypedCells,
): readonly { readonly row: number; readonly column: number }[] {
  const found: { row: number; column: number }[] = [];
  for (let down = 0; down < area.rows; down += 1) {
    for (let across = 0; across < area.columns; across += 1) {
      const [row, column] = [area.row + down, area.column + across];
      const [at, place] = [row - sheet.origin.row, column - sheet.origin.column];
      const isSame =
        sheet.values[at]?.[place] === values[down]?.[across] &&
        sheet.texts[at]?.[place] === texts[down]?.[across] &&
        sheet.formulas[at]?.[place] === formulas[down]?.[across];
      if (!isSame) found.push({ row, column });
    }
  }
  return found;
}

/** Views of sheets as they are now: each sheet is made anew once. */
export function gridsWith(typed: TypedCells): (grid: SheetGrid) => SheetGrid {
  const made = new Map<SheetSnapshot, SheetSnapshot>();
  return (grid) => {
    if (grid.sheet.id !== typed.sheetId) return grid;
    const sheet = made.get(grid.sheet) ?? withCells(grid.sheet, typed);
    made.set(grid.sheet, sheet);
    return { ...grid, sheet };
  };
}

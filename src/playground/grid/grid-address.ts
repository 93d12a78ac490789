import type { IRange } from "@univerjs/presets";
import type { SheetFile } from "../../host";
import type { Area } from "../../sheet";

/** A sheet's id in the grid: the file's own number, which renaming and moving do not change. */
export function gridSheetId(sheet: SheetFile): string {
  return `sheet-${sheet.sheetId}`;
}

/** The file's number of a sheet of the grid. */
export function sheetIdOf(gridId: string): number {
  return Number(gridId.replace("sheet-", ""));
}

export function toArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

export function toGridRange({ row, column, rows, columns }: Area): IRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}

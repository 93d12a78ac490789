import { columnName, formatAddress, formatArea, type Area } from "../../sheet";
import { ModelObject } from "../protocol";
import { cellCount, columnLimit, rowLimit } from "./areas";
import type { SheetState } from "./sheet-state";
import type { WorkbookState } from "./workbook-state";

/** Where a range lies and how large it is. */
export class RangeShape extends ModelObject {
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    readonly area: Area,
  ) {
    super("Range");
  }

  get address(): string {
    const { row, column, rows, columns } = this.area;
    const sheetName = formatAddress({ sheet: this.sheet.file.name, row: 0, column: 0 }).slice(
      0,
      -2,
    );
    if (rows === rowLimit) {
      return `${sheetName}${columnName(column)}:${columnName(column + columns - 1)}`;
    }
    if (columns === columnLimit) return `${sheetName}${row + 1}:${row + rows}`;
    return `${sheetName}${formatArea(this.area)}`;
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  /** −1 above two thousand million, as Excel answers. */
  get cellCount(): number {
    const count = cellCount(this.area);
    return count > 2_147_483_647 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return this.area.rows === rowLimit;
  }

  get isEntireRow(): boolean {
    return this.area.columns === columnLimit;
  }

  get rowHidden(): boolean {
    return this.sheet.file.isRowHidden(this.area.row);
  }

  get columnHidden(): boolean {
    return this.sheet.file.isColumnHidden(this.area.column);
  }
}

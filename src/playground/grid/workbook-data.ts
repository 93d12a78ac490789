import { BooleanNumber, CellValueType } from "@univerjs/presets";
import type {
  ICellData,
  IColumnData,
  IFreeze,
  IObjectArrayPrimitiveType,
  IObjectMatrixPrimitiveType,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  LocaleType,
} from "@univerjs/presets";
import type { SheetFile, StoredCell, StyleBook, WorkbookFile } from "../../host";
import type { Area } from "../../sheet";
import { toGridStyle } from "./cell-style";
import { conditionalFormatResource } from "./conditional-formats";
import { gridSheetId, toGridRange } from "./grid-address";

/** Room to type in beyond the last cell, and the least that a sheet shows. */
const spare = { rows: 40, columns: 6 };
const least = { rows: 100, columns: 26 };

/** The open workbook as the grid wants it. Formulas come with the values that the file holds. */
export function toGridWorkbook(
  file: WorkbookFile,
  looks: GridLooks,
  id: string,
  locale: LocaleType,
): Partial<IWorkbookData> {
  const sheets = file.sheets.map((sheet) => toGridSheet(sheet, looks));
  return {
    id,
    locale,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    styles: looks.all,
    defaultStyle: looks.of(0),
    resources: [conditionalFormatResource(file)],
  };
}

/** One sheet of the workbook as the grid wants it. */
export function toGridSheet(sheet: SheetFile, looks: GridLooks): GridSheet {
  return {
    ...toGridShape(sheet),
    cellData: toGridCells(sheet, sheet.usedArea(false), (style) => looks.nameOf(style)),
  };
}

type GridSheet = Partial<IWorksheetData> & { readonly id: string };

/** Everything about a sheet but its cells. */
export function toGridShape(sheet: SheetFile) {
  const extent = gridExtent(sheet);
  return {
    id: gridSheetId(sheet),
    name: sheet.name,
    tabColor: sheet.tabColor ?? "",
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...extent,
    defaultColumnWidth: charactersToPixels(sheet.defaultColumnWidth),
    defaultRowHeight: pointsToPixels(sheet.defaultRowHeight),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    gridlinesColor: "#E3E6E8",
    mergeData: sheet.merges.map(toGridRange),
    freeze: toGridFreeze(sheet.freeze),
    columnData: toGridColumns(sheet, extent.columnCount),
    rowData: toGridRows(sheet, extent.rowCount),
  } satisfies GridSheet;
}

/** How many rows and columns the grid shows of a sheet. */
export function gridExtent(sheet: SheetFile): { rowCount: number; columnCount: number } {
  const values = sheet.usedArea(true);
  const rows = values ? values.row + values.rows : 0;
  const columns = values ? values.column + values.columns : 0;
  const chartEnds = sheet.charts.flatMap(({ anchor }) => (anchor ? [anchor.to] : []));
  return {
    rowCount: Math.max(least.rows, rows + spare.rows, ...chartEnds.map(({ row }) => row + 1)),
    columnCount: Math.max(
      least.columns,
      columns + spare.columns,
      ...chartEnds.map(({ column }) => column + 1),
    ),
  };
}

/** Looks by their number in the file, worked out once each and shared by the cells that bear them. */
export class GridLooks {
  readonly all: Record<string, IStyleData> = {};

  constructor(private readonly styles: StyleBook) {}

  /** The grid's name of a look. */
  nameOf(style: number): string {
    const name = `look-${style}`;
    this.all[name] ??= toGridStyle(this.styles.look(style));
    return name;
  }

  of(style: number): IStyleData {
    const name = this.nameOf(style);
    return this.all[name] ?? {};
  }
}

/**
 * The cells of an area. When a workbook opens, `lookOf` names looks that all cells share; later the grid
 * takes whole looks only.
 */
export function toGridCells(
  sheet: SheetFile,
  area: Area | null,
  lookOf: LookOf,
): IObjectMatrixPrimitiveType<ICellData> {
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  if (!area) return cells;
  const { rowCount, columnCount } = gridExtent(sheet);
  sheet.eachCell(area, (row, column, cell) => {
    if (row >= rowCount || column >= columnCount) return;
    (cells[row] ??= {})[column] = toGridCell(cell, lookOf);
  });
  return cells;
}

type LookOf = (style: number) => IStyleData | string;

function toGridCell(cell: StoredCell, lookOf: LookOf): ICellData {
  return {
    ...gridValue(cell.value),
    ...(cell.formula !== null && { f: cell.formula }),
    ...(cell.style !== 0 && { s: lookOf(cell.style) }),
  };
}

/** A stored value with the grid's mark of its kind, so that a student number stays text. */
export function gridValue(value: StoredCell["value"]): Pick<ICellData, "v" | "t"> {
  if (value === "") return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: typeof value === "string" ? value : value.error, t: CellValueType.STRING };
}

export function toGridFreeze(freeze: SheetFile["freeze"]): IFreeze {
  const rows = freeze?.rows ?? 0;
  const columns = freeze?.columns ?? 0;
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

export function toGridColumns(
  sheet: SheetFile,
  count: number,
): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const columns: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (let column = 0; column < count; column += 1) {
    const width = sheet.columnWidth(column);
    const hidden = sheet.isColumnHidden(column);
    if (width === null && !hidden) continue;
    columns[column] = {
      ...(width !== null && { w: charactersToPixels(width) }),
      ...(hidden && { hd: BooleanNumber.TRUE }),
    };
  }
  return columns;
}

export function toGridRows(
  sheet: SheetFile,
  count: number,
): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const rows: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  for (let row = 0; row < count; row += 1) {
    const height = sheet.rowHeight(row);
    const hidden = sheet.isRowHidden(row);
    if (height === null && !hidden) continue;
    rows[row] = {
      ...(height !== null && { h: pointsToPixels(height), ia: BooleanNumber.FALSE }),
      ...(hidden && { hd: BooleanNumber.TRUE }),
    };
  }
  return rows;
}

/** The file's widths include the padding of a cell; a digit of the standard typeface is 7 px wide. */
function charactersToPixels(characters: number): number {
  return Math.round(characters * 7);
}

function pointsToPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

import { formatArea, formatCell, parseArea, type Area } from "../sheet";
import { freezeAt } from "./draw-sheet";
import { setColumnWidths, setRowHeights } from "./line-sizes";
import type { Size } from "./plan-grid";
import type { SheetRef } from "./sheet-ref";
import { step, type Step } from "./steps";

/**
 * Needs ExcelApi 1.9: row and column properties, page layout, page breaks.
 *
 * 版面: what belongs to a sheet and not to its cells: sizes of rows and columns, frozen panes, filter,
 * page. Read before a sheet of ours is drawn over, so that it can be put back.
 */
export interface SheetFrame {
  readonly rows: readonly LineFrame[];
  readonly columns: readonly LineFrame[];
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozen: Area | null;
  readonly filter: Area | null;
  readonly pageBreaks: readonly number[];
  readonly page: PageFrame;
}

interface LineFrame {
  readonly size: number | null;
  readonly hidden: boolean;
}

type PageFrame = Pick<
  Excel.PageLayout,
  "orientation" | "paperSize" | "centerHorizontally" | "firstPageNumber" | "zoom" | Margin
> & {
  readonly printArea: string | null;
  readonly printTitleRows: string | null;
  readonly texts: Pick<Excel.HeaderFooter, (typeof textNames)[number]>;
};

type Margin = (typeof marginNames)[number];

const marginNames = [
  "leftMargin",
  "rightMargin",
  "topMargin",
  "bottomMargin",
  "headerMargin",
  "footerMargin",
] as const;
const textNames = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

/** Queues the loads; the answer is read after the next sync. */
export function loadFrame(sheet: Excel.Worksheet, { rows, columns }: Size): () => SheetFrame {
  const range = sheet.getRangeByIndexes(0, 0, Math.max(1, rows), Math.max(1, columns));
  const loading: LoadingFrame = {
    sheet,
    rows: range.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
    columns: range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
    frozen: sheet.freezePanes.getLocationOrNullObject(),
    filter: sheet.autoFilter.getRangeOrNullObject(),
    printArea: sheet.pageLayout.getPrintAreaOrNullObject(),
    printTitleRows: sheet.pageLayout.getPrintTitleRowsOrNullObject(),
  };
  sheet.load("tabColor,showGridlines");
  loading.frozen.load("rowIndex,columnIndex,rowCount,columnCount");
  loading.filter.load("address");
  loading.printArea.load("address");
  loading.printTitleRows.load("address");
  sheet.horizontalPageBreaks.load("items/rowIndex");
  sheet.pageLayout.load(
    `orientation,paperSize,centerHorizontally,firstPageNumber,zoom,${marginNames.join()}`,
  );
  sheet.pageLayout.headersFooters.defaultForAllPages.load(textNames.join());
  return () => readFrame(loading);
}

interface LoadingFrame {
  readonly sheet: Excel.Worksheet;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly frozen: Excel.Range;
  readonly filter: Excel.Range;
  readonly printArea: Excel.RangeAreas;
  readonly printTitleRows: Excel.Range;
}

function readFrame({ sheet, rows, columns, frozen, filter, ...loaded }: LoadingFrame): SheetFrame {
  return {
    rows: rows.value.map(({ format, rowHidden }) => ({
      size: format?.rowHeight ?? null,
      hidden: rowHidden ?? false,
    })),
    columns: columns.value.map(({ format, columnHidden }) => ({
      size: format?.columnWidth ?? null,
      hidden: columnHidden ?? false,
    })),
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    frozen: frozen.isNullObject
      ? null
      : {
          row: frozen.rowIndex,
          column: frozen.columnIndex,
          rows: frozen.rowCount,
          columns: frozen.columnCount,
        },
    filter: filter.isNullObject ? null : parseArea(filter.address),
    pageBreaks: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    page: readPage(sheet.pageLayout, loaded.printArea, loaded.printTitleRows),
  };
}

function readPage(
  pageLayout: Excel.PageLayout,
  printArea: Excel.RangeAreas,
  printTitleRows: Excel.Range,
): PageFrame {
  const texts = pageLayout.headersFooters.defaultForAllPages;
  return {
    orientation: pageLayout.orientation,
    paperSize: pageLayout.paperSize,
    centerHorizontally: pageLayout.centerHorizontally,
    firstPageNumber: pageLayout.firstPageNumber,
    zoom: pageLayout.zoom,
    leftMargin: pageLayout.leftMargin,
    rightMargin: pageLayout.rightMargin,
    topMargin: pageLayout.topMargin,
    bottomMargin: pageLayout.bottomMargin,
    headerMargin: pageLayout.headerMargin,
    footerMargin: pageLayout.footerMargin,
    printArea: printArea.isNullObject ? null : withoutSheet(printArea.address),
    printTitleRows: printTitleRows.isNullObject ? null : withoutSheet(printTitleRows.address),
    texts: {
      leftHeader: texts.leftHeader,
      centerHeader: texts.centerHeader,
      rightHeader: texts.rightHeader,
      leftFooter: texts.leftFooter,
      centerFooter: texts.centerFooter,
      rightFooter: texts.rightFooter,
    },
  };
}

/**
 * Puts the frame back on a sheet that was cleared. Print titles can be replaced but not taken away:
 * Excel has no call for it.
 */
export function restoreFrame(sheet: SheetRef, frame: SheetFrame): readonly Step[] {
  return [
    ...setRowHeights(sheet, frame.rows.map(shownSize)),
    ...setColumnWidths(sheet, frame.columns.map(shownSize)),
    ...hideLines(sheet, frame, true),
    step(24, frame, () => {
      sheet().tabColor = frame.tabColor;
      sheet().showGridlines = frame.showGridlines;
      if (frame.frozen) freezeAt(sheet, ...frozenCounts(frame.frozen));
      if (frame.filter) sheet().autoFilter.apply(sheet().getRange(formatArea(frame.filter)));
      for (const row of frame.pageBreaks) sheet().horizontalPageBreaks.add(formatCell(row, 0));
      restorePage(sheet().pageLayout, frame.page);
    }),
  ];
}

/** The part that belongs to so many rows and columns. */
export function clipFrame(frame: SheetFrame, { rows, columns }: Size): SheetFrame {
  return {
    ...frame,
    rows: frame.rows.slice(0, rows),
    columns: frame.columns.slice(0, columns),
  };
}

/** Rows and columns that a person or a filter hid would hide what is drawn there. */
export function showHiddenLines(sheet: SheetRef, frame: SheetFrame): readonly Step[] {
  return hideLines(sheet, frame, false);
}

function hideLines(
  sheet: SheetRef,
  { rows, columns }: Pick<SheetFrame, "rows" | "columns">,
  hidden: boolean,
): readonly Step[] {
  return [
    ...hiddenLines(rows).map((row) =>
      step(2, null, () => {
        sheet().getRangeByIndexes(row, 0, 1, 1).rowHidden = hidden;
      }),
    ),
    ...hiddenLines(columns).map((column) =>
      step(2, null, () => {
        sheet().getRangeByIndexes(0, column, 1, 1).columnHidden = hidden;
      }),
    ),
  ];
}

function restorePage(pageLayout: Excel.PageLayout, page: PageFrame): void {
  const { printArea, printTitleRows, texts, zoom, ...settings } = page;
  pageLayout.set(settings);
  pageLayout.zoom = {
    ...(zoom.scale ? { scale: zoom.scale } : {}),
    ...(zoom.horizontalFitToPages ? { horizontalFitToPages: zoom.horizontalFitToPages } : {}),
    ...(zoom.verticalFitToPages ? { verticalFitToPages: zoom.verticalFitToPages } : {}),
  };
  if (printArea !== null) pageLayout.setPrintArea(printArea);
  if (printTitleRows !== null) pageLayout.setPrintTitleRows(printTitleRows);
  pageLayout.headersFooters.defaultForAllPages.set(texts);
}

function shownSize({ size, hidden }: LineFrame): number | null {
  return hidden ? null : size;
}

function hiddenLines(lines: readonly LineFrame[]): readonly number[] {
  return lines.flatMap(({ hidden }, index) => (hidden ? [index] : []));
}

/** Frozen rows alone are answered as whole rows, frozen columns alone as whole columns. */
function frozenCounts({ row, column, rows, columns }: Area): readonly [number, number] {
  return [
    row + rows >= sheetRows ? 0 : row + rows,
    column + columns >= sheetColumns ? 0 : column + columns,
  ];
}

const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/** `A1:F9` of `'七年级'!A1:F9,'七年级'!H1:H9` and the like. */
function withoutSheet(address: string): string {
  return address.replace(/(?:'(?:[^']|'')*'|[^'!,]*)!/g, "");
}

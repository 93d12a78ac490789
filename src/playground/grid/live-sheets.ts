import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/presets";
import type { FUniver, IObjectMatrixPrimitiveType, IRange } from "@univerjs/presets";
import type { SheetFile, WorkbookFile } from "../../host";
import type { Area } from "../../sheet";
import type { ShownCharts } from "./chart-frame-layer";
import { toGridRules } from "./conditional-formats";
import { gridSheetId } from "./grid-address";
import { gridExtent, toGridCells, toGridShape, toGridSheet } from "./workbook-data";
import type { GridLooks } from "./workbook-data";

/** Brings one sheet of the grid, or the row of tabs, in step with the file. */
export interface LiveSheets {
  /** New, removed, renamed, hidden and moved sheets. */
  readonly matchTabs: (file: WorkbookFile) => void;
  readonly matchCells: (sheet: SheetFile, area: Area) => void;
  /** Merges, widths, heights, freeze, conditional formats and the places of charts. */
  readonly matchShape: (sheet: SheetFile) => void;
}

/**
 * Works by the grid's mutations, not its commands: they are not undone by the person's Ctrl+Z, and
 * formulas that point at the changed cells are worked out again.
 */
export function liveSheets(
  api: FUniver,
  unitId: string,
  looks: GridLooks,
  charts: ShownCharts,
  opened: WorkbookFile,
): LiveSheets {
  const mutate = (id: string, params: object): void => {
    api.syncExecuteCommand(id, { unitId, ...params });
  };
  const shapes = new Map(opened.sheets.map((sheet) => [gridSheetId(sheet), shapeOf(sheet)]));

  const matchTabs = (file: WorkbookFile): void => {
    const workbook = api.getWorkbook(unitId);
    if (!workbook) return;
    const wanted = new Set(file.sheets.map(gridSheetId));
    const shown = new Set(workbook.getSheets().map((sheet) => sheet.getSheetId()));
    file.sheets.forEach((sheet, index) => {
      if (!shown.has(gridSheetId(sheet))) insertSheet(sheet, index);
    });
    shown.forEach((subUnitId) => {
      if (!wanted.has(subUnitId)) mutate("sheet.mutation.remove-sheet", { subUnitId });
    });
    file.sheets.forEach((sheet, index) => {
      matchTab(sheet, index);
    });
  };

  const insertSheet = (sheet: SheetFile, index: number): void => {
    const data = mergeWorksheetSnapshotWithDefault(toGridSheet(sheet, looks));
    mutate("sheet.mutation.insert-sheet", { sheet: data, index, styles: looks.all });
    addRules(data.id, toGridRules(sheet));
    shapes.set(data.id, shapeOf(sheet));
    charts.match(sheet);
  };

  /** The grid puts each before all others. */
  const addRules = (subUnitId: string, rules: Shape["rules"]): void => {
    rules.toReversed().forEach((rule) => {
      mutate("sheet.mutation.add-conditional-rule", { subUnitId, rule });
    });
  };

  const matchTab = (sheet: SheetFile, index: number): void => {
    const subUnitId = gridSheetId(sheet);
    const shown = api.getWorkbook(unitId)?.getSheetBySheetId(subUnitId);
    if (!shown) return;
    if (shown.getSheetName() !== sheet.name) {
      mutate("sheet.mutation.set-worksheet-name", { subUnitId, name: sheet.name });
    }
    const hidden = sheet.visibility !== "Visible";
    if (shown.isSheetHidden() !== hidden) {
      mutate("sheet.mutation.set-worksheet-hidden", {
        subUnitId,
        hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      });
    }
    if ((shown.getTabColor() ?? "") !== (sheet.tabColor ?? "")) {
      mutate("sheet.mutation.set-tab-color", { subUnitId, color: sheet.tabColor ?? "" });
    }
    if (shown.getIndex() !== index) {
      mutate("sheet.mutation.set-worksheet-order", {
        subUnitId,
        fromOrder: shown.getIndex(),
        toOrder: index,
      });
    }
  };

  const matchCells = (sheet: SheetFile, area: Area): void => {
    const subUnitId = gridSheetId(sheet);
    const shown = api.getWorkbook(unitId)?.getSheetBySheetId(subUnitId);
    if (!shown) return;
    growTo(sheet, subUnitId);
    const cleared = clearedCells(shown.getSheet().getCellMatrix(), area);
    mutate(setValues, { subUnitId, cellValue: cleared });
    const cellValue = toGridCells(sheet, area, (style) => looks.of(style));
    mutate(setValues, { subUnitId, cellValue });
  };

  const growTo = (sheet: SheetFile, subUnitId: string): void => {
    const shown = api.getWorkbook(unitId)?.getSheetBySheetId(subUnitId)?.getSheet();
    const { rowCount, columnCount } = gridExtent(sheet);
    if (!shown) return;
    if (shown.getRowCount() < rowCount) {
      mutate("sheet.mutation.set-worksheet-row-count", { subUnitId, rowCount });
    }
    if (shown.getColumnCount() < columnCount) {
      mutate("sheet.mutation.set-worksheet-column-count", { subUnitId, columnCount });
    }
  };

  const matchShape = (sheet: SheetFile): void => {
    const subUnitId = gridSheetId(sheet);
    growTo(sheet, subUnitId);
    const before = shapes.get(subUnitId);
    const after = shapeOf(sheet);
    shapes.set(subUnitId, after);
    if (!same(before?.mergeData, after.mergeData)) {
      const ranges = mergesNow(subUnitId);
      if (ranges.length > 0) mutate("sheet.mutation.remove-worksheet-merge", { subUnitId, ranges });
      mutate("sheet.mutation.add-worksheet-merge", { subUnitId, ranges: after.mergeData });
    }
    if (!same(before?.columnData, after.columnData)) {
      mutate("sheet.mutation.set-col-data", { subUnitId, columnData: after.columnData });
    }
    if (!same(before?.rowData, after.rowData)) {
      mutate("sheet.mutation.set-row-data", { subUnitId, rowData: after.rowData });
    }
    if (!same(before?.freeze, after.freeze)) {
      mutate("sheet.mutation.set-frozen", { subUnitId, ...after.freeze });
    }
    if (!same(before?.rules, after.rules)) {
      before?.rules.forEach(({ cfId }) => {
        mutate("sheet.mutation.delete-conditional-rule", { subUnitId, cfId });
      });
      addRules(subUnitId, after.rules);
    }
    if (charts.match(sheet)) api.getWorkbook(unitId)?.getActiveSheet().refreshCanvas();
  };

  const mergesNow = (subUnitId: string): IRange[] =>
    api.getWorkbook(unitId)?.getSheetBySheetId(subUnitId)?.getSheet().getMergeData() ?? [];

  return { matchTabs, matchCells, matchShape };
}

const setValues = "sheet.mutation.set-range-values";

function shapeOf(sheet: SheetFile) {
  const { mergeData, columnData, rowData, freeze } = toGridShape(sheet);
  return { mergeData, columnData, rowData, freeze, rules: toGridRules(sheet) };
}
type Shape = ReturnType<typeof shapeOf>;

function same(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

interface CellsShown {
  getValue: (row: number, column: number) => unknown;
}

/** Nulls for the cells of the area that hold something now: a mutation merges looks unless they are gone. */
function clearedCells(shown: CellsShown, area: Area): IObjectMatrixPrimitiveType<null> {
  const cleared: IObjectMatrixPrimitiveType<null> = {};
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (shown.getValue(row, column)) (cleared[row] ??= {})[column] = null;
    }
  }
  return cleared;
}

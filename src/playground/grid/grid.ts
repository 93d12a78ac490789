import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { createUniver, LocaleType, LogLevel, mergeLocales } from "@univerjs/presets";
import type { FUniver, IRange } from "@univerjs/presets";
import type { SheetFile, WorkbookFile } from "../../host";
import type { Area } from "../../sheet";
import { words } from "../words";
import type { Language } from "../words";
import { showChartFrames } from "./chart-frame-layer";
import { gridSheetId, sheetIdOf } from "./grid-address";
import { liveSheets } from "./live-sheets";
import type { LiveSheets } from "./live-sheets";
import { refuseSheetCommands } from "./refused-commands";
import { brandTheme } from "./theme";
import { watchEdits } from "./typed-edits";
import type { GridEdit } from "./typed-edits";
import { watchSelection } from "./watch-selection";
import { GridLooks, toGridWorkbook } from "./workbook-data";

/** 表格: the open workbook as a person sees it, beside the task pane. */
export interface Grid {
  /** Shows another workbook in place of the open one. */
  readonly open: (file: WorkbookFile) => void;
  /** Brings the grid in step with what the pane wrote. What happens inside is not reported as an edit. */
  readonly follow: (change: (sheets: LiveSheets) => void) => void;
  /** Goes to a sheet and selects an area of it, as Excel does for the pane. */
  readonly select: (sheet: SheetFile, area: Area | null) => void;
}

export interface GridCallbacks {
  readonly onEdits: (edits: readonly GridEdit[]) => void;
  /** A person selected an area; `sheetId` is the file's number of the sheet. */
  readonly onSelect: (sheetId: number, area: Area) => void;
  readonly onClick: (sheetId: number, row: number, column: number) => void;
}

export function createGrid(
  container: HTMLElement,
  language: Language,
  callbacks: GridCallbacks,
): Grid {
  const locale = language === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
  const charts = showChartFrames(words[language].chartNote);
  const api = startGrid(container, locale);
  let opened = 0;
  let ours = false;
  let sheets: LiveSheets | null = null;

  watchEdits(api, () => ours, callbacks.onEdits);
  refuseSheetCommands(api);
  watchSelection(api, () => ours, callbacks.onSelect);
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    callbacks.onClick(sheetIdOf(worksheet.getSheetId()), row, column);
  });

  const quietly = (change: () => void): void => {
    ours = true;
    try {
      change();
    } finally {
      ours = false;
    }
  };

  return {
    open: (file) => {
      quietly(() => {
        if (opened > 0) api.disposeUnit(unitId(opened));
        opened += 1;
        const looks = new GridLooks(file.styles);
        api.createWorkbook(toGridWorkbook(file, looks, unitId(opened), locale));
        charts.open(file);
        sheets = liveSheets(api, unitId(opened), looks, charts, file);
        api.getActiveWorkbook()?.setActiveSheet(gridSheetId(file.activeSheet));
      });
    },
    follow: (change) => {
      quietly(() => {
        if (sheets) keepingSheetInFront(api, sheets, change);
      });
    },
    select: (sheet, area) => {
      quietly(() => {
        selectArea(api, gridSheetId(sheet), area);
      });
    },
  };
}

function startGrid(container: HTMLElement, locale: LocaleType): FUniver {
  return createUniver({
    locale,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreZh, conditionalFormattingZh),
      [LocaleType.EN_US]: mergeLocales(coreEn, conditionalFormattingEn),
    },
    logLevel: LogLevel.ERROR,
    theme: brandTheme,
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        formulaBar: true,
        contextMenu: false,
        // Else it takes the focus from whoever is at work in the pane.
        disableAutoFocus: true,
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
        footer: {
          sheetBar: true,
          statisticBar: false,
          menus: false,
          zoomSlider: false,
          addSheetButtonConfig: { show: false },
        },
        formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsConditionalFormattingPreset(),
    ],
  }).univerAPI;
}

/** The grid brings a new sheet to the front by itself; Excel does not. */
function keepingSheetInFront(
  api: FUniver,
  sheets: LiveSheets,
  change: (sheets: LiveSheets) => void,
): void {
  const inFront = api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? "";
  change(sheets);
  const workbook = api.getActiveWorkbook();
  const before = workbook?.getSheetBySheetId(inFront);
  if (before && workbook?.getActiveSheet().getSheetId() !== inFront) {
    workbook?.setActiveSheet(before);
  }
}

function unitId(opened: number): string {
  return `workbook-${opened}`;
}

/** Rows that stay visible above a cell that was scrolled to. */
const rowsAbove = 4;

function selectArea(api: FUniver, sheetId: string, area: Area | null): void {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(sheetId);
  if (!workbook || !sheet) return;
  workbook.setActiveSheet(sheet);
  if (!area) return;
  const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
  // A sheet that has not been drawn yet shows nothing, whatever the type says.
  const visible: IRange | null | undefined = sheet.getVisibleRange();
  const inSight =
    visible != null &&
    area.row >= visible.startRow &&
    area.row < visible.endRow &&
    area.column >= visible.startColumn &&
    area.column < visible.endColumn;
  if (!inSight) sheet.scrollToCell(Math.max(0, area.row - rowsAbove), Math.max(0, area.column - 1));
  range.activate();
}

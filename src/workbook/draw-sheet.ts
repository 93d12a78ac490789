import { formatArea, formatCell, type SheetPlan } from "../sheet";
import { mapInSlices, type Slices } from "../slices";
import { brieflyWith } from "./brief-range";
import { sendCell } from "./cell-text";
import { drawBorders } from "./draw-borders";
import { drawConditionalFormats } from "./draw-conditional-formats";
import { drawCharts } from "./draw-charts";
import { drawLooks } from "./draw-looks";
import { drawPage } from "./draw-page";
import { drawValidations } from "./draw-validations";
import { runsOfRows } from "./message-size";
import { setColumnWidths, setRowHeights, widthInPoints } from "./line-sizes";
import { gridOf, sizeOf, type DressedCell, type Size } from "./plan-grid";
import type { Grid } from "./rectangles";
import type { SheetRef } from "./sheet-ref";
import { step, type Step } from "./steps";

/**
 * Needs ExcelApi 1.9: `getRanges`, page layout, page breaks, filter; hyperlinks and frozen panes (1.7).
 *
 * Draws what the cells of one plan hold and how they look: number formats → values → merges → links → looks →
 * borders → rules. Text formats come before values, or Excel would parse them as typing; links come before
 * looks, because a link brings a look of its own. All of it goes along when the cells are copied.
 */
export function* drawContents(sheet: SheetRef, plan: SheetPlan): Slices<readonly Step[]> {
  const grid = gridOf(plan);
  const size = sizeOf(plan);
  if (isBlank(size)) return [];
  yield;
  const cells = yield* writeCells(sheet, grid, size);
  const links = yield* writeLinks(sheet, plan, grid);
  const looks = yield* drawLooks(sheet, grid);
  const borders = yield* drawBorders(sheet, grid);
  return [
    ...cells,
    ...plan.merges.map((area) =>
      step(2, area, () => {
        brieflyWith(sheet().getRange(formatArea(area)), (range) => {
          range.merge();
        });
      }),
    ),
    ...links,
    ...looks,
    ...borders,
    ...drawConditionalFormats(sheet, plan.conditionalFormats),
    ...drawValidations(sheet, plan.validations ?? []),
  ];
}

/** Draws what belongs to no cell and cannot be copied with them: sizes → view → page → charts. */
export function drawFrame(sheet: SheetRef, plan: SheetPlan): readonly Step[] {
  const size = sizeOf(plan);
  if (isBlank(size)) return drawView(sheet, plan);
  return [
    ...setRowHeights(
      sheet,
      plan.rows.map(({ height }) => height),
    ),
    ...setColumnWidths(sheet, plan.columnWidths.map(widthInPoints)),
    ...drawView(sheet, plan),
    ...drawPage(sheet, plan, size),
    ...drawCharts(sheet, plan.charts ?? []),
  ];
}

function isBlank({ rows, columns }: Size): boolean {
  return rows === 0 || columns === 0;
}

/** Empties what an earlier run wrote, looks and all; comments and charts of a person stay. */
export function clearSheet(sheet: SheetRef, { rows, columns }: Size): Step {
  return step(18, null, () => {
    sheet().autoFilter.remove();
    sheet().freezePanes.unfreeze();
    sheet().horizontalPageBreaks.removePageBreaks();
    if (rows === 0 || columns === 0) return;
    brieflyWith(sheet().getRangeByIndexes(0, 0, rows, columns), (range) => {
      range.unmerge();
      range.conditionalFormats.clearAll();
      range.dataValidation.clear();
      range.clear("Hyperlinks");
      range.clear("Contents");
      range.clear("Formats");
      range.format.useStandardHeight = true;
      range.format.useStandardWidth = true;
    });
  });
}

function* writeCells(
  sheet: SheetRef,
  grid: Grid<DressedCell>,
  { columns }: Size,
): Slices<readonly Step[]> {
  const sent = yield* mapInSlices(grid, (row) =>
    row.map((dressed) => (dressed === null ? null : sendCell(dressed.cell, dressed.format))),
  );
  const steps: Step[] = [];
  for (const { first, rows } of yield* runsOfRows(sent)) {
    yield;
    // Null leaves a cell alone.
    const numberFormats = rows.map((row) => row.map((cell) => cell?.numberFormat ?? null));
    const values = rows.map((row) =>
      row.map((cell) => (cell === null || cell.value === "" ? null : cell.value)),
    );
    const write = () => {
      brieflyWith(sheet().getRangeByIndexes(first, 0, rows.length, columns), (range) => {
        range.numberFormat = numberFormats;
        range.values = values;
      });
    };
    steps.push(step(4, [numberFormats, values], write));
  }
  return steps;
}

function writeLinks(
  sheet: SheetRef,
  plan: SheetPlan,
  grid: Grid<DressedCell>,
): Slices<readonly Step[]> {
  return mapInSlices(plan.links, ({ row, column, target, tip }) => {
    const value = grid[row]?.[column]?.cell.value;
    const quoted = `'${target.sheet.replaceAll("'", "''")}'`;
    const link: Excel.RangeHyperlink = {
      documentReference: `${quoted}!${formatArea(target.area)}`,
      screenTip: tip,
      ...(typeof value === "string" && value !== "" ? { textToDisplay: value } : {}),
    };
    return step(2, link, () => {
      brieflyWith(sheet().getRange(formatCell(row, column)), (range) => {
        range.hyperlink = link;
      });
    });
  });
}

function drawView(sheet: SheetRef, { tabColor, freeze, filter }: SheetPlan): readonly Step[] {
  return [
    step(7, null, () => {
      sheet().tabColor = tabColor;
      sheet().showGridlines = false;
      freezeAt(sheet, freeze?.rows ?? 0, freeze?.columns ?? 0);
      if (filter) sheet().autoFilter.apply(sheet().getRange(formatArea(filter)));
    }),
  ];
}

/** The first rows and columns stay in view; none if both are 0. */
export function freezeAt(sheet: SheetRef, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) {
    sheet().freezePanes.freezeAt(sheet().getRangeByIndexes(0, 0, rows, columns));
  } else if (rows > 0) {
    sheet().freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    sheet().freezePanes.freezeColumns(columns);
  }
}

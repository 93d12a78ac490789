import type { Area, PlannedRow, SheetPlan } from "../sheet";
import type { Slices } from "../slices";
import type { ResultSheetWords } from "../text";
import { drawHead, drawHeader, firstCell } from "./list/list-head";
import { drawLinks, fillInAreas, groupLines } from "./list/list-marks";
import { planPrint } from "./list/list-print";
import { drawRows } from "./list/list-rows";
import type { ListSheet } from "./list/list-shape";
import { plannedColumns } from "./row-identity";
import { fitWidths, usedFormats } from "./visual-language";

export { column, ordinalColumn, type ListColumn, type ListSheet } from "./list/list-shape";

/** Head, legend, header row, data, sign-off. */
export function* planList<Item>(
  sheet: ListSheet<Item>,
  words: ResultSheetWords,
): Slices<SheetPlan> {
  const widths = fitWidths(
    sheet.columns.map(({ width, least = width }) => ({ width, least })),
    sheet.orientation,
  );
  const head = drawHead(sheet, widths, words);
  const header = head.rows.length;
  const first = header + 1;
  const data = yield* drawRows(sheet, widths);
  const links = yield* drawLinks(sheet, first, words);
  const rows = [...head.rows, drawHeader(sheet, widths), ...data];
  const lastData = rows.length - 1;
  const isEmpty = sheet.items.length === 0;
  const across = (row: number): Area => ({ row, column: 0, rows: 1, columns: widths.length });
  const merges = [...head.merges];
  if (isEmpty) merges.push(across(first));
  if (sheet.signOff !== null) {
    rows.push({ height: 6, cells: blanks(widths) });
    merges.push(across(rows.length));
    rows.push({
      height: 34,
      cells: firstCell({ value: sheet.signOff, format: "signOff" }, widths),
    });
  }
  return {
    report: sheet.reportKey ?? sheet.report,
    name: sheet.name ?? words.names[sheet.report],
    tabColor: sheet.tabColor,
    columnWidths: widths,
    rows,
    formats: usedFormats(rows),
    merges,
    freeze: { rows: first, columns: sheet.frozenColumns },
    filter: isEmpty
      ? null
      : { row: header, column: 0, rows: sheet.items.length + 1, columns: widths.length },
    conditionalFormats: isEmpty ? [] : groupLines(sheet, first),
    links,
    fillIn: isEmpty ? [] : fillInAreas(sheet, first),
    print: planPrint(sheet, widths, rows, { header, lastData }),
    ...(sheet.key
      ? { list: { header, columns: plannedColumns(sheet.columns), words: words.setAside } }
      : {}),
  };
}

function blanks(widths: readonly number[]): PlannedRow["cells"] {
  return widths.map(() => null);
}

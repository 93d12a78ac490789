import type { Area } from "../../../sheet";
import type { ChartSeriesDesign } from "../chart-design";
import { quotedSheetName } from "../defined-names";
import { absoluteArea } from "../sheet/auto-filter";
import type { SheetFile, StyleBook } from "../workbook-file";
import type { CellRun, ChartFigures } from "./chart-series-xml";

/** What the cells of a series hold now: a program shows it before it has looked at the cells itself. */
export function chartFigures(
  sheet: Pick<SheetFile, "name" | "cell">,
  styles: StyleBook,
  { values, categories }: ChartSeriesDesign,
): ChartFigures {
  const contents = (area: Area) => cellsOf(area).map(({ row, column }) => contentOf(row, column));
  const contentOf = (row: number, column: number) => {
    const value = sheet.cell(row, column)?.value ?? "";
    if (typeof value === "boolean") return String(value).toUpperCase();
    return typeof value === "object" ? value.error : value;
  };
  const run = <Value>(area: Area, cells: CellRun<Value>["cells"]): CellRun<Value> => ({
    formula: absoluteArea(quotedSheetName(sheet.name), area),
    cells,
    numberFormat: styles.look(sheet.cell(area.row, area.column)?.style ?? 0).numberFormat,
  });
  return {
    values: run(
      values,
      contents(values).map((value) => (typeof value === "number" ? value : null)),
    ),
    categories:
      categories &&
      run(
        categories,
        contents(categories).map((value) => (value === "" ? null : value)),
      ),
  };
}

function cellsOf({ row, column, rows, columns }: Area) {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

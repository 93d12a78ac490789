import { formatArea, formatCell, type PlannedChart, type PlannedSeries } from "../sheet";
import type { SheetRef } from "./sheet-ref";
import { step, type Step } from "./steps";

/**
 * Needs ExcelApi 1.8: number format and position of axes, data labels of a series.
 *
 * Draws the plan's charts over cells that stand already with their values and sizes: a chart takes its
 * place from them. Each chart first takes the place of the one of the same name, so that a step may be
 * done again. Charts of a person bear other names and stay.
 */
export function drawCharts(sheet: SheetRef, charts: readonly PlannedChart[]): readonly Step[] {
  return charts.map((chart) =>
    step(actionsOf(chart), chart, () => {
      drawChart(sheet(), chart);
    }),
  );
}

/** Takes charts of ours away, by the plan's ids; one that is not there is passed over. */
export function removeCharts(sheet: SheetRef, ids: readonly string[]): readonly Step[] {
  if (ids.length === 0) return [];
  return [
    step(2 * ids.length, null, () => {
      for (const id of ids) sheet().charts.getItemOrNullObject(nameOf(id)).delete();
    }),
  ];
}

/** No chart of a person bears such a name. */
function nameOf(id: string): string {
  return `xueqing.${id}`;
}

const types = {
  "stacked-bar": "BarStacked",
  "stacked-column": "ColumnStacked",
  bar: "BarClustered",
  column: "ColumnClustered",
  line: "LineMarkers",
} as const satisfies Readonly<Record<PlannedChart["kind"], `${Excel.ChartType}`>>;

function drawChart(sheet: Excel.Worksheet, planned: PlannedChart): void {
  const [first, ...others] = planned.series;
  sheet.charts.getItemOrNullObject(nameOf(planned.id)).delete();
  if (!first) return;
  const chart = sheet.charts.add(
    types[planned.kind],
    sheet.getRange(formatArea(first.values)),
    first.values.columns === 1 ? "Columns" : "Rows",
  );
  chart.name = nameOf(planned.id);
  place(chart, planned);
  drawTexts(chart, planned);
  const categories = sheet.getRange(formatArea(planned.categories));
  const series = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  planned.series.forEach((each, index) => {
    const drawn = series[index];
    if (!drawn) return;
    drawn.name = each.name;
    drawn.setValues(sheet.getRange(formatArea(each.values)));
    drawn.setXAxisValues(categories);
    paint(drawn, each, planned);
  });
  drawAxes(chart, planned);
}

function place(chart: Excel.Chart, { place: { row, column, rows, columns } }: PlannedChart): void {
  chart.setPosition(formatCell(row, column), formatCell(row + rows - 1, column + columns - 1));
}

function drawTexts(chart: Excel.Chart, { title, legend, look }: PlannedChart): void {
  const { font } = chart.format;
  font.name = look.font;
  font.size = look.size;
  font.color = look.ink;
  if (title === null) chart.title.visible = false;
  else {
    chart.title.visible = true;
    chart.title.text = title;
    chart.title.format.font.size = look.titleSize;
    chart.title.format.font.bold = true;
  }
  if (legend === null) chart.legend.visible = false;
  else {
    chart.legend.visible = true;
    chart.legend.position = legend === "bottom" ? "Bottom" : "Right";
  }
}

function paint(
  series: Excel.ChartSeries,
  { fill, outline, labels }: PlannedSeries,
  { kind, look }: PlannedChart,
): void {
  if (kind === "line") {
    series.format.line.color = outline;
    series.format.line.weight = 1.75;
    series.markerStyle = "Circle";
    series.markerSize = 5;
    series.markerBackgroundColor = fill;
    series.markerForegroundColor = outline;
  } else {
    series.format.fill.setSolidColor(fill);
    series.format.line.color = outline;
    series.format.line.weight = 0.75;
    series.gapWidth = 40;
    if (isStacked(kind)) series.overlap = 100;
  }
  if (!labels) return;
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = labels.numberFormat;
  series.dataLabels.format.font.size = look.size;
  series.dataLabels.format.font.color = labels.ink;
}

/** Bars lying down have their first category on top and their figures below. */
function drawAxes(chart: Excel.Chart, { kind, valueAxis, look }: PlannedChart): void {
  const { valueAxis: values, categoryAxis: categories } = chart.axes;
  if (valueAxis.minimum !== null) values.minimum = valueAxis.minimum;
  if (valueAxis.maximum !== null) values.maximum = valueAxis.maximum;
  if (valueAxis.unit !== null) values.majorUnit = valueAxis.unit;
  values.numberFormat = valueAxis.numberFormat;
  values.majorGridlines.visible = true;
  values.majorGridlines.format.line.color = look.lines;
  categories.tickLabelSpacing = 1;
  if (kind !== "bar" && kind !== "stacked-bar") return;
  categories.reversePlotOrder = true;
  categories.position = "Maximum";
}

function isStacked(kind: PlannedChart["kind"]): boolean {
  return kind === "stacked-bar" || kind === "stacked-column";
}

/** At most: a property of a part of a chart takes an action for each object on the way to it. */
function actionsOf({ series }: PlannedChart): number {
  return 40 + 20 * series.length;
}

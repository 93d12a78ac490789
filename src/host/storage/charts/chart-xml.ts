import type { ChartAxisDesign, ChartDesign, ChartSeriesDesign } from "../chart-design";
import type { Namespaces } from "../namespaces";
import { escapeAttribute } from "../xml/escape";
import { seriesXml, type ChartFigures } from "./chart-series-xml";
import { inheritedFont, lineXml, ownTextLook, solid, textLook, titleXml } from "./chart-texts";

const categoryAxisId = 501;
const valueAxisId = 502;
/** Lines as Excel draws them in charts of its own. */
const quietLine = "#D9D9D9";

/** The part of a chart (ECMA-376 part 1, 21.2), with the figures that its cells hold now. */
export function chartXml(
  design: ChartDesign,
  figuresOf: (series: ChartSeriesDesign) => ChartFigures,
  { chart, drawingMain, relationships }: Namespaces,
): string {
  const { title, legend } = design;
  const drawn =
    `<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>` +
    (title.visible ? titleXml(title.text, inheritedFont(title.font, design.font)) : "") +
    `<c:autoTitleDeleted val="${title.visible ? 0 : 1}"/>` +
    `<c:plotArea><c:layout/>${plotXml(design, figuresOf)}${axesXml(design)}</c:plotArea>` +
    (legend.visible
      ? `<c:legend><c:legendPos val="${legend.position.charAt(0).toLowerCase()}"/><c:overlay val="0"/>${ownTextLook(legend.font)}</c:legend>`
      : "") +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${solid("#FFFFFF")}${lineXml(quietLine, 0.75)}</c:spPr>` +
    textLook(inheritedFont(design.font, design.font));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${chart}" xmlns:a="${drawingMain}" xmlns:r="${relationships}">${drawn}</c:chartSpace>`
  );
}

function plotXml(
  design: ChartDesign,
  figuresOf: (series: ChartSeriesDesign) => ChartFigures,
): string {
  const { type, gapWidth, overlap } = design;
  const stacked = type === "BarStacked" || type === "ColumnStacked";
  const series = design.series
    .map((each, index) => seriesXml(each, index, type, figuresOf(each)))
    .join("");
  const axes = `<c:axId val="${categoryAxisId}"/><c:axId val="${valueAxisId}"/>`;
  if (type === "Line" || type === "LineMarkers") {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  return (
    `<c:barChart><c:barDir val="${liesDown(design) ? "bar" : "col"}"/>` +
    `<c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="${gapWidth ?? 150}"/>` +
    (overlap === null && !stacked ? "" : `<c:overlap val="${overlap ?? 100}"/>`) +
    `${axes}</c:barChart>`
  );
}

function axesXml(design: ChartDesign): string {
  const { categoryAxis, valueAxis } = design;
  const [categoriesAt, valuesAt] = liesDown(design) ? ["l", "b"] : ["b", "l"];
  const between = `<c:crossBetween val="between"/>`;
  return (
    `<c:catAx><c:axId val="${categoryAxisId}"/>${axisXml(categoryAxis, categoriesAt, quietLine)}` +
    `<c:crossAx val="${valueAxisId}"/>${crossing(valueAxis)}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
    (categoryAxis.labelSpacing === null
      ? ""
      : `<c:tickLblSkip val="${categoryAxis.labelSpacing}"/>`) +
    `<c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${valueAxisId}"/>${axisXml(valueAxis, valuesAt, null)}` +
    `<c:crossAx val="${categoryAxisId}"/>${crossing(categoryAxis)}${between}` +
    (valueAxis.majorUnit === null ? "" : `<c:majorUnit val="${valueAxis.majorUnit}"/>`) +
    `</c:valAx>`
  );
}

/** From scaling to the look of its texts; `line` is the axis' own line. */
function axisXml(axis: ChartAxisDesign, at: string, line: string | null): string {
  const { maximum, minimum, numberFormat, gridlines } = axis;
  const format = escapeAttribute(numberFormat ?? "General");
  return (
    `<c:scaling><c:orientation val="${axis.reversed ? "maxMin" : "minMax"}"/>` +
    (maximum === null ? "" : `<c:max val="${maximum}"/>`) +
    (minimum === null ? "" : `<c:min val="${minimum}"/>`) +
    `</c:scaling><c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${at}"/>` +
    (gridlines.visible
      ? `<c:majorGridlines><c:spPr>${lineXml(gridlines.color ?? quietLine, 0.75)}</c:spPr></c:majorGridlines>`
      : "") +
    `<c:numFmt formatCode="${format}" sourceLinked="${numberFormat === null ? 1 : 0}"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr>${line === null ? "<a:ln><a:noFill/></a:ln>" : lineXml(line, 0.75)}</c:spPr>` +
    ownTextLook(axis.font)
  );
}

/** An axis says where it crosses the other one; Office.js says where on an axis it is crossed. */
function crossing({ position }: ChartAxisDesign): string {
  const at = { Automatic: "autoZero", Maximum: "max", Minimum: "min" }[position];
  return `<c:crosses val="${at}"/>`;
}

function liesDown({ type }: ChartDesign): boolean {
  return type === "BarClustered" || type === "BarStacked";
}

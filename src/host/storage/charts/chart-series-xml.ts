import type { ChartSeriesDesign, ChartType } from "../chart-design";
import { escapeAttribute, escapeText } from "../xml/escape";
import { lineXml, ownTextLook, solid } from "./chart-texts";

/** What the cells of a series hold, in their order; null where a cell holds no number, or nothing. */
export interface ChartFigures {
  readonly values: CellRun<number>;
  readonly categories: CellRun<string | number> | null;
}

export interface CellRun<Value> {
  /** `'学情·总览'!$B$9:$B$12`. */
  readonly formula: string;
  readonly cells: readonly (Value | null)[];
  readonly numberFormat: string;
}

export function seriesXml(
  series: ChartSeriesDesign,
  index: number,
  type: ChartType,
  { values, categories }: ChartFigures,
): string {
  const isLine = type === "Line" || type === "LineMarkers";
  const name = series.name === null ? "" : `<c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>`;
  const fill = series.fill === null || isLine ? "" : solid(series.fill);
  const shape = fill + lineXml(series.line.color, series.line.weight);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}` +
    (shape === "" ? "" : `<c:spPr>${shape}</c:spPr>`) +
    (isLine ? markerXml(series, type) : `<c:invertIfNegative val="0"/>`) +
    labelsXml(series) +
    (categories ? `<c:cat>${categoriesXml(categories)}</c:cat>` : "") +
    `<c:val>${numbersXml(values)}</c:val>` +
    (isLine ? `<c:smooth val="0"/>` : "") +
    `</c:ser>`
  );
}

function markerXml({ marker }: ChartSeriesDesign, type: ChartType): string {
  const style = marker.style ?? (type === "Line" ? "None" : "Circle");
  const look =
    (marker.background === null ? "" : solid(marker.background)) +
    lineXml(marker.foreground, marker.foreground === null ? null : 0.75);
  return (
    `<c:marker><c:symbol val="${style.toLowerCase()}"/>` +
    (marker.size === null ? "" : `<c:size val="${marker.size}"/>`) +
    (look === "" ? "" : `<c:spPr>${look}</c:spPr>`) +
    `</c:marker>`
  );
}

function labelsXml({ labels }: ChartSeriesDesign): string {
  if (!labels.visible) return "";
  const { numberFormat, font } = labels;
  const format =
    numberFormat === null
      ? ""
      : `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/>`;
  return (
    `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${ownTextLook(font)}` +
    `<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    `<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
  );
}

function numbersXml({ formula, cells, numberFormat }: CellRun<string | number>): string {
  return (
    `<c:numRef><c:f>${escapeText(formula)}</c:f>` +
    `<c:numCache><c:formatCode>${escapeText(numberFormat)}</c:formatCode>${pointsXml(cells)}</c:numCache></c:numRef>`
  );
}

function categoriesXml(run: CellRun<string | number>): string {
  if (run.cells.every((cell) => typeof cell === "number")) return numbersXml(run);
  return `<c:strRef><c:f>${escapeText(run.formula)}</c:f><c:strCache>${pointsXml(run.cells)}</c:strCache></c:strRef>`;
}

function pointsXml(cells: readonly (string | number | null)[]): string {
  const points = cells.map((cell, index) =>
    cell === null ? "" : `<c:pt idx="${index}"><c:v>${escapeText(String(cell))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${cells.length}"/>${points.join("")}`;
}

import type { Area } from "../../sheet";

/** A chart on a sheet. */
export interface StoredChart {
  /** Within the sheet's drawing. */
  readonly id: number;
  readonly name: string;
  /** Null for a chart that does not hang on cells. */
  readonly anchor: ChartAnchor | null;
  /** Null for a chart that came with the file: it stays as it is. */
  readonly design: ChartDesign | null;
}

/** From the upper left corner of a chart to the lower right one. */
export interface ChartAnchor {
  readonly from: ChartCorner;
  readonly to: ChartCorner;
}

/** A place within a cell, counted from 0; offsets in points. */
export interface ChartCorner {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

/** How a chart of ours is drawn. Colours are `#RRGGBB`, sizes points; null leaves it to the program. */
export interface ChartDesign {
  readonly type: ChartType;
  readonly font: ChartFontDesign;
  readonly title: {
    readonly text: string;
    readonly visible: boolean;
    readonly font: ChartFontDesign;
  };
  readonly legend: {
    readonly visible: boolean;
    readonly position: LegendPosition;
    readonly font: ChartFontDesign;
  };
  readonly categoryAxis: ChartAxisDesign;
  readonly valueAxis: ChartAxisDesign;
  readonly gapWidth: number | null;
  readonly overlap: number | null;
  readonly series: readonly ChartSeriesDesign[];
}

export const chartTypes = [
  "BarClustered",
  "BarStacked",
  "ColumnClustered",
  "ColumnStacked",
  "Line",
  "LineMarkers",
] as const;
export type ChartType = (typeof chartTypes)[number];

export const legendPositions = ["Bottom", "Left", "Right", "Top"] as const;
export type LegendPosition = (typeof legendPositions)[number];

export const axisPositions = ["Automatic", "Maximum", "Minimum"] as const;
export type AxisPosition = (typeof axisPositions)[number];

export const markerStyles = [
  "Circle",
  "Dash",
  "Diamond",
  "Dot",
  "None",
  "Square",
  "Star",
  "Triangle",
  "X",
] as const;
export type MarkerStyle = (typeof markerStyles)[number];

export interface ChartFontDesign {
  readonly name: string | null;
  readonly size: number | null;
  readonly color: string | null;
  readonly bold: boolean | null;
}

export interface ChartAxisDesign {
  readonly visible: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string | null;
  readonly reversed: boolean;
  /** Where on this axis the other one crosses it. */
  readonly position: AxisPosition;
  /** A label for every so many categories. */
  readonly labelSpacing: number | null;
  readonly gridlines: { readonly visible: boolean; readonly color: string | null };
  readonly font: ChartFontDesign;
}

export interface ChartSeriesDesign {
  readonly name: string | null;
  /** Cells of the chart's own sheet. */
  readonly values: Area;
  readonly categories: Area | null;
  readonly fill: string | null;
  readonly line: { readonly color: string | null; readonly weight: number | null };
  readonly marker: {
    readonly style: MarkerStyle | null;
    readonly size: number | null;
    readonly background: string | null;
    readonly foreground: string | null;
  };
  readonly labels: {
    readonly visible: boolean;
    readonly numberFormat: string | null;
    readonly font: ChartFontDesign;
  };
}

export const plainFont: ChartFontDesign = { name: null, size: null, color: null, bold: null };

const plainAxis: ChartAxisDesign = {
  visible: true,
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: null,
  reversed: false,
  position: "Automatic",
  labelSpacing: null,
  gridlines: { visible: false, color: null },
  font: plainFont,
};

/** A chart as a program draws it before anybody says how. */
export function plainChart(type: ChartType, series: readonly ChartSeriesDesign[]): ChartDesign {
  return {
    type,
    font: plainFont,
    title: { text: "", visible: true, font: plainFont },
    legend: { visible: true, position: "Bottom", font: plainFont },
    categoryAxis: plainAxis,
    valueAxis: { ...plainAxis, gridlines: { visible: true, color: null } },
    gapWidth: null,
    overlap: null,
    series,
  };
}

export function plainSeries(values: Area): ChartSeriesDesign {
  return {
    name: null,
    values,
    categories: null,
    fill: null,
    line: { color: null, weight: null },
    marker: { style: null, size: null, background: null, foreground: null },
    labels: { visible: false, numberFormat: null, font: plainFont },
  };
}

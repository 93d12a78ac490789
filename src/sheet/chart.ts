import type { Area } from "./address";

/** 图表: a native chart whose figures stand in cells of the same sheet. */
export interface PlannedChart {
  /** The same in every run and no two alike on a sheet: finds the chart again. */
  readonly id: string;
  readonly kind: "stacked-bar" | "stacked-column" | "bar" | "column" | "line";
  readonly title: string | null;
  /** The cells that it covers. */
  readonly place: Area;
  /** One row or column of names. */
  readonly categories: Area;
  readonly series: readonly PlannedSeries[];
  readonly valueAxis: {
    readonly minimum: number | null;
    readonly maximum: number | null;
    /** From one line of the grid to the next; null leaves it to Excel. */
    readonly unit: number | null;
    readonly numberFormat: string;
  };
  readonly legend: "bottom" | "right" | null;
  readonly look: ChartLook;
}

/** Sizes in points, colours as `#RRGGBB`. */
export interface ChartLook {
  readonly font: string;
  readonly size: number;
  readonly titleSize: number;
  readonly ink: string;
  /** Of the grid behind the bars. */
  readonly lines: string;
}

export interface PlannedSeries {
  readonly name: string;
  /** As many cells as there are categories. */
  readonly values: Area;
  /**
   * Colours differ in lightness too, and every bar has an outline: patterns cannot be asked for through
   * Office.js.
   */
  readonly fill: string;
  readonly outline: string;
  /** The figure at each bar or point; null for none. */
  readonly labels: { readonly numberFormat: string; readonly ink: string } | null;
}

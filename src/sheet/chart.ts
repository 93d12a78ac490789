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
    readonly numberFormat: string;
  };
  readonly legend: "bottom" | "right" | null;
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
  /** Whether each bar or point shows its figure. */
  readonly labels: boolean;
}

import type { ChartLook } from "../../sheet";
import { palette, strongLineColor } from "./palette";

/**
 * 图表: colours of bars by meaning. Charts take no pattern through Office.js, so those that stand on one
 * another differ in lightness, dark below, and each bar has an outline. `ink` is that of a figure on it.
 */
export interface ChartPaint {
  readonly fill: string;
  readonly ink: string;
}

const dark = palette.plain.ink;
const light = "#FFFFFF";

export const chartPaints = {
  candidate: { fill: "#7F1D1D", ink: light },
  makeUp: { fill: "#3F6FA3", ink: light },
  undetermined: { fill: "#A897D6", ink: dark },
  clauseSilent: { fill: "#C5E8DF", ink: dark },
  borderline: { fill: "#FFFFFF", ink: dark },

  stillFailing: { fill: "#9B1C1C", ink: light },
  open: { fill: "#9DBCE0", ink: dark },
  passed: { fill: "#FFFFFF", ink: dark },

  failingMore: { fill: "#7F1D1D", ink: light },
  failingThree: { fill: "#BC4C3F", ink: light },
  failingTwo: { fill: "#F0B5A8", ink: dark },
  failingOne: { fill: "#FFFFFF", ink: dark },

  /** Counts that are neither good nor bad. */
  plain: { fill: "#9DB4D3", ink: dark },
  line: { fill: palette.title.ink, ink: dark },
} as const satisfies Readonly<Record<string, ChartPaint>>;

export const chartOutline = dark;

export const chartLook: ChartLook = {
  font: "等线",
  size: 8,
  titleSize: 9,
  ink: strongLineColor,
  lines: "#D5DAE1",
};

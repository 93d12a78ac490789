/** 色表 by meaning. Ink on fill has a contrast of at least 4.5 : 1; every fill goes with a sign or a word. */
export interface Paint {
  readonly fill: string | null;
  readonly ink: string;
  readonly bold: boolean;
}

export const palette = {
  plain: { fill: null, ink: "#1F2937", bold: false },
  quiet: { fill: null, ink: "#4B5563", bold: false },
  title: { fill: null, ink: "#1F3A5F", bold: false },
  link: { fill: null, ink: "#0B57A4", bold: false },
  /** ▼ ；！ */
  failing: { fill: "#FBE3E1", ink: "#9B1C1C", bold: true },
  /** ● */
  candidate: { fill: "#F4B9A9", ink: "#6E120E", bold: true },
  /** ？ with a dashed border */
  undetermined: { fill: "#E5DDF3", ink: "#46337D", bold: true },
  /** ◎ */
  clauseSilent: { fill: "#D6EEE8", ink: "#0B5044", bold: true },
  /** ◇ */
  makeUp: { fill: "#DCE9F7", ink: "#1D4E89", bold: true },
  /** △ */
  warning: { fill: "#FFF1D6", ink: "#5A3200", bold: false },
  /** ○, — */
  info: { fill: "#F1F3F5", ink: "#4B5563", bold: false },
  /** ▲ */
  contact: { fill: "#FFF1D6", ink: "#5A3200", bold: true },
  /** ▲▲ */
  homeVisit: { fill: "#FFDDA3", ink: "#5A3200", bold: true },
  /** ▲▲▲, ▲▲▲▲ */
  dropout: { fill: "#F8B76B", ink: "#4A2600", bold: true },
  /** 内部资料 */
  internal: { fill: "#FCE8E8", ink: "#8B1A1A", bold: false },
  total: { fill: "#F1F3F5", ink: "#1F2937", bold: true },
  header: { fill: "#E6ECF3", ink: "#1F2937", bold: true },
  band: { fill: "#D3DDE9", ink: "#1F2937", bold: false },
  fillInHeader: { fill: "#FFEFB0", ink: "#4A3B00", bold: true },
  fillIn: { fill: "#FFFBE3", ink: "#1F2937", bold: false },
} as const satisfies Readonly<Record<string, Paint>>;

export type Meaning = keyof typeof palette;

export const lineColor = "#8B95A3";
export const strongLineColor = "#4B5563";

export const tabColors = {
  overview: "#1F3A5F",
  workingList: "#1D4E89",
  repetition: "#9B1C1C",
  attendance: "#C2410C",
  internal: "#8B1A1A",
  toFillIn: "#E0B100",
  issues: "#6B7280",
} as const;

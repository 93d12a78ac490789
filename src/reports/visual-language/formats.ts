import type { CellFormat } from "../../sheet";
import { formFormats } from "./form-formats";
import {
  band,
  boxed,
  dashed,
  display,
  guarded,
  headed,
  left,
  listed,
  listedDashed,
  listedDotted,
  look,
  noBorders,
} from "./look";
import { type Meaning } from "./palette";

const count = '0;;"—"';

function legend(meaning: Meaning, borders: CellFormat["borders"] = boxed): CellFormat {
  return look({ meaning, size: 9, borders, wrap: false });
}

function tileLabel(meaning: Meaning): CellFormat {
  return look({ meaning, bold: true, wrap: false, borders: { ...boxed, bottom: null } });
}

function tileNumber(meaning: Meaning): CellFormat {
  return look({
    meaning,
    font: display,
    size: 20,
    bold: false,
    wrap: false,
    numberFormat: "0",
    borders: { ...boxed, top: null },
  });
}

/** Every look that a result sheet may use, by the name that cells refer to. */
export const formats = {
  title: look({ meaning: "title", font: display, size: 16, wrap: false, borders: noBorders }),
  subtitle: look({ meaning: "quiet", size: 9.5, borders: noBorders }),
  note: look({ horizontal: "left", size: 9, borders: noBorders }),
  quietNote: look({ meaning: "quiet", horizontal: "left", size: 9, borders: noBorders }),
  signOff: look({ horizontal: "left", wrap: false, borders: noBorders }),
  internalBar: look({
    meaning: "internal",
    font: display,
    size: 11,
    wrap: false,
    borders: { top: guarded, right: guarded, bottom: guarded, left: guarded },
  }),
  section: look({
    meaning: "title",
    font: display,
    size: 11,
    horizontal: "left",
    wrap: false,
    borders: { ...noBorders, bottom: band },
  }),

  legendLabel: look({ horizontal: "right", size: 9, bold: true, wrap: false, borders: noBorders }),
  legendFailing: legend("failing"),
  legendCandidate: legend("candidate"),
  legendUndetermined: legend("undetermined", {
    top: dashed,
    right: dashed,
    bottom: dashed,
    left: dashed,
  }),
  legendClauseSilent: legend("clauseSilent"),
  legendMakeUp: legend("makeUp"),
  legendWarning: legend("warning"),
  legendInfo: legend("info"),
  legendContact: legend("contact"),
  legendHomeVisit: legend("homeVisit"),
  legendDropout: legend("dropout"),
  legendHand: legend("fillIn"),
  legendFillIn: legend("fillInHeader"),

  header: look({ meaning: "header", borders: headed }),
  fillInHeader: look({ meaning: "fillInHeader", borders: headed }),

  blank: look({}),
  number: look({ numberFormat: "0" }),
  center: look({ numberFormat: "@" }),
  id: look({ numberFormat: "@" }),
  name: look({ bold: true, numberFormat: "@" }),
  text: look({ ...left, numberFormat: "@" }),
  small: look({ ...left, size: 9, numberFormat: "@" }),
  link: look({ meaning: "link", underline: true, numberFormat: "@" }),
  cells: look({ ...left, meaning: "link", size: 9, underline: true, numberFormat: "@" }),
  fillIn: look({ ...left, meaning: "fillIn", borders: listedDotted }),
  fillInCenter: look({ meaning: "fillIn", borders: listedDotted }),
  fillInMark: look({ meaning: "fillIn", size: 11, bold: true, borders: listedDotted }),
  empty: look({ meaning: "quiet", borders: listed }),

  failing: look({ meaning: "failing", numberFormat: "@" }),
  failing0: look({ meaning: "failing", numberFormat: '0"▼"' }),
  failing1: look({ meaning: "failing", numberFormat: '0.0"▼"' }),
  failing2: look({ meaning: "failing", numberFormat: '0.00"▼"' }),
  failing3: look({ meaning: "failing", numberFormat: '0.000"▼"' }),
  failing4: look({ meaning: "failing", numberFormat: '0.0000"▼"' }),
  failingText: look({ ...left, meaning: "failing", numberFormat: "@" }),
  candidate: look({ meaning: "candidate", numberFormat: "@" }),
  makeUp: look({ meaning: "makeUp", numberFormat: "@" }),
  undetermined: look({ meaning: "undetermined", numberFormat: "@", borders: listedDashed }),
  clauseSilent: look({ meaning: "clauseSilent", numberFormat: "@" }),
  warning: look({ meaning: "warning", numberFormat: "@" }),
  info: look({ meaning: "info", numberFormat: "@" }),
  contact: look({ meaning: "contact", numberFormat: "@" }),
  homeVisit: look({ meaning: "homeVisit", numberFormat: "@" }),
  dropout: look({ meaning: "dropout", numberFormat: "@" }),
  strong: look({ bold: true, numberFormat: "@" }),
  plainSource: look({ ...left, size: 9, numberFormat: "@" }),
  /** What a person wrote into the list and we write again. */
  hand: look({ meaning: "fillIn", numberFormat: "@" }),
  handName: look({ meaning: "fillIn", bold: true, numberFormat: "@" }),
  handText: look({ ...left, meaning: "fillIn", numberFormat: "@" }),

  gridLabel: look({ meaning: "header", borders: boxed }),
  gridText: look({ ...left, borders: boxed, numberFormat: "@" }),
  gridTop: look({ ...left, borders: boxed, numberFormat: "@", vertical: "top" }),
  gridSmall: look({ ...left, size: 9, borders: boxed, numberFormat: "@" }),
  bandLabel: look({ ...left, meaning: "header", borders: boxed, numberFormat: "@" }),
  gridCenterSmall: look({ size: 9, borders: boxed, numberFormat: "@" }),
  gridCenter: look({ borders: boxed, numberFormat: "@" }),
  count: look({ numberFormat: count }),
  countHalves: look({ numberFormat: '0.0;;"—"' }),
  countQuarters: look({ numberFormat: '0.00;;"—"' }),
  countAlert: look({ meaning: "homeVisit", numberFormat: '0"▲"' }),
  countAlertHalves: look({ meaning: "homeVisit", numberFormat: '0.0"▲"' }),
  countAlertQuarters: look({ meaning: "homeVisit", numberFormat: '0.00"▲"' }),
  rate: look({ numberFormat: "0.0%" }),
  rateExact: look({ bold: true, numberFormat: "0.00%" }),
  mark: look({}),
  average: look({ numberFormat: "0.00" }),
  countMakeUp: look({ meaning: "makeUp", numberFormat: '0"◇"' }),
  countCandidate: look({ meaning: "candidate", numberFormat: '0"●"' }),
  countUndetermined: look({
    meaning: "undetermined",
    numberFormat: '0"？"',
    borders: listedDashed,
  }),
  countClauseSilent: look({ meaning: "clauseSilent", numberFormat: '0"◎"' }),
  totalLabel: look({ meaning: "total" }),
  totalCount: look({ meaning: "total", numberFormat: count }),
  totalCountHalves: look({ meaning: "total", numberFormat: '0.0;;"—"' }),
  totalCountQuarters: look({ meaning: "total", numberFormat: '0.00;;"—"' }),
  totalText: look({ ...left, meaning: "total", bold: false, numberFormat: "@" }),
  totalMark: look({ meaning: "total" }),
  totalAverage: look({ meaning: "total", numberFormat: "0.00" }),
  totalRate: look({ meaning: "total", numberFormat: "0.0%" }),
  ...formFormats,

  tileLabelPlain: tileLabel("info"),
  tileNumberPlain: tileNumber("info"),
  tileLabelMakeUp: tileLabel("makeUp"),
  tileNumberMakeUp: tileNumber("makeUp"),
  tileLabelCandidate: tileLabel("candidate"),
  tileNumberCandidate: tileNumber("candidate"),
  tileLabelUndetermined: tileLabel("undetermined"),
  tileNumberUndetermined: tileNumber("undetermined"),
  tileLabelClauseSilent: tileLabel("clauseSilent"),
  tileNumberClauseSilent: tileNumber("clauseSilent"),
  tileLabelAlert: tileLabel("homeVisit"),
  tileNumberAlert: tileNumber("homeVisit"),
  tileLabelDropout: tileLabel("dropout"),
  tileNumberDropout: tileNumber("dropout"),
  tileLabelFailing: tileLabel("failing"),
  tileNumberFailing: tileNumber("failing"),
} as const satisfies Readonly<Record<string, CellFormat>>;

export type FormatName = keyof typeof formats;

/** A cell whose look is one of ours. */
export interface Cell {
  readonly value: string | number;
  readonly format: FormatName;
}

const failingFormats = ["failing0", "failing1", "failing2", "failing3", "failing4"] as const;

/** A failing mark with its sign: a number, shown with as many decimals as it has (at most four). */
export function failingMark(mark: number): Cell {
  const decimals = /\.(\d+)$/.exec(String(mark))?.[1]?.length ?? 0;
  return { value: mark, format: failingFormats[Math.min(decimals, 4)] ?? "failing0" };
}

import type { BorderLine, CellFormat } from "../../sheet";
import { lineColor, palette, strongLineColor, type Meaning } from "./palette";

const body = "等线";
const display = "黑体";
const formBody = "宋体";

const thin: BorderLine = { style: "thin", color: lineColor };
const dashed: BorderLine = { style: "dashed", color: palette.undetermined.ink };
const dotted: BorderLine = { style: "dotted", color: lineColor };
const strong: BorderLine = { style: "medium", color: strongLineColor };
const band: BorderLine = { style: "medium", color: palette.title.ink };

const guarded: BorderLine = { style: "medium", color: palette.internal.ink };

const noBorders = { top: null, right: null, bottom: null, left: null };
const boxed = { top: thin, right: thin, bottom: thin, left: thin };
/** Rows of a list have no upper line, so that a conditional line below the row above is not covered. */
const listed = { top: null, right: thin, bottom: thin, left: thin };
const listedDashed = { top: null, right: dashed, bottom: dashed, left: dashed };
const listedDotted = { top: null, right: thin, bottom: dotted, left: thin };
const headed = { top: thin, right: thin, bottom: strong, left: thin };

interface Look {
  readonly meaning?: Meaning;
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly horizontal?: CellFormat["horizontal"];
  readonly vertical?: CellFormat["vertical"];
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  readonly borders?: CellFormat["borders"];
}

function look({ meaning = "plain", borders = listed, ...rest }: Look): CellFormat {
  const { fill, ink, bold } = palette[meaning];
  return {
    font: {
      name: rest.font ?? body,
      size: rest.size ?? 10,
      bold: rest.bold ?? bold,
      color: ink,
      underline: rest.underline ?? false,
    },
    fill,
    horizontal: rest.horizontal ?? "center",
    vertical: rest.vertical ?? "center",
    indent: rest.indent ?? 0,
    wrap: rest.wrap ?? true,
    numberFormat: rest.numberFormat ?? "General",
    borders,
  };
}

const left = { horizontal: "left", indent: 1 } as const;
const count = '0;;"—"';
const formCell = { font: formBody, wrap: false, borders: boxed } as const;

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

  formSchool: look({ font: formBody, size: 14, wrap: false, borders: noBorders }),
  formTitle: look({ meaning: "title", font: display, size: 20, wrap: false, borders: noBorders }),
  formSubtitle: look({ font: formBody, size: 10, wrap: false, borders: noBorders }),
  formNote: look({ ...left, meaning: "quiet", font: formBody, size: 9, borders: noBorders }),
  formSignOff: look({ horizontal: "left", font: formBody, wrap: false, borders: noBorders }),
  formLabel: look({ meaning: "header", font: display, bold: false, borders: boxed }),
  formFillInLabel: look({ meaning: "fillInHeader", font: display, bold: false, borders: boxed }),
  formBand: look({ ...left, meaning: "band", font: display, size: 11, borders: boxed }),
  formName: look({ font: formBody, size: 11, borders: boxed, numberFormat: "@" }),
  formCenter: look({ font: formBody, borders: boxed, numberFormat: "@" }),
  formNumber: look({ font: formBody, borders: boxed }),
  formText: look({ ...left, font: formBody, borders: boxed, numberFormat: "@" }),
  formHint: look({
    ...left,
    meaning: "info",
    font: formBody,
    size: 9,
    borders: boxed,
    numberFormat: "@",
  }),
  formSmallLabel: look({ ...left, meaning: "quiet", font: formBody, size: 9, borders: boxed }),
  formLink: look({
    meaning: "link",
    font: formBody,
    size: 9,
    underline: true,
    borders: boxed,
    numberFormat: "@",
  }),
  formFailing: look({ meaning: "failing", font: formBody, borders: boxed, numberFormat: "@" }),
  formUndetermined: look({
    meaning: "undetermined",
    font: formBody,
    borders: { top: dashed, right: dashed, bottom: dashed, left: dashed },
    numberFormat: "@",
  }),
  /** A band of one line. */
  formBandLine: look({
    ...left,
    meaning: "band",
    font: display,
    size: 11,
    wrap: false,
    borders: boxed,
  }),
  /** One line of a table in a form, however low its row. */
  formCell: look({ ...formCell, numberFormat: "@" }),
  formCellLink: look({
    ...formCell,
    meaning: "link",
    size: 9,
    underline: true,
    numberFormat: "@",
  }),
  formCellFailing: look({ ...formCell, meaning: "failing", numberFormat: "@" }),
  formCellMakeUp: look({ ...formCell, meaning: "makeUp", numberFormat: "@" }),
  formCellUndetermined: look({
    ...formCell,
    meaning: "undetermined",
    numberFormat: "@",
    borders: { top: dashed, right: dashed, bottom: dashed, left: dashed },
  }),
  formMark: look(formCell),
  formFailing0: look({ ...formCell, meaning: "failing", numberFormat: '0"▼"' }),
  formFailing1: look({ ...formCell, meaning: "failing", numberFormat: '0.0"▼"' }),
  formFailing2: look({ ...formCell, meaning: "failing", numberFormat: '0.00"▼"' }),
  formAverage: look({ ...formCell, numberFormat: "0.0" }),
  formDistance0: look({ ...formCell, numberFormat: '"+"0;"−"0;0' }),
  formDistance1: look({ ...formCell, numberFormat: '"+"0.0;"−"0.0;0.0' }),
  formDistance2: look({ ...formCell, numberFormat: '"+"0.00;"−"0.00;0.00' }),
  formReason: look({ ...left, font: formBody, size: 9, borders: boxed, numberFormat: "@" }),
  formCandidate: look({ meaning: "candidate", font: formBody, borders: boxed, numberFormat: "@" }),
  formMakeUp: look({ meaning: "makeUp", font: formBody, borders: boxed, numberFormat: "@" }),
  formClauseSilent: look({
    meaning: "clauseSilent",
    font: formBody,
    borders: boxed,
    numberFormat: "@",
  }),
  formWarning: look({
    meaning: "warning",
    font: formBody,
    bold: true,
    borders: boxed,
    numberFormat: "@",
  }),
  /** White takes the pen. */
  formBox: look({ ...left, font: formBody, vertical: "top", borders: boxed }),
  formBoxCenter: look({ font: formBody, borders: boxed }),

  slipTitle: look({ meaning: "title", font: display, size: 14, wrap: false, borders: noBorders }),
  slipWhom: look({
    ...left,
    font: formBody,
    size: 11,
    bold: true,
    wrap: false,
    borders: noBorders,
    numberFormat: "@",
  }),
  slipText: look({ ...left, font: formBody, borders: noBorders, numberFormat: "@" }),
  slipRight: look({
    font: formBody,
    horizontal: "right",
    indent: 1,
    wrap: false,
    borders: noBorders,
  }),
  slipReceipt: look({
    font: display,
    wrap: false,
    borders: { ...noBorders, top: { style: "dotted", color: strongLineColor } },
  }),
  slipCut: look({
    meaning: "quiet",
    horizontal: "left",
    size: 9,
    vertical: "top",
    wrap: false,
    borders: { ...noBorders, top: { style: "dashed", color: strongLineColor } },
  }),

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

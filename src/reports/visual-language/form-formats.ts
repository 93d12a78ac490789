import type { CellFormat } from "../../sheet";
import { boxed, dashed, display, left, look, noBorders } from "./look";
import { strongLineColor } from "./palette";

const formBody = "宋体";
const formCell = { font: formBody, wrap: false, borders: boxed } as const;

/** Looks of 簿册: boxes for print and pen. */
export const formFormats = {
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
} as const satisfies Readonly<Record<string, CellFormat>>;

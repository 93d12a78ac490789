import type { CellFormat } from "../sheet";
import { formats } from "./visual-language";

/** The looks of what a person typed where the plan has none: columns of their own, notes, 待处理. */
export const carriedLooks = {
  fillIn: formats.fillIn,
  fillInHeader: formats.fillInHeader,
  note: formats.note,
  setAsideHeading: {
    ...formats.legendWarning,
    horizontal: "left",
    indent: 1,
    wrap: true,
    font: { ...formats.legendWarning.font, bold: true },
  },
  setAsideTitle: formats.header,
  setAside: formats.text,
  setAsideEntry: formats.fillIn,
} as const satisfies Readonly<Record<string, CellFormat>>;

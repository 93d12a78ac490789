import type { CellLook, StoredBorder } from "../host";

/** Looks of a school's gradebook: quiet head, thin lines, the names in a song typeface no one chose. */
export type LookName =
  | "title"
  | "subtitle"
  | "group"
  | "head"
  | "day"
  | "text"
  | "name"
  | "mark"
  | "letter"
  | "total"
  | "toEnter"
  | "remark"
  | "note"
  | "footLabel"
  | "footNumber"
  | "footShare"
  | "plainHead"
  | "plain";

const line: StoredBorder = { style: "thin", color: "#BFC8CC" };
const strong: StoredBorder = { style: "medium", color: "#4A6B78" };
const boxed = { top: line, right: line, bottom: line, left: line };
const bare = { top: null, right: null, bottom: null, left: null };

const body: CellLook = {
  numberFormat: "General",
  font: {
    name: "微软雅黑",
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    color: "#1F2A2E",
  },
  fill: null,
  horizontal: "general",
  vertical: "center",
  wrap: false,
  indent: 0,
  rotation: 0,
  borders: boxed,
};
const bold = (size: number, color: string): CellLook["font"] => ({
  ...body.font,
  bold: true,
  size,
  color,
});
const head: CellLook = {
  ...body,
  font: bold(11, "#17323C"),
  fill: "#E3EEF2",
  horizontal: "center",
  wrap: true,
};

export const looks: Readonly<Record<LookName, CellLook>> = {
  title: { ...body, font: bold(16, "#1F2A2E"), horizontal: "center", borders: bare },
  subtitle: {
    ...body,
    font: { ...body.font, size: 10, color: "#5B6B71" },
    horizontal: "center",
    borders: bare,
  },
  group: { ...head, fill: "#D3E4EA" },
  head: { ...head, borders: { ...boxed, bottom: strong } },
  day: { ...head, numberFormat: 'm"月"d"日"', borders: { ...boxed, bottom: strong } },
  text: { ...body, numberFormat: "@", horizontal: "center" },
  name: { ...body, horizontal: "left", indent: 1 },
  mark: { ...body, numberFormat: "0", horizontal: "center" },
  letter: { ...body, horizontal: "center" },
  total: { ...body, font: { ...body.font, bold: true }, numberFormat: "0", horizontal: "center" },
  toEnter: { ...body, numberFormat: "0", horizontal: "center", fill: "#FFF7DF" },
  remark: { ...body, font: { ...body.font, size: 10, color: "#5B6B71" }, horizontal: "left" },
  note: { ...body, horizontal: "left", wrap: true, borders: bare },
  footLabel: { ...body, font: bold(11, "#17323C"), fill: "#F3F6F7", horizontal: "center" },
  footNumber: { ...body, fill: "#F3F6F7", numberFormat: "0.0", horizontal: "center" },
  footShare: { ...body, fill: "#F3F6F7", numberFormat: "0.0%", horizontal: "center" },
  plainHead: { ...body, font: bold(11, "#1F2A2E"), horizontal: "center", borders: boxed },
  plain: { ...body, borders: bare },
};

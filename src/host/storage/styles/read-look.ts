import type { CellLook, StoredBorder } from "../workbook-file";
import { child, flag, numeric, type XmlElement } from "../xml/element";
import type { ColorTable } from "./colors";
import { BUILT_IN_FORMATS } from "./number-formats";
import type { StyleLists } from "./style-lists";

/** The look of a style: its font, fill, border and so on gathered from the lists. */
export function readLook(lists: StyleLists, colors: ColorTable, style: number): CellLook {
  const format = lists.element("cellXfs", style) ?? lists.element("cellXfs", 0);
  const named = lists.element("cellStyleXfs", numeric(format?.attributes["xfId"]) ?? 0);
  const indexOf = (name: string) =>
    numeric(format?.attributes[name] ?? named?.attributes[name]) ?? 0;
  const border = lists.element("borders", indexOf("borderId"));
  const alignment = child(format, "alignment") ?? child(named, "alignment");
  return {
    numberFormat: readNumberFormat(lists, indexOf("numFmtId")),
    font: readFont(lists.element("fonts", indexOf("fontId")), colors),
    fill: readFill(lists.element("fills", indexOf("fillId")), colors),
    ...readAlignment(alignment?.attributes ?? {}),
    borders: {
      top: readBorder(child(border, "top"), colors),
      right: readBorder(child(border, "right") ?? child(border, "end"), colors),
      bottom: readBorder(child(border, "bottom"), colors),
      left: readBorder(child(border, "left") ?? child(border, "start"), colors),
    },
  };
}

function readNumberFormat(lists: StyleLists, id: number): string {
  const own = lists
    .elements("numFmts")
    .find(({ attributes }) => Number(attributes["numFmtId"]) === id);
  return own?.attributes["formatCode"] ?? BUILT_IN_FORMATS.get(id) ?? "General";
}

function readFont(font: XmlElement | null, colors: ColorTable): CellLook["font"] {
  const value = (name: string) => child(font, name)?.attributes["val"];
  const isOn = (name: string) => child(font, name) !== null && flag(value(name), true);
  return {
    name: value("name") ?? "Calibri",
    size: numeric(value("sz")) ?? 11,
    bold: isOn("b"),
    italic: isOn("i"),
    underline: child(font, "u") !== null && value("u") !== "none",
    strike: isOn("strike"),
    color: colors.resolve(child(font, "color")?.attributes) ?? "#000000",
  };
}

/** The colour one sees most of: patterns and gradients have no other place in a look. */
function readFill(fill: XmlElement | null, colors: ColorTable): string | null {
  const pattern = child(fill, "patternFill");
  if (pattern) {
    const type = pattern.attributes["patternType"] ?? "none";
    const foreground = colors.resolve(child(pattern, "fgColor")?.attributes);
    if (type === "solid") return foreground;
    if (type === "none" || type === "gray125") return null;
    return colors.resolve(child(pattern, "bgColor")?.attributes) ?? foreground;
  }
  const stop = child(child(fill, "gradientFill"), "stop");
  return colors.resolve(child(stop, "color")?.attributes);
}

export function readBorder(edge: XmlElement | null, colors: ColorTable): StoredBorder | null {
  const style = BORDER_STYLES.find((each) => each === edge?.attributes["style"]);
  if (style === undefined) return null;
  return { style, color: colors.resolve(child(edge, "color")?.attributes) ?? "#000000" };
}

function readAlignment(attributes: Readonly<Partial<Record<string, string>>>) {
  return {
    horizontal: HORIZONTAL.find((each) => each === attributes["horizontal"]) ?? "general",
    vertical: VERTICAL.find((each) => each === attributes["vertical"]) ?? "bottom",
    wrap: flag(attributes["wrapText"], false),
    indent: numeric(attributes["indent"]) ?? 0,
    rotation: numeric(attributes["textRotation"]) ?? 0,
  } as const;
}

const HORIZONTAL = [
  ...(["general", "left", "center", "right"] as const),
  ...(["fill", "justify", "centerContinuous", "distributed"] as const),
] satisfies CellLook["horizontal"][];

const VERTICAL = [
  ...(["top", "center", "bottom", "justify", "distributed"] as const),
] satisfies CellLook["vertical"][];

const BORDER_STYLES = [
  ...(["thin", "medium", "dashed", "dotted", "thick", "double", "hair"] as const),
  ...(["mediumDashed", "dashDot", "mediumDashDot", "dashDotDot"] as const),
  ...(["mediumDashDotDot", "slantDashDot"] as const),
] satisfies StoredBorder["style"][];

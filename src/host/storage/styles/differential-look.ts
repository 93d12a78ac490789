import type { StoredBorder, StoredConditionalFormat } from "../workbook-file";
import { child, flag, type XmlElement } from "../xml/element";
import type { ColorTable } from "./colors";
import { readBorder } from "./read-look";
import { colorXml, edgeXml } from "./write-look";

type Look = StoredConditionalFormat["look"];
const SIDES = ["left", "right", "top", "bottom"] as const;

/** The look that a conditional format lays over cells (`dxf`). */
export function readDifferentialLook(element: XmlElement, colors: ColorTable): Look {
  const font = child(element, "font");
  const bold = child(font, "b");
  const pattern = child(child(element, "fill"), "patternFill");
  const border = child(element, "border");
  const borders: Partial<Record<(typeof SIDES)[number], StoredBorder>> = {};
  for (const side of SIDES) {
    const edge = readBorder(child(border, side), colors);
    if (edge) borders[side] = edge;
  }
  return {
    fill:
      colors.resolve(child(pattern, "bgColor")?.attributes) ??
      colors.resolve(child(pattern, "fgColor")?.attributes),
    fontColor: colors.resolve(child(font, "color")?.attributes),
    bold: bold !== null && flag(bold.attributes["val"], true),
    borders,
  };
}

/** In a `dxf` a solid fill stands in bgColor, other than in a cell's own fill. */
export function differentialXml(prefix: string, look: Look): string {
  const font =
    (look.bold ? `<${prefix}b/>` : "") +
    (look.fontColor === null ? "" : colorXml(prefix, "color", look.fontColor));
  const fill =
    look.fill === null
      ? ""
      : `<${prefix}patternFill patternType="solid">${colorXml(prefix, "bgColor", look.fill)}</${prefix}patternFill>`;
  const edges = SIDES.flatMap((side) => {
    const edge = look.borders[side];
    return edge ? [edgeXml(prefix, side, edge)] : [];
  }).join("");
  const wrap = (name: string, inner: string) =>
    inner === "" ? "" : `<${prefix}${name}>${inner}</${prefix}${name}>`;
  const inner = wrap("font", font) + wrap("fill", fill) + wrap("border", edges);
  return `<${prefix}dxf>${inner}</${prefix}dxf>`;
}

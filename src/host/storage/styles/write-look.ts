import type { CellLook, StoredBorder } from "../workbook-file";
import { attributesXml, child, parseElement, sourceOf, type XmlElement } from "../xml/element";
import { builtInFormatId, FIRST_OWN_FORMAT } from "./number-formats";
import type { StyleLists } from "./style-lists";

/** A style that the new one is like: what looks the same there is taken over as it is written. */
export interface LikeStyle {
  readonly format: XmlElement;
  readonly look: CellLook;
}

/** Appends what a look needs, and the look itself; the index of the new style. */
export function appendLook(lists: StyleLists, look: CellLook, like: LikeStyle | null): number {
  const { prefix } = lists;
  const kept = (name: string, same: (other: CellLook) => boolean) =>
    like && same(like.look) ? like.format.attributes[name] : undefined;
  const ids = {
    numFmtId:
      kept("numFmtId", (other) => other.numberFormat === look.numberFormat) ??
      numberFormatId(lists, look.numberFormat),
    fontId:
      kept("fontId", (other) => isEqual(other.font, look.font)) ??
      lists.append("fonts", fontXml(lists, look.font, like)),
    fillId:
      kept("fillId", (other) => other.fill === look.fill) ??
      lists.append("fills", fillXml(prefix, look.fill)),
    borderId:
      kept("borderId", (other) => isEqual(other.borders, look.borders)) ??
      lists.append("borders", borderXml(prefix, look.borders)),
  };
  const attributes = attributesXml({
    ...like?.format.attributes,
    ...ids,
    xfId: like ? (like.format.attributes["xfId"] ?? 0) : 0,
    applyNumberFormat: Number(ids.numFmtId) === 0 ? null : 1,
    applyFont: Number(ids.fontId) === 0 ? null : 1,
    applyFill: Number(ids.fillId) === 0 ? null : 1,
    applyBorder: Number(ids.borderId) === 0 ? null : 1,
    applyAlignment: 1,
  });
  const protection = child(like?.format ?? null, "protection");
  const protectionXml = protection
    ? `<${prefix}protection${attributesXml(protection.attributes)}/>`
    : "";
  const alignment = alignmentXml(prefix, look, child(like?.format ?? null, "alignment"));
  return lists.append(
    "cellXfs",
    `<${prefix}xf${attributes}>${alignment}${protectionXml}</${prefix}xf>`,
  );
}

export function colorXml(prefix: string, name: string, color: string): string {
  return `<${prefix}${name} rgb="FF${color.replace("#", "").toUpperCase()}"/>`;
}

export function edgeXml(prefix: string, name: string, border: StoredBorder | null): string {
  if (!border) return `<${prefix}${name}/>`;
  const color = colorXml(prefix, "color", border.color);
  return `<${prefix}${name} style="${border.style}">${color}</${prefix}${name}>`;
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function numberFormatId(lists: StyleLists, format: string): number {
  const builtIn = builtInFormatId(format);
  if (builtIn !== null) return builtIn;
  const known = lists.elements("numFmts");
  const same = known.find(({ attributes }) => attributes["formatCode"] === format);
  if (same) return Number(same.attributes["numFmtId"]);
  const ids = known.map(({ attributes }) => Number(attributes["numFmtId"]));
  const id = Math.max(FIRST_OWN_FORMAT - 1, ...ids) + 1;
  const attributes = attributesXml({ numFmtId: id, formatCode: format });
  lists.append("numFmts", `<${lists.prefix}numFmt${attributes}/>`);
  return id;
}

/**
 * Chinese faces are written with charset 134 (GB2312) and family 2, so that a machine without the face
 * takes its own Chinese one.
 */
function fontXml(lists: StyleLists, font: CellLook["font"], like: LikeStyle | null): string {
  const { prefix } = lists;
  const item = (name: string, value: string | number | null) =>
    `<${prefix}${name}${attributesXml({ val: value })}/>`;
  const likeId = Number(like?.format.attributes["fontId"] ?? 0);
  const likeXml = like && like.look.font.name === font.name ? lists.xml("fonts", likeId) : null;
  const likeFont = likeXml === null ? null : parseElement(likeXml);
  const kept = (name: string) => {
    const element = child(likeFont, name);
    return element && likeXml !== null ? sourceOf(likeXml, element) : "";
  };
  const sameColor = like?.look.font.color === font.color && kept("color") !== "";
  const chinese = isChineseFace(font.name);
  const face = likeFont
    ? kept("family") + kept("charset") + kept("scheme")
    : chinese
      ? item("family", 2) + item("charset", 134)
      : "";
  return (
    `<${prefix}font>` +
    (font.bold ? item("b", null) : "") +
    (font.italic ? item("i", null) : "") +
    (font.strike ? item("strike", null) : "") +
    (font.underline ? kept("u") || item("u", null) : "") +
    kept("vertAlign") +
    item("sz", font.size) +
    (sameColor ? kept("color") : colorXml(prefix, "color", font.color)) +
    item("name", font.name) +
    face +
    `</${prefix}font>`
  );
}

function isChineseFace(name: string): boolean {
  return (
    /[\u3400-\u9FFF]/.test(name) ||
    /^(?:DengXian|SimSun|NSimSun|SimHei|FangSong|KaiTi|Microsoft YaHei)/i.test(name)
  );
}

function fillXml(prefix: string, fill: string | null): string {
  const pattern =
    fill === null
      ? `<${prefix}patternFill patternType="none"/>`
      : `<${prefix}patternFill patternType="solid">${colorXml(prefix, "fgColor", fill)}` +
        `<${prefix}bgColor indexed="64"/></${prefix}patternFill>`;
  return `<${prefix}fill>${pattern}</${prefix}fill>`;
}

function borderXml(prefix: string, borders: CellLook["borders"]): string {
  const edges = (["left", "right", "top", "bottom"] as const).map((side) =>
    edgeXml(prefix, side, borders[side]),
  );
  return `<${prefix}border>${edges.join("")}<${prefix}diagonal/></${prefix}border>`;
}

function alignmentXml(prefix: string, look: CellLook, like: XmlElement | null): string {
  const attributes = attributesXml({
    ...like?.attributes,
    horizontal: look.horizontal === "general" ? null : look.horizontal,
    vertical: look.vertical,
    wrapText: look.wrap ? 1 : null,
    indent: look.indent === 0 ? null : look.indent,
    textRotation: look.rotation === 0 ? null : look.rotation,
  });
  return `<${prefix}alignment${attributes}/>`;
}

import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/presets";
import type { IBorderData, IBorderStyleData, IStyleBase, IStyleData } from "@univerjs/presets";
import type { CellLook, StoredBorder, StoredConditionalFormat } from "../../host";

/** What the grid falls back on for a typeface that the machine lacks. */
const fallbackFonts = '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** A cell's look in the grid's own terms. */
export function toGridStyle(look: CellLook): IStyleData {
  const { font } = look;
  return {
    ff: `"${font.name}", ${fallbackFonts}`,
    fs: font.size,
    cl: { rgb: font.color },
    vt: verticalAlign[look.vertical],
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(font.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(look.fill !== null && { bg: { rgb: look.fill } }),
    ...(look.horizontal !== "general" && { ht: horizontalAlign[look.horizontal] }),
    ...(look.wrap && { tb: WrapStrategy.WRAP }),
    ...(look.indent > 0 && { pd: { l: 2 + look.indent * pixelsPerIndent } }),
    ...(look.rotation !== 0 && { tr: toRotation(look.rotation) }),
    ...(look.numberFormat !== "General" && { n: { pattern: look.numberFormat } }),
    ...toBorders(look.borders),
  };
}

/** What a conditional format lays over the cell's own look. */
export function toHighlightStyle(look: StoredConditionalFormat["look"]): IStyleBase {
  return {
    ...(look.fill !== null && { bg: { rgb: look.fill } }),
    ...(look.fontColor !== null && { cl: { rgb: look.fontColor } }),
    ...(look.bold && { bl: BooleanNumber.TRUE }),
    ...toBorders(look.borders),
  };
}

const pixelsPerIndent = 9;

function toBorders(
  borders: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", StoredBorder | null>>>,
): { bd?: IBorderData } {
  const bd: IBorderData = {
    ...(borders.top && { t: toBorder(borders.top) }),
    ...(borders.right && { r: toBorder(borders.right) }),
    ...(borders.bottom && { b: toBorder(borders.bottom) }),
    ...(borders.left && { l: toBorder(borders.left) }),
  };
  return Object.keys(bd).length > 0 ? { bd } : {};
}

function toBorder({ style, color }: StoredBorder): IBorderStyleData {
  return { s: borderStyle[style], cl: { rgb: color } };
}

/** The file keeps 1–90 for up, 91–180 for down (90 more than the angle) and 255 for stacked signs. */
function toRotation(rotation: number): NonNullable<IStyleData["tr"]> {
  if (rotation === 255) return { a: 0, v: BooleanNumber.TRUE };
  return { a: rotation <= 90 ? -rotation : rotation - 90 };
}

const borderStyle: Readonly<Record<StoredBorder["style"], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const horizontalAlign: Readonly<Record<CellLook["horizontal"], HorizontalAlign>> = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  centerContinuous: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const verticalAlign: Readonly<Record<CellLook["vertical"], VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};

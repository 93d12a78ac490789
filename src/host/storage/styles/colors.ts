import { child, numeric, parseElement, type XmlElement } from "../xml/element";

type Attributes = Readonly<Partial<Record<string, string>>>;

/** Works colours of the file out to `#RRGGBB`; null for “automatic”. */
export class ColorTable {
  private readonly theme: readonly string[];
  private readonly indexed: readonly string[];

  /** @param colors the element `colors` of styles.xml, which may replace the indexed ones. */
  constructor(themeXml: string | null, colors: XmlElement | null) {
    this.theme = themeXml === null ? OFFICE_THEME : readTheme(themeXml);
    const own = child(colors, "indexedColors")?.children.map(
      ({ attributes }) => rgbOf(attributes["rgb"]) ?? "#000000",
    );
    this.indexed = own ?? INDEXED;
  }

  resolve(attributes: Attributes | undefined): string | null {
    if (!attributes) return null;
    const base = this.base(attributes);
    const tint = numeric(attributes["tint"]) ?? 0;
    return base === null || tint === 0 ? base : tinted(base, tint);
  }

  private base({ rgb, theme, indexed }: Attributes): string | null {
    if (rgb !== undefined) return rgbOf(rgb);
    if (theme !== undefined) return this.theme[Number(theme)] ?? null;
    if (indexed === undefined) return null;
    if (indexed === "64") return "#000000";
    if (indexed === "65") return "#FFFFFF";
    return this.indexed[Number(indexed)] ?? null;
  }
}

/** `FF1F3A5F` or `1F3A5F`: the first two of eight digits are an opacity that Excel passes over. */
function rgbOf(rgb: string | undefined): string | null {
  const digits = /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/i.exec(rgb ?? "")?.[1];
  return digits === undefined ? null : `#${digits.toUpperCase()}`;
}

/** Cells count white first, the theme black first (and so for the second pair). */
function readTheme(xml: string): readonly string[] {
  const scheme = child(child(parseElement(xml), "themeElements"), "clrScheme");
  return ["lt1", "dk1", "lt2", "dk2", ...OTHER_THEME_COLORS].map((name, index) => {
    const color = child(scheme, name)?.children[0];
    return (
      rgbOf(color?.attributes["lastClr"] ?? color?.attributes["val"]) ??
      OFFICE_THEME[index] ??
      "#000000"
    );
  });
}

const OTHER_THEME_COLORS = [
  ...["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"],
  ...["hlink", "folHlink"],
];

const OFFICE_THEME = [
  ...["#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#4472C4", "#ED7D31"],
  ...["#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#0563C1", "#954F72"],
];

const FIRST_EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";

/** The palette of Excel 97 (ECMA-376 part 1, 18.8.27); its first eight colours stand twice. */
const INDEXED = [
  ...[FIRST_EIGHT, FIRST_EIGHT],
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080",
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF",
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF",
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99",
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696",
  "003366 339966 003300 333300 993300 993366 333399 333333",
].flatMap((line) => line.split(" ").map((rgb) => `#${rgb}`));

/** Lighter for a positive tint, darker for a negative one: the lightness in HSL is moved. */
function tinted(color: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => parseInt(color.slice(at, at + 2), 16) / 255,
  );
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = most - least;
  const chroma =
    spread === 0 ? 0 : (spread / (1 - Math.abs(2 * lightness - 1))) * (1 - Math.abs(2 * moved - 1));
  const channels = [red, green, blue].map((channel) => {
    const place = spread === 0 ? 0 : (channel - lightness) / spread;
    const value = Math.round((moved + place * chroma) * 255);
    return Math.min(255, Math.max(0, value)).toString(16).padStart(2, "0");
  });
  return `#${channels.join("").toUpperCase()}`;
}

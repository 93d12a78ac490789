import { BLANK_STYLES } from "../blank-package";
import { STYLES_TYPE } from "../namespaces";
import { resolveTarget } from "../package/part-names";
import type { CellLook, StoredBorder, StoredConditionalFormat, StyleBook } from "../workbook-file";
import type { WorkbookParts } from "../workbook-parts";
import { child, type XmlElement } from "../xml/element";
import { ColorTable } from "./colors";
import { differentialXml, readDifferentialLook } from "./differential-look";
import { readLook } from "./read-look";
import { StyleLists } from "./style-lists";
import { appendLook } from "./write-look";

/** The part styles.xml. It is read when first needed, grows, and is written only if it grew. */
export class StyleSheet implements StyleBook {
  private opened: { readonly lists: StyleLists; readonly colors: ColorTable } | null = null;
  private readonly looks = new Map<number, CellLook>();
  private readonly stylesByLook = new Map<string, number>();
  private readonly stylesLike = new Map<string, number>();
  private indexed = 0;

  constructor(private readonly book: WorkbookParts) {}

  look(style: number): CellLook {
    let look = this.looks.get(style);
    if (!look) {
      const { lists, colors } = this.open();
      this.looks.set(style, (look = readLook(lists, colors, style)));
    }
    return look;
  }

  intern(look: CellLook, like?: number): number {
    return like === undefined ? this.internPlain(look) : this.internLike(look, like);
  }

  color(attributes: Readonly<Partial<Record<string, string>>>): string | null {
    return this.open().colors.resolve(attributes);
  }

  differentialLook(index: number): StoredConditionalFormat["look"] | null {
    const { lists, colors } = this.open();
    const element = lists.element("dxfs", index);
    return element && readDifferentialLook(element, colors);
  }

  internDifferential(look: StoredConditionalFormat["look"]): number {
    const { lists } = this.open();
    return lists.append("dxfs", differentialXml(lists.prefix, look));
  }

  /** Writes the part if something was appended; adds it to a package that had none. */
  save(): void {
    const xml = this.opened?.lists.changedXml() ?? null;
    if (xml === null) return;
    const { parts, types, relationships, workbookName, namespaces } = this.book;
    const known = relationships.ofKind("styles")?.target;
    if (known === undefined) {
      const name = resolveTarget(workbookName, "styles.xml");
      parts.write(name, xml);
      types.set(name, STYLES_TYPE);
      relationships.add(`${namespaces.relationships}/styles`, name);
    } else {
      parts.write(known, xml);
      types.set(known, STYLES_TYPE);
    }
  }

  private internPlain(look: CellLook): number {
    const { lists } = this.open();
    for (; this.indexed < lists.count("cellXfs"); this.indexed++) {
      const format = lists.element("cellXfs", this.indexed);
      const key = keyOf(this.look(this.indexed));
      if (isPlain(format) && !this.stylesByLook.has(key)) this.stylesByLook.set(key, this.indexed);
    }
    const key = keyOf(look);
    const known = this.stylesByLook.get(key);
    if (known !== undefined) return known;
    const style = appendLook(lists, look, null);
    this.stylesByLook.set(key, style);
    // It reads back as it was given.
    this.looks.set(style, look);
    this.indexed = lists.count("cellXfs");
    return style;
  }

  private internLike(look: CellLook, like: number): number {
    const likeLook = this.look(like);
    if (keyOf(likeLook) === keyOf(look)) return like;
    const { lists } = this.open();
    const format = lists.element("cellXfs", like);
    if (!format) return this.internPlain(look);
    const key = `${like} ${keyOf(look)}`;
    const known = this.stylesLike.get(key);
    if (known !== undefined) return known;
    const style = appendLook(lists, look, { format, look: likeLook });
    this.stylesLike.set(key, style);
    return style;
  }

  private open() {
    if (!this.opened) {
      const { parts, relationships } = this.book;
      const styles = relationships.ofKind("styles")?.target;
      const theme = relationships.ofKind("theme")?.target;
      const lists = new StyleLists(
        styles !== undefined && parts.has(styles) ? parts.text(styles) : BLANK_STYLES,
      );
      const themeXml = theme !== undefined && parts.has(theme) ? parts.text(theme) : null;
      this.opened = { lists, colors: new ColorTable(themeXml, lists.colors()) };
    }
    return this.opened;
  }
}

/** Whether a style holds nothing beside its look: no protection, no named style, no quote prefix. */
function isPlain(format: XmlElement | null): boolean {
  if (!format || child(format, "protection") || child(format, "extLst")) return false;
  const { xfId = "0", quotePrefix, pivotButton } = format.attributes;
  return xfId === "0" && quotePrefix === undefined && pivotButton === undefined;
}

function keyOf(look: CellLook): string {
  const { numberFormat, font, fill, horizontal, vertical, wrap, indent, rotation, borders } = look;
  const { name, size, bold, italic, underline, strike, color } = font;
  const { top, right, bottom, left } = borders;
  return [
    ...[numberFormat, name, size, bold, italic, underline, strike, color.toUpperCase()],
    ...[fill?.toUpperCase(), horizontal, vertical, wrap, indent, rotation],
    ...[edgeKey(top), edgeKey(right), edgeKey(bottom), edgeKey(left)],
  ].join("\u0000");
}

function edgeKey(border: StoredBorder | null): string {
  return border === null ? "" : `${border.style} ${border.color.toUpperCase()}`;
}

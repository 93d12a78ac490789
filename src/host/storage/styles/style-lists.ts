import { parseElement, withAttributes, withInside, type XmlElement } from "../xml/element";
import { XmlPart } from "../xml/part";

/** The lists of styles.xml; cells and other lists point into them by index. */
export type StyleListName =
  "numFmts" | "fonts" | "fills" | "borders" | "cellStyleXfs" | "cellXfs" | "dxfs";

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

interface Entry {
  readonly xml: string;
  /** Read when first asked for. */
  element?: XmlElement;
}

interface List {
  readonly entries: Entry[];
  readonly known: Map<string, number>;
  added: string[];
}

/** styles.xml as lists that only grow: every index in the file keeps its meaning. */
export class StyleLists {
  private readonly part: XmlPart;
  private readonly lists = new Map<StyleListName, List>();

  constructor(xml: string) {
    this.part = XmlPart.parse(xml);
  }

  get prefix(): string {
    return this.part.prefix;
  }

  /** The element `colors`, or null. */
  colors(): XmlElement | null {
    const xml = this.part.first("colors");
    return xml === null ? null : parseElement(xml);
  }

  count(name: StyleListName): number {
    return this.list(name).entries.length;
  }

  element(name: StyleListName, index: number): XmlElement | null {
    const entry = this.list(name).entries[index];
    return entry ? elementOf(entry) : null;
  }

  elements(name: StyleListName): XmlElement[] {
    return this.list(name).entries.map(elementOf);
  }

  xml(name: StyleListName, index: number): string | null {
    return this.list(name).entries[index]?.xml ?? null;
  }

  /** The index of an entry that is written just so, appended if there is none. */
  append(name: StyleListName, xml: string): number {
    const list = this.list(name);
    const known = list.known.get(xml);
    if (known !== undefined) return known;
    const index = list.entries.length;
    list.entries.push({ xml });
    list.known.set(xml, index);
    list.added.push(xml);
    return index;
  }

  /** The part with what was appended; null when nothing was since last asked. */
  changedXml(): string | null {
    let changed = false;
    for (const [name, list] of this.lists) {
      if (list.added.length === 0) continue;
      changed = true;
      const element = this.part.first(name) ?? `<${this.prefix}${name}/>`;
      const grown = withAttributes(withInside(element, list.added.join("")), {
        count: list.entries.length,
      });
      this.part.replace(name, [grown], ORDER);
      list.added = [];
    }
    return changed ? this.part.toXml() : null;
  }

  private list(name: StyleListName): List {
    let list = this.lists.get(name);
    if (!list) {
      const xml = this.part.first(name);
      const entries = (xml === null ? [] : parseElement(xml).children).map((element) => ({
        element,
        xml: xml?.slice(element.start, element.end) ?? "",
      }));
      const known = new Map(entries.map((entry, index) => [entry.xml, index]));
      this.lists.set(name, (list = { entries, known, added: [] }));
    }
    return list;
  }
}

function elementOf(entry: Entry): XmlElement {
  return (entry.element ??= parseElement(entry.xml));
}

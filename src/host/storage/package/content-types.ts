import { attributesXml, parseElement } from "../xml/element";
import { XmlPart } from "../xml/part";
import type { PackageParts } from "./package-parts";
import { partKey } from "./part-names";

const NAME = "[Content_Types].xml";

interface Override {
  readonly key: string;
  readonly type: string | null;
  readonly xml: string;
}

/** What kind each part of the package is. Read once, and written when saving if anything changed. */
export class ContentTypes {
  private readonly xml: XmlPart;
  private overrides: readonly Override[];
  /** By extension in small letters. */
  private readonly defaults: ReadonlyMap<string, string | null>;
  private changed = false;

  constructor(private readonly parts: PackageParts) {
    this.xml = XmlPart.parse(parts.text(NAME));
    this.overrides = this.xml.all("Override").map((xml) => {
      const { PartName = "", ContentType = null } = parseElement(xml).attributes;
      return { key: partKey(PartName), type: ContentType, xml };
    });
    const defaults = this.xml.all("Default").map((xml) => {
      const { Extension = "", ContentType = null } = parseElement(xml).attributes;
      return [Extension.toLowerCase(), ContentType] as const;
    });
    // Of two entries for one extension the first counts.
    this.defaults = new Map(defaults.toReversed());
  }

  /** The type of a part, by its own entry or by its extension. */
  of(part: string): string | null {
    const key = partKey(part);
    const own = this.overrides.find((each) => each.key === key);
    return own?.type ?? this.defaults.get(extensionOf(part)) ?? null;
  }

  set(part: string, type: string): void {
    if (this.of(part) === type) return;
    const attributes = attributesXml({ PartName: `/${part}`, ContentType: type });
    const xml = `<${this.xml.prefix}Override${attributes}/>`;
    this.overrides = [...this.overridesBut(part), { key: partKey(part), type, xml }];
    this.changed = true;
  }

  remove(part: string): void {
    const rest = this.overridesBut(part);
    if (rest.length === this.overrides.length) return;
    this.overrides = rest;
    this.changed = true;
  }

  save(): void {
    if (!this.changed) return;
    this.changed = false;
    const xmls = this.overrides.map(({ xml }) => xml);
    this.xml.replace("Override", xmls, ["Default", "Override"]);
    this.parts.write(NAME, this.xml.toXml());
  }

  private overridesBut(part: string): readonly Override[] {
    const key = partKey(part);
    return this.overrides.filter((each) => each.key !== key);
  }
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf(".") + 1).toLowerCase();
}

import { attributesXml, parseElement } from "../xml/element";
import { XmlPart } from "../xml/part";
import type { PackageParts } from "./package-parts";
import { partKey } from "./part-names";

const NAME = "[Content_Types].xml";

/** What kind each part of the package is. */
export class ContentTypes {
  private readonly xml: XmlPart;

  constructor(private readonly parts: PackageParts) {
    this.xml = XmlPart.parse(parts.text(NAME));
  }

  /** The type of a part, by its own entry or by its extension. */
  of(part: string): string | null {
    const own = this.entries("Override").find(
      (each) => partKey(each.PartName ?? "") === partKey(part),
    );
    const extension = extensionOf(part);
    return (
      own?.ContentType ??
      this.entries("Default").find((each) => each.Extension?.toLowerCase() === extension)
        ?.ContentType ??
      null
    );
  }

  set(part: string, type: string): void {
    if (this.of(part) === type) return;
    const attributes = attributesXml({ PartName: `/${part}`, ContentType: type });
    this.write([...this.overridesBut(part), `<${this.xml.prefix}Override${attributes}/>`]);
  }

  remove(part: string): void {
    const rest = this.overridesBut(part);
    if (rest.length !== this.xml.all("Override").length) this.write(rest);
  }

  private overridesBut(part: string): string[] {
    return this.xml
      .all("Override")
      .filter((xml) => partKey(parseElement(xml).attributes["PartName"] ?? "") !== partKey(part));
  }

  private entries(name: string): Partial<Record<string, string>>[] {
    return this.xml.all(name).map((xml) => parseElement(xml).attributes);
  }

  private write(overrides: readonly string[]): void {
    this.xml.replace("Override", overrides, ["Default", "Override"]);
    this.parts.write(NAME, this.xml.toXml());
  }
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf(".") + 1).toLowerCase();
}

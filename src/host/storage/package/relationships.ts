import { attributesXml, numeric, parseElement } from "../xml/element";
import { XmlPart } from "../xml/part";
import type { PackageParts } from "./package-parts";
import { relationshipsPartOf, resolveTarget, targetFrom } from "./part-names";

export interface Relationship {
  readonly id: string;
  /** Last step of its type: `worksheet`, `hyperlink`, `sharedStrings` … */
  readonly kind: string;
  /** Name of a part, or an address outside of the package. */
  readonly target: string;
  readonly external: boolean;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The relationships that one part has to others. */
export class Relationships {
  private xml: XmlPart;

  private constructor(
    private readonly parts: PackageParts,
    private readonly source: string,
  ) {
    const name = relationshipsPartOf(source);
    this.xml = XmlPart.parse(parts.has(name) ? parts.text(name) : EMPTY);
  }

  static of(parts: PackageParts, source: string): Relationships {
    return new Relationships(parts, source);
  }

  get all(): readonly Relationship[] {
    return this.xml.all("Relationship").map((xml) => this.read(xml));
  }

  byId(id: string | null): Relationship | null {
    return this.all.find((each) => each.id === id) ?? null;
  }

  ofKind(kind: string): Relationship | null {
    return this.all.find((each) => each.kind === kind) ?? null;
  }

  /** Adds one at the end, under an id of its own. `type` in full. */
  add(type: string, target: string, external = false): string {
    const taken = this.all.map(({ id }) => numeric(/^rId(\d+)$/.exec(id)?.[1]) ?? 0);
    const id = `rId${Math.max(0, ...taken) + 1}`;
    const attributes = attributesXml({
      Id: id,
      Type: type,
      Target: external ? target : targetFrom(this.source, target),
      TargetMode: external ? "External" : null,
    });
    const xmls = this.xml.all("Relationship");
    this.write([...xmls, `<${this.xml.prefix}Relationship${attributes}/>`]);
    return id;
  }

  remove(id: string): void {
    this.write(this.xml.all("Relationship").filter((xml) => this.read(xml).id !== id));
  }

  private write(xmls: readonly string[]): void {
    this.xml.replace("Relationship", xmls);
    const name = relationshipsPartOf(this.source);
    if (xmls.length === 0) this.parts.remove(name);
    else this.parts.write(name, this.xml.toXml());
  }

  private read(xml: string): Relationship {
    const { Id = "", Type = "", Target = "", TargetMode } = parseElement(xml).attributes;
    const external = TargetMode === "External";
    return {
      id: Id,
      kind: Type.slice(Type.lastIndexOf("/") + 1),
      target: external ? Target : resolveTarget(this.source, Target),
      external,
    };
  }
}

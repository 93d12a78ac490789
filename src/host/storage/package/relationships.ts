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

/** The relationships of all parts, each part's read when first asked for and written when saving. */
export class PackageRelationships {
  private readonly known = new Map<string, Relationships>();

  constructor(private readonly parts: PackageParts) {}

  /** Those of one part; of the package itself when `source` is empty. */
  of(source: string): Relationships {
    let relationships = this.known.get(source);
    if (!relationships) {
      this.known.set(source, (relationships = new Relationships(this.parts, source)));
    }
    return relationships;
  }

  /** Of every part that has any. */
  all(): Relationships[] {
    const sources = this.parts
      .names()
      .filter((name) => name.endsWith(".rels"))
      .map((name) => name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2"));
    return [...new Set([...sources, ...this.known.keys()])].map((source) => this.of(source));
  }

  /** Forgets those of a part that is taken out of the package. */
  remove(source: string): void {
    this.known.delete(source);
    this.parts.remove(relationshipsPartOf(source));
  }

  save(): void {
    for (const relationships of this.known.values()) relationships.save();
  }
}

/** The relationships that one part has to others. */
export class Relationships {
  private readonly xml: XmlPart;
  private entries: readonly { readonly relationship: Relationship; readonly xml: string }[];
  private highestNumber: number;
  private changed = false;

  constructor(
    private readonly parts: PackageParts,
    private readonly source: string,
  ) {
    const name = relationshipsPartOf(source);
    this.xml = XmlPart.parse(parts.has(name) ? parts.text(name) : EMPTY);
    this.entries = this.xml
      .all("Relationship")
      .map((xml) => ({ xml, relationship: readRelationship(source, xml) }));
    const numbers = this.all.map(({ id }) => numeric(/^rId(\d+)$/.exec(id)?.[1]) ?? 0);
    this.highestNumber = Math.max(0, ...numbers);
  }

  get all(): readonly Relationship[] {
    return this.entries.map(({ relationship }) => relationship);
  }

  byId(id: string | null): Relationship | null {
    return this.all.find((each) => each.id === id) ?? null;
  }

  ofKind(kind: string): Relationship | null {
    return this.all.find((each) => each.kind === kind) ?? null;
  }

  /** Adds one at the end, under an id of its own. `type` in full. */
  add(type: string, target: string, external = false): string {
    const id = `rId${++this.highestNumber}`;
    const attributes = attributesXml({
      Id: id,
      Type: type,
      Target: external ? target : targetFrom(this.source, target),
      TargetMode: external ? "External" : null,
    });
    const xml = `<${this.xml.prefix}Relationship${attributes}/>`;
    const relationship = { id, kind: kindOf(type), target, external };
    this.entries = [...this.entries, { relationship, xml }];
    this.changed = true;
    return id;
  }

  remove(id: string): void {
    this.entries = this.entries.filter(({ relationship }) => relationship.id !== id);
    this.changed = true;
  }

  save(): void {
    if (!this.changed) return;
    this.changed = false;
    const name = relationshipsPartOf(this.source);
    this.xml.replace(
      "Relationship",
      this.entries.map(({ xml }) => xml),
    );
    if (this.entries.length === 0) this.parts.remove(name);
    else this.parts.write(name, this.xml.toXml());
  }
}

function readRelationship(source: string, xml: string): Relationship {
  const { Id = "", Type = "", Target = "", TargetMode } = parseElement(xml).attributes;
  const external = TargetMode === "External";
  const target = external ? Target : resolveTarget(source, Target);
  return { id: Id, kind: kindOf(Type), target, external };
}

function kindOf(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

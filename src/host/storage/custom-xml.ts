import type { CustomXmlStore } from "./workbook-file";
import type { WorkbookParts } from "./workbook-parts";
import { XML_DECLARATION } from "./blank-package";
import { parseElement } from "./xml/element";

interface Item {
  readonly id: string;
  readonly part: string;
  readonly propertiesPart: string | null;
  readonly relationshipId: string;
}

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Custom XML parts: `customXml/itemN.xml`, each with its id in `customXml/itemPropsN.xml`. */
export class PackageCustomXml implements CustomXmlStore {
  /** Read when first asked for, and again after one came or went. */
  private known: readonly Item[] | null = null;
  private readonly texts = new Map<string, string>();

  constructor(private readonly book: WorkbookParts) {}

  get items(): readonly { readonly id: string; readonly xml: string }[] {
    return this.list().map(({ id, part }) => {
      const text = () => this.text(part);
      return {
        id,
        get xml() {
          return text();
        },
      };
    });
  }

  add(xml: string): string {
    this.known = null;
    const { parts, types, relationships, namespaces } = this.book;
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    const part = parts.freeName("customXml/item#.xml");
    const propertiesPart = parts.freeName("customXml/itemProps#.xml");
    parts.write(part, xml);
    parts.write(
      propertiesPart,
      `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${PROPERTIES_NAMESPACE}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    types.set(propertiesPart, PROPERTIES_TYPE);
    if (types.of(part) === null) types.set(part, "application/xml");
    this.book.allRelationships
      .of(part)
      .add(`${namespaces.relationships}/customXmlProps`, propertiesPart);
    relationships.add(`${namespaces.relationships}/customXml`, part);
    return id;
  }

  set(id: string, xml: string): void {
    const item = this.find(id);
    if (!item) return;
    this.texts.delete(item.part);
    this.book.parts.write(item.part, xml);
  }

  remove(id: string): void {
    const item = this.find(id);
    if (!item) return;
    this.known = null;
    this.texts.delete(item.part);
    const { parts, types, relationships } = this.book;
    relationships.remove(item.relationshipId);
    this.book.allRelationships.remove(item.part);
    for (const part of [item.part, item.propertiesPart]) {
      if (part === null) continue;
      parts.remove(part);
      types.remove(part);
    }
  }

  private find(id: string): Item | undefined {
    return this.list().find((item) => item.id.toUpperCase() === id.toUpperCase());
  }

  private text(part: string): string {
    let text = this.texts.get(part);
    if (text === undefined) this.texts.set(part, (text = this.book.parts.text(part)));
    return text;
  }

  private list(): readonly Item[] {
    return (this.known ??= this.readList());
  }

  private readList(): readonly Item[] {
    const { parts, relationships } = this.book;
    return relationships.all
      .filter(
        ({ kind, target, external }) => kind === "customXml" && !external && parts.has(target),
      )
      .map(({ id: relationshipId, target: part }) => {
        const linked = this.book.allRelationships.of(part).ofKind("customXmlProps")?.target ?? null;
        const propertiesPart = linked !== null && parts.has(linked) ? linked : null;
        const properties =
          propertiesPart === null ? {} : parseElement(parts.text(propertiesPart)).attributes;
        const idName = Object.keys(properties).find((name) => name.endsWith("itemID"));
        return {
          id: (idName === undefined ? undefined : properties[idName]) ?? part,
          part,
          propertiesPart,
          relationshipId,
        };
      });
  }
}

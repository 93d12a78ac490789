import type { WorkbookParts } from "../workbook-parts";
import type { Relationships } from "../package/relationships";
import { attributesXml, parseElement, relationshipId, sourceOf } from "../xml/element";
import { decodeXml } from "../xml/parse";
import type { XmlPart } from "../xml/part";
import { WORKSHEET_ORDER } from "./element-order";

/** Name → text. Each text is a part of its own, in UTF-16LE without a byte order mark. */
export function readCustomProperties(
  part: XmlPart,
  relationships: Relationships,
  { parts }: WorkbookParts,
): Map<string, string> {
  return new Map(
    items(part).flatMap(({ name, id }) => {
      const target = relationships.byId(id)?.target;
      return target !== undefined && parts.has(target)
        ? [[name, decodeUtf16(parts.bytes(target))] as const]
        : [];
    }),
  );
}

export function writeCustomProperty(
  part: XmlPart,
  relationships: Relationships,
  book: WorkbookParts,
  name: string,
  value: string | null,
): void {
  const known = items(part).find((each) => each.name === name);
  const target = known ? relationships.byId(known.id)?.target : undefined;
  if (value !== null && target !== undefined) {
    book.parts.write(target, encodeUtf16(value));
    return;
  }
  const others = items(part)
    .filter((each) => each.name !== name)
    .map(({ xml }) => xml);
  if (known?.id != null) relationships.remove(known.id);
  if (target !== undefined) {
    book.parts.remove(target);
    book.types.remove(target);
  }
  const added = value === null ? [] : [propertyXml(part, relationships, book, name, value)];
  const all = [...others, ...added];
  const { prefix } = part;
  const xml = `<${prefix}customProperties>${all.join("")}</${prefix}customProperties>`;
  part.replace("customProperties", all.length === 0 ? [] : [xml], WORKSHEET_ORDER);
}

const CUSTOM_PROPERTY_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

function propertyXml(
  part: XmlPart,
  relationships: Relationships,
  { parts, types, namespaces }: WorkbookParts,
  name: string,
  value: string,
): string {
  const target = parts.freeName("xl/customProperty#.bin");
  parts.write(target, encodeUtf16(value));
  types.set(target, CUSTOM_PROPERTY_TYPE);
  const id = relationships.add(`${namespaces.relationships}/customProperty`, target);
  const declared = part.relationshipDeclaration(namespaces.relationships);
  return `<${part.prefix}customPr${declared}${attributesXml({ name, "r:id": id })}/>`;
}

function items(part: XmlPart) {
  return part.all("customProperties").flatMap((xml) =>
    parseElement(xml).children.map((element) => ({
      name: element.attributes["name"] ?? "",
      id: relationshipId(element),
      xml: sourceOf(xml, element),
    })),
  );
}

function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    bytes[2 * index] = text.charCodeAt(index) & 0xff;
    bytes[2 * index + 1] = text.charCodeAt(index) >> 8;
  }
  return bytes;
}

function decodeUtf16(bytes: Uint8Array): string {
  const marked = new Uint8Array(bytes.length + 2);
  marked.set([0xff, 0xfe]);
  marked.set(bytes, 2);
  return decodeXml(marked);
}

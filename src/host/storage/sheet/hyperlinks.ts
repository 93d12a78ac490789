import { formatCell, parseArea, type Area } from "../../../sheet";
import type { Namespaces } from "../namespaces";
import type { Relationships } from "../package/relationships";
import type { StoredLink } from "../workbook-file";
import { attributesXml, parseElement, relationshipId, sourceOf } from "../xml/element";
import type { XmlPart } from "../xml/part";
import { WORKSHEET_ORDER } from "./element-order";

/** A link as the file has it; one may lie on an area. */
export interface LinkOnArea {
  readonly area: Area;
  readonly link: StoredLink;
}

export function readLinks(part: XmlPart, relationships: Relationships): LinkOnArea[] {
  const targets = new Map(relationships.all.map(({ id, target }) => [id, target]));
  return items(part).flatMap((xml) => {
    const element = parseElement(xml);
    const { ref = "", location = null, tooltip = null } = element.attributes;
    const area = parseArea(ref);
    const address = targets.get(relationshipId(element) ?? "") ?? null;
    return area ? [{ area, link: { address, location, tip: tooltip } }] : [];
  });
}

/** Gives one cell this link, or none; links on other cells stay as written. */
export function writeLink(
  part: XmlPart,
  relationships: Relationships,
  namespaces: Namespaces,
  [row, column]: readonly [number, number],
  link: StoredLink | null,
): void {
  const others = items(part).filter((xml) => {
    const element = parseElement(xml);
    const area = parseArea(element.attributes["ref"] ?? "");
    if (area?.row !== row || area.column !== column) return true;
    const id = relationshipId(element);
    if (id !== null) relationships.remove(id);
    return false;
  });
  const added = link
    ? [linkXml(part, relationships, namespaces, formatCell(row, column), link)]
    : [];
  const all = [...others, ...added];
  const { prefix } = part;
  const xmls =
    all.length === 0 ? [] : [`<${prefix}hyperlinks>${all.join("")}</${prefix}hyperlinks>`];
  part.replace("hyperlinks", xmls, WORKSHEET_ORDER);
}

function linkXml(
  part: XmlPart,
  relationships: Relationships,
  namespaces: Namespaces,
  ref: string,
  { address, location, tip }: StoredLink,
): string {
  const type = `${namespaces.relationships}/hyperlink`;
  const id = address === null ? null : relationships.add(type, address, true);
  const declared = id === null ? "" : part.relationshipDeclaration(namespaces.relationships);
  const attributes = attributesXml({ ref, "r:id": id, location, tooltip: tip });
  return `<${part.prefix}hyperlink${declared}${attributes}/>`;
}

function items(part: XmlPart): string[] {
  return part
    .all("hyperlinks")
    .flatMap((xml) => parseElement(xml).children.map((each) => sourceOf(xml, each)));
}

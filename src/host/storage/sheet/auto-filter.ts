import { formatArea, parseArea, type Area } from "../../../sheet";
import { parseElement, withAttributes } from "../xml/element";
import type { XmlPart } from "../xml/part";
import { WORKSHEET_ORDER } from "./element-order";

export function readAutoFilter(part: XmlPart): Area | null {
  const xml = part.first("autoFilter");
  return xml === null ? null : parseArea(parseElement(xml).attributes["ref"] ?? "");
}

/** What is filtered on stays when only the area changes. */
export function writeAutoFilter(part: XmlPart, area: Area | null): void {
  const xml = part.first("autoFilter") ?? `<${part.prefix}autoFilter/>`;
  const xmls = area === null ? [] : [withAttributes(xml, { ref: formatArea(area) })];
  part.replace("autoFilter", xmls, WORKSHEET_ORDER);
}

/** `'七年级'!$A$3:$H$48`. */
export function absoluteArea(quotedSheet: string, area: Area): string {
  return `${quotedSheet}!${formatArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}

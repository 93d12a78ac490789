import { flag, parseElement } from "../xml/element";
import type { XmlPart } from "../xml/part";

export function isSheetProtected(part: XmlPart): boolean {
  const xml = part.first("sheetProtection");
  return xml !== null && flag(parseElement(xml).attributes["sheet"], false);
}

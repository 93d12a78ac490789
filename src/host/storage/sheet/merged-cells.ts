import { formatArea, parseArea, type Area } from "../../../sheet";
import { attributesXml, parseElement } from "../xml/element";
import type { XmlPart } from "../xml/part";
import { WORKSHEET_ORDER } from "./element-order";

export function readMerges(part: XmlPart): Area[] {
  return part
    .all("mergeCells")
    .flatMap((xml) => parseElement(xml).children)
    .flatMap(({ attributes }) => parseArea(attributes["ref"] ?? "") ?? []);
}

export function writeMerges(part: XmlPart, merges: readonly Area[]): void {
  const { prefix } = part;
  const items = merges.map(
    (area) => `<${prefix}mergeCell${attributesXml({ ref: formatArea(area) })}/>`,
  );
  const xmls =
    items.length === 0
      ? []
      : [`<${prefix}mergeCells count="${items.length}">${items.join("")}</${prefix}mergeCells>`];
  part.replace("mergeCells", xmls, WORKSHEET_ORDER);
}

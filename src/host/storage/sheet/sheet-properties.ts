import {
  attributesXml,
  child,
  flag,
  parseElement,
  sourceOf,
  withInner,
  withoutAttributes,
} from "../xml/element";
import type { XmlPart } from "../xml/part";
import { WORKSHEET_ORDER } from "./element-order";

const CHILDREN = ["tabColor", "outlinePr", "pageSetUpPr"];

export function readTabColor(part: XmlPart, resolve: ColorResolver): string | null {
  const color = child(parsed(part), "tabColor");
  return color ? resolve(color.attributes) : null;
}

/** Works out a colour from its attributes (`rgb`, `theme` and `tint`, `indexed`). */
export type ColorResolver = (attributes: Readonly<Record<string, string>>) => string | null;

export function writeTabColor(part: XmlPart, color: string | null): void {
  setChild(part, "tabColor", color === null ? null : { rgb: `FF${color.replace("#", "")}` });
}

export function readFitToPage(part: XmlPart): boolean {
  return flag(child(parsed(part), "pageSetUpPr")?.attributes["fitToPage"], false);
}

export function writeFitToPage(part: XmlPart, fit: boolean): void {
  if (readFitToPage(part) === fit) return;
  const current = child(parsed(part), "pageSetUpPr")?.attributes ?? {};
  const kept = withoutAttributes(current, ["fitToPage"]);
  setChild(part, "pageSetUpPr", fit ? { ...kept, fitToPage: "1" } : kept);
}

/** Puts one child in place of the one of its name, null for none, in the order of the schema. */
function setChild(
  part: XmlPart,
  name: string,
  attributes: Readonly<Record<string, string>> | null,
): void {
  const { prefix } = part;
  const xml = part.first("sheetPr") ?? `<${prefix}sheetPr/>`;
  const children = parseElement(xml).children;
  const items = CHILDREN.map((each) => {
    if (each === name) {
      return attributes === null ? "" : `<${prefix}${name}${attributesXml(attributes)}/>`;
    }
    const kept = children.find((known) => known.name === each);
    return kept ? sourceOf(xml, kept) : "";
  });
  part.replace("sheetPr", [withInner(xml, items.join(""))], WORKSHEET_ORDER);
}

function parsed(part: XmlPart) {
  const xml = part.first("sheetPr");
  return xml === null ? null : parseElement(xml);
}

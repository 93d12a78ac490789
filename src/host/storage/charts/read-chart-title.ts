import { child, parseElement, type XmlElement } from "../xml/element";

/** The words of a chart's own title; null where it has none, or takes it from a cell. */
export function readChartTitle(xml: string): string | null {
  const title = child(child(parseElement(xml), "chart"), "title");
  const rich = child(child(title, "tx"), "rich");
  return rich && textsOf(rich).join("");
}

function textsOf({ name, text, children }: XmlElement): readonly string[] {
  return name === "t" ? [text] : children.flatMap(textsOf);
}

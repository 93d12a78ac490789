import type { SheetFile } from "../workbook-file";
import { parseElement, withAttributes } from "../xml/element";
import { XmlPart } from "../xml/part";
import type { XlsxSheet } from "../xlsx-sheet";

/** Elements that lead to parts of their own, of which a copy would need copies. */
const REFUSED = ["drawing", "legacyDrawing", "tableParts", "oleObjects", "controls", "picture"];

/**
 * The XML of a sheet's copy, without what leads to other parts; links and custom properties are put in
 * afterwards by `withLinks`.
 */
export function copiedSheetXml(source: XlsxSheet): {
  xml: string;
  withLinks: (copy: SheetFile) => void;
} {
  const part = XmlPart.parse(source.xml());
  const refused = REFUSED.find((name) => part.first(name) !== null);
  if (refused !== undefined) {
    throw new Error(`A sheet with the element ${refused} cannot be copied by this storage`);
  }
  const { links } = source;
  const properties = [...source.customProperties];
  part.replace("hyperlinks", []);
  part.replace("customProperties", []);
  const setup = part.first("pageSetup");
  if (setup !== null) part.replace("pageSetup", [withoutRelationship(setup)]);
  return {
    xml: part.toXml(),
    withLinks(copy) {
      for (const { row, column, link } of links) copy.setLink(row, column, link);
      for (const [name, value] of properties) copy.setCustomProperty(name, value);
    },
  };
}

function withoutRelationship(xml: string): string {
  const names = Object.keys(parseElement(xml).attributes).filter((name) => name.endsWith(":id"));
  return withAttributes(xml, Object.fromEntries(names.map((name) => [name, null])));
}

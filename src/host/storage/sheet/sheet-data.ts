import { localName, parseXml } from "../xml/parse";

/** The element sheetData of a worksheet as it is written. */
export function sheetDataOf(xml: string): string {
  const { start, end } = xml.includes("<!") ? spanByParser(xml) : spanByPattern(xml);
  return xml.slice(start, end);
}

/** Without comments and CDATA nothing but the element itself can look like it. */
function spanByPattern(xml: string): { readonly start: number; readonly end: number } {
  const opening = /<(?:[\w.-]+:)?sheetData(?=[\s/>])[^>]*>/.exec(xml);
  if (!opening) return { start: 0, end: 0 };
  const end = opening.index + opening[0].length;
  if (opening[0].endsWith("/>")) return { start: opening.index, end };
  const closing = /<\/(?:[\w.-]+:)?sheetData\s*>/g;
  closing.lastIndex = end;
  closing.exec(xml);
  return { start: opening.index, end: closing.lastIndex };
}

function spanByParser(xml: string): { readonly start: number; readonly end: number } {
  const span = { start: 0, end: 0 };
  parseXml(xml, {
    open(tag, start) {
      if (localName(tag.name) === "sheetData") span.start = start();
    },
    text: () => undefined,
    close(tag, end) {
      if (localName(tag.name) === "sheetData") span.end = end;
    },
  });
  return span;
}

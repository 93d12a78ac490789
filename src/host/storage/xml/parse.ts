import { strFromU8 } from "fflate";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { WorkbookFileError } from "../workbook-file";

/** What happens as an XML text is read. Positions are indexes into the text. */
export interface XmlEvents {
  /** `start` at its `<`, `end` after its `>`. */
  open(tag: SaxesTagPlain, start: () => number, end: number): void;
  text(text: string): void;
  /** `end` is after the closing tag. */
  close(tag: SaxesTagPlain, end: number): void;
}

/** Reads an XML text from begin to end; one that is not well formed is a damaged workbook. */
export function parseXml(xml: string, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("opentag", (tag) => {
    const end = parser.position;
    events.open(tag, () => xml.lastIndexOf("<", end - 1), end);
  });
  const text = (piece: string) => {
    events.text(piece);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", (tag) => {
    events.close(tag, parser.position);
  });
  parser.on("error", (cause) => {
    throw new WorkbookFileError("damaged-workbook", { cause });
  });
  parser.write(xml).close();
}

/** Decodes a part of the package: UTF-8, or UTF-16 where a byte order mark says so. */
export function decodeXml(bytes: Uint8Array): string {
  const text =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? decodeUtf16(bytes, 0)
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? decodeUtf16(bytes, 1)
        : strFromU8(bytes);
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}

const BYTE_ORDER_MARK = 0xfeff;

function decodeUtf16(bytes: Uint8Array, lowByte: 0 | 1): string {
  const units = Array.from({ length: bytes.length >> 1 }, (_, index) =>
    String.fromCharCode(
      (bytes[2 * index + lowByte] ?? 0) | ((bytes[2 * index + 1 - lowByte] ?? 0) << 8),
    ),
  );
  return units.join("");
}

/** `row` of `x:row`: producers choose prefixes freely. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** `x:` of `x:row`, or nothing. */
export function namePrefix(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

import type { PageSetup } from "../workbook-file";
import { child, parseElement, sourceOf, withInner } from "../xml/element";
import { escapeText } from "../xml/escape";
import type { XmlPart } from "../xml/part";
import { WORKSHEET_ORDER } from "./element-order";

type HeaderFooter = Pick<
  PageSetup,
  "headerLeft" | "headerCenter" | "headerRight" | "footerLeft" | "footerCenter" | "footerRight"
>;

const CHILDREN = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
];

/** Header and footer of ordinary pages; those of even and first pages are kept but not shown. */
export function readHeaderFooter(part: XmlPart): HeaderFooter {
  const xml = part.first("headerFooter");
  const element = xml === null ? null : parseElement(xml);
  const header = splitSections(child(element, "oddHeader")?.text ?? "");
  const footer = splitSections(child(element, "oddFooter")?.text ?? "");
  return {
    headerLeft: header.L,
    headerCenter: header.C,
    headerRight: header.R,
    footerLeft: footer.L,
    footerCenter: footer.C,
    footerRight: footer.R,
  };
}

export function writeHeaderFooter(part: XmlPart, page: HeaderFooter): void {
  const { prefix } = part;
  const xml = part.first("headerFooter") ?? `<${prefix}headerFooter/>`;
  const element = parseElement(xml);
  const texts: Readonly<Partial<Record<string, string>>> = {
    oddHeader: joinSections(page.headerLeft, page.headerCenter, page.headerRight),
    oddFooter: joinSections(page.footerLeft, page.footerCenter, page.footerRight),
  };
  const inner = CHILDREN.map((name) => {
    const text = texts[name];
    const known = child(element, name);
    if (text === undefined) return known ? sourceOf(xml, known) : "";
    return text === "" ? "" : `<${prefix}${name}>${escapeText(text)}</${prefix}${name}>`;
  }).join("");
  const wanted = inner !== "" || Object.keys(element.attributes).length > 0;
  part.replace("headerFooter", wanted ? [withInner(xml, inner)] : [], WORKSHEET_ORDER);
}

type Sections = Record<"L" | "C" | "R", string>;

/** `&L`, `&C` and `&R` begin the three sections; what comes before any of them is centred. */
function splitSections(text: string): Sections {
  const sections: Sections = { L: "", C: "", R: "" };
  let current: keyof Sections = "C";
  for (const [piece] of text.matchAll(/&"[^"]*"|&[\s\S]|[^&]+|&/g)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") {
      current = piece === "&L" ? "L" : piece === "&C" ? "C" : "R";
    } else sections[current] += piece;
  }
  return sections;
}

function joinSections(left: string, center: string, right: string): string {
  const section = (code: string, text: string) => (text === "" ? "" : code + text);
  return section("&L", left) + section("&C", center) + section("&R", right);
}

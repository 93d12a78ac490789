import { escapeAttribute } from "./escape";
import { localName, parseXml } from "./parse";

/** A small piece of XML as a tree, with where each element stands in the text. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly tag: string;
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside, children's left out. */
  readonly text: string;
  readonly start: number;
  /** After the opening tag. */
  readonly innerStart: number;
  readonly end: number;
}

export function parseElement(xml: string): XmlElement {
  const top = growing("", {}, 0, 0);
  const path = [top];
  parseXml(xml, {
    open(tag, start, end) {
      const element = growing(tag.name, tag.attributes, start(), end);
      path.at(-1)?.children.push(element);
      path.push(element);
    },
    text(text) {
      const element = path.at(-1);
      if (element) element.text += text;
    },
    close(_, end) {
      const element = path.pop();
      if (element) element.end = end;
    },
  });
  return top.children[0] ?? top;
}

export function child(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((each) => each.name === name) ?? null;
}

/** The relationship that an element points to: an attribute `id` with any prefix. */
export function relationshipId(element: XmlElement): string | null {
  const name = Object.keys(element.attributes).find((each) => /:id$/.test(each));
  return name === undefined ? null : (element.attributes[name] ?? null);
}

export function flag(value: string | undefined, whenAbsent: boolean): boolean {
  if (value === undefined) return whenAbsent;
  return value === "1" || value === "true" || value === "on";
}

/** The number an attribute holds; null when absent or not a number. */
export function numeric(value: string | undefined): number | null {
  if (value === undefined || value.trim() === "") return null;
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed : null;
}

/** Attributes in the order given; those that are null or undefined are left out. */
export function attributesXml(
  attributes: Readonly<Record<string, string | number | null | undefined>>,
): string {
  let xml = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined)
      xml += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return xml;
}

export function withoutAttributes(
  attributes: Readonly<Record<string, string>>,
  names: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}

/** The same element with some attributes changed (null takes one away) and all else as it was. */
export function withAttributes(
  xml: string,
  changes: Readonly<Record<string, string | number | null>>,
): string {
  const element = parseElement(xml);
  const opening = xml.slice(element.start, element.innerStart);
  const end = opening.endsWith("/>") ? "/>" : ">";
  return (
    xml.slice(0, element.start) +
    `<${element.tag}${attributesXml({ ...element.attributes, ...changes })}${end}` +
    xml.slice(element.innerStart)
  );
}

/** The element with this put in front of its closing tag. */
export function withInside(xml: string, addition: string): string {
  const element = parseElement(xml);
  if (xml.slice(0, element.innerStart).endsWith("/>")) {
    return `${xml.slice(0, element.innerStart - 2)}>${addition}</${element.tag}>`;
  }
  const closing = xml.lastIndexOf("</");
  return xml.slice(0, closing) + addition + xml.slice(closing);
}

/** The element with the text between its tags replaced; without any it closes itself. */
export function withInner(xml: string, inner: string): string {
  const element = parseElement(xml);
  const opening = xml.slice(element.start, element.innerStart).replace(/\s*\/?>$/, "");
  return inner === "" ? `${opening}/>` : `${opening}>${inner}</${element.tag}>`;
}

/** The element as written. */
export function sourceOf(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.end);
}

function growing(
  tag: string,
  attributes: Record<string, string>,
  start: number,
  innerStart: number,
) {
  const children: XmlElement[] = [];
  return {
    tag,
    name: localName(tag),
    attributes,
    children,
    text: "",
    start,
    innerStart,
    end: start,
  };
}

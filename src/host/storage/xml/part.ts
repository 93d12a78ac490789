import type { SaxesTagPlain } from "saxes";
import { attributesXml } from "./element";
import { localName, namePrefix, parseXml, type XmlEvents } from "./parse";

/** A direct child of a part's root, kept as it was written. */
export interface PartChild {
  readonly name: string;
  /** White space and comments in front of it. */
  readonly before: string;
  readonly xml: string;
}

/** Looks inside a child while the part is read; such a child keeps no text of its own. */
export interface PartInsider extends XmlEvents {
  readonly child: string;
}

/**
 * An XML part as its root and the root's children, each verbatim, so that one child can be changed and
 * everything else leaves as it came.
 */
export class XmlPart {
  children: readonly PartChild[];

  private constructor(
    private readonly head: string,
    readonly rootName: string,
    readonly rootAttributes: Readonly<Record<string, string>>,
    children: readonly PartChild[],
    private readonly tail: string,
  ) {
    this.children = children;
  }

  static parse(xml: string, insider?: PartInsider): XmlPart {
    const children: PartChild[] = [];
    const keep = insider ? detached : (slice: string) => slice;
    const roots: { readonly tag: SaxesTagPlain; readonly end: number }[] = [];
    let depth = 0;
    let childStart = 0;
    let previousEnd = 0;
    let inside: PartInsider | null = null;
    parseXml(xml, {
      open(tag, start, end) {
        depth++;
        if (depth === 1) {
          roots.push({ tag, end });
          previousEnd = end;
        } else if (depth === 2) {
          childStart = start();
          inside = insider && localName(tag.name) === insider.child ? insider : null;
        } else inside?.open(tag, start, end);
      },
      text(text) {
        inside?.text(text);
      },
      close(tag, end) {
        depth--;
        if (depth === 1) {
          children.push({
            name: localName(tag.name),
            before: keep(xml.slice(previousEnd, childStart)),
            xml: inside ? "" : keep(xml.slice(childStart, end)),
          });
          previousEnd = end;
          inside = null;
        } else inside?.close(tag, end);
      },
    });
    const { tag, end } = roots[0] ?? noRoot();
    return new XmlPart(
      keep(xml.slice(0, end)),
      keep(tag.name),
      Object.fromEntries(
        Object.entries(tag.attributes).map(([name, value]) => [name, keep(value)]),
      ),
      children,
      keep(xml.slice(previousEnd)),
    );
  }

  /** `x:` when the part writes its elements with that prefix, else nothing. */
  get prefix(): string {
    return namePrefix(this.rootName);
  }

  first(name: string): string | null {
    return this.children.find((each) => each.name === name)?.xml ?? null;
  }

  all(name: string): string[] {
    return this.children.filter((each) => each.name === name).map((each) => each.xml);
  }

  /** Puts these in place of all children of the name; new ones stand where `order` wants them. */
  replace(name: string, xmls: readonly string[], order: readonly string[] = []): void {
    const replacements = xmls.map((xml) => ({ name, before: "", xml }));
    const index = this.children.findIndex((each) => each.name === name);
    const others = this.children.filter((each) => each.name !== name);
    const at = index < 0 ? placeInOrder(others, name, order) : index;
    this.children = [...others.slice(0, at), ...replacements, ...others.slice(at)];
  }

  /**
   * Puts the first texts in place of the first children of the name, one for one (`""` empties a place but
   * keeps it), and the others behind them in place of all further children of the name.
   */
  rewrite(
    name: string,
    inPlace: readonly string[],
    behind: readonly string[],
    order: readonly string[],
  ): void {
    if (inPlace.length === 0) {
      this.replace(name, behind, order);
      return;
    }
    const added = behind.map((xml) => ({ name, before: "", xml }));
    let place = 0;
    this.children = this.children.flatMap((each) => {
      if (each.name !== name) return [each];
      const xml = inPlace[place++];
      if (xml === undefined) return [];
      return place === inPlace.length ? [{ ...each, xml }, ...added] : [{ ...each, xml }];
    });
  }

  /** The part as text, its children as given by `xmlOf`. */
  toXml(xmlOf: (child: PartChild) => string = (each) => each.xml): string {
    const closed = this.head.endsWith("/>");
    if (closed && this.children.length === 0) return this.head + this.tail;
    const head = closed ? `${this.head.slice(0, -2)}>` : this.head;
    const tail = closed ? `</${this.rootName}>${this.tail}` : this.tail;
    return head + this.children.map((each) => each.before + xmlOf(each)).join("") + tail;
  }

  /** Declares the prefix `r` where the root does not, for an element that points to a relationship. */
  relationshipDeclaration(namespace: string): string {
    return this.rootAttributes["xmlns:r"] === namespace
      ? ""
      : attributesXml({ "xmlns:r": namespace });
  }
}

/** A slice of a string keeps the whole string in memory; this one does not. */
function detached(slice: string): string {
  return ` ${slice}`.slice(1);
}

function noRoot(): never {
  throw new Error("An XML text without a root passed the parser");
}

/** Before the first child that the order puts later; names that it lacks stay where they are. */
function placeInOrder(
  children: readonly PartChild[],
  name: string,
  order: readonly string[],
): number {
  const later = new Set(order.slice(order.indexOf(name) + 1));
  if (!order.includes(name)) return children.length;
  const index = children.findIndex((each) => later.has(each.name));
  return index < 0 ? children.length : index;
}

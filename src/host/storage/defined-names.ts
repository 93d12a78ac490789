import { attributesXml, parseElement } from "./xml/element";
import { escapeText } from "./xml/escape";

interface DefinedName {
  readonly attributes: Readonly<Record<string, string>>;
  /** `sheetId` of the sheet that it belongs to; null for a name of the whole workbook. */
  readonly sheetId: number | null;
  readonly refersTo: string;
}

/**
 * Names of the workbook. A name that belongs to one sheet is kept by that sheet's id here, so that it
 * follows its sheet when sheets are moved, added or removed.
 */
export class DefinedNames {
  private names: readonly DefinedName[];

  /** @param sheetIds in tab order: the file counts sheets by place. */
  constructor(xml: string | null, sheetIds: readonly number[]) {
    this.names = (xml === null ? [] : parseElement(xml).children).map(({ attributes, text }) => {
      const { localSheetId, ...rest } = attributes;
      const sheetId = localSheetId === undefined ? null : (sheetIds[Number(localSheetId)] ?? -1);
      return { attributes: rest, sheetId, refersTo: text };
    });
  }

  /** What a sheet's own name refers to: `_xlnm.Print_Area` and the like. */
  get(sheetId: number, name: string): string | null {
    return this.names.find((each) => isNamed(each, sheetId, name))?.refersTo ?? null;
  }

  set(sheetId: number, name: string, refersTo: string | null, hidden = false): void {
    const attributes = { name, ...(hidden ? { hidden: "1" } : {}) };
    const index = this.names.findIndex((each) => isNamed(each, sheetId, name));
    const others = this.names.filter((each) => !isNamed(each, sheetId, name));
    if (refersTo === null) this.names = others;
    else if (index < 0) this.names = [...others, { attributes, sheetId, refersTo }];
    else {
      this.names = this.names.map((each, at) => (at === index ? { ...each, refersTo } : each));
    }
  }

  removeSheet(sheetId: number, sheetName: string): void {
    this.names = this.names
      .filter((each) => each.sheetId !== sheetId)
      .map((each) => ({ ...each, refersTo: withoutSheet(each.refersTo, sheetName) }));
  }

  /** Gives the copy of a sheet the names of the original. */
  copySheet(from: number, fromName: string, to: number, toName: string): void {
    const copies = this.names
      .filter((each) => each.sheetId === from)
      .map((each) => ({
        ...each,
        sheetId: to,
        refersTo: replaceSheet(each.refersTo, fromName, `${quotedSheetName(toName)}!`),
      }));
    this.names = [...this.names, ...copies];
  }

  /** Names follow a renamed sheet, as they do in Excel. */
  renameSheet(from: string, to: string): void {
    this.names = this.names.map((each) => ({
      ...each,
      refersTo: replaceSheet(each.refersTo, from, `${quotedSheetName(to)}!`),
    }));
  }

  /** The element definedNames; null when there are none. */
  toXml(prefix: string, sheetIds: readonly number[]): string | null {
    if (this.names.length === 0) return null;
    const items = this.names.map(({ attributes, sheetId, refersTo }) => {
      const { name, ...rest } = attributes;
      const localSheetId = sheetId === null ? null : sheetIds.indexOf(sheetId);
      const written = attributesXml({
        name,
        localSheetId: localSheetId === -1 ? null : localSheetId,
        ...rest,
      });
      return `<${prefix}definedName${written}>${escapeText(refersTo)}</${prefix}definedName>`;
    });
    return `<${prefix}definedNames>${items.join("")}</${prefix}definedNames>`;
  }
}

/** `'七年级 成绩'`: always in quotes, which is valid for every name. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function isNamed(each: DefinedName, sheetId: number, name: string): boolean {
  return each.sheetId === sheetId && each.attributes["name"]?.toLowerCase() === name.toLowerCase();
}

/** References into a sheet, under another name. `replacement` ends with the mark of exclamation. */
export function replaceSheet(refersTo: string, sheetName: string, replacement: string): string {
  const quoted = `${quotedSheetName(sheetName)}!`;
  const folded = refersTo.toLowerCase();
  const isThere = [sheetName, quoted].some((name) => folded.includes(name.toLowerCase()));
  if (!isThere) return refersTo;
  const plain = new RegExp(`(?<![\\p{L}\\p{N}_.'\\]])${escapePattern(sheetName)}!`, "giu");
  return refersTo.replaceAll(quoted, () => replacement).replace(plain, () => replacement);
}

/** References into a sheet that is gone become `#REF!`. */
export function withoutSheet(refersTo: string, sheetName: string): string {
  const gone = replaceSheet(refersTo, sheetName, "\u0000");
  // eslint-disable-next-line no-control-regex -- the mark put in just above
  return gone.replace(/\u0000(?:\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?)/gi, "#REF!");
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

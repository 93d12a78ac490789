import { formatCell } from "../../../sheet";
import type { StoredCell } from "../workbook-file";
import { attributesXml } from "../xml/element";
import { escapeCellText, escapeText } from "../xml/escape";

/** What to keep of the cell that stood there before. */
export interface KeptOfCell {
  /** Attributes that we do not know. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The element `f` as written, when the formula stays. */
  readonly formulaXml: string | null;
}

/**
 * A cell as XML. Text stands in the cell itself (an inline string), so that the part of shared strings,
 * which other sheets use, stays untouched.
 */
export function cellXml(
  prefix: string,
  row: number,
  column: number,
  cell: StoredCell,
  kept: KeptOfCell = { attributes: {}, formulaXml: null },
): string {
  const content = contentXml(prefix, cell, kept.formulaXml);
  const attributes = attributesXml({
    ...kept.attributes,
    r: formatCell(row, column),
    s: cell.style === 0 ? null : cell.style,
    t: content.type,
  });
  return content.xml === ""
    ? `<${prefix}c${attributes}/>`
    : `<${prefix}c${attributes}>${content.xml}</${prefix}c>`;
}

function contentXml(
  prefix: string,
  { value, formula }: StoredCell,
  formulaXml: string | null,
): { type: string | null; xml: string } {
  if (formula === null && typeof value === "string") {
    if (value === "") return { type: null, xml: "" };
    const text = `<${prefix}t${spaceAttribute(value)}>${escapeCellText(value)}</${prefix}t>`;
    return { type: "inlineStr", xml: `<${prefix}is>${text}</${prefix}is>` };
  }
  const calculated =
    formula === null
      ? ""
      : (formulaXml ?? `<${prefix}f>${escapeText(formula.replace(/^=/, ""))}</${prefix}f>`);
  if (value === "") return { type: null, xml: calculated };
  const { type, text } = calculatedValue(value);
  return { type, xml: `${calculated}<${prefix}v>${text}</${prefix}v>` };
}

function calculatedValue(value: StoredCell["value"]): { type: string | null; text: string } {
  if (typeof value === "string") return { type: "str", text: escapeCellText(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (typeof value === "object") return { type: "e", text: escapeText(value.error) };
  return Number.isFinite(value)
    ? { type: null, text: String(value) }
    : { type: "e", text: "#NUM!" };
}

function spaceAttribute(text: string): string {
  return /^\s|\s$|\s\s|[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
}

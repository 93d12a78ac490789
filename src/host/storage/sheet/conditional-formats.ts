import { formatArea, parseArea } from "../../../sheet";
import type { StyleSheet } from "../styles/style-sheet";
import type { StoredConditionalFormat } from "../workbook-file";
import { attributesXml, child, numeric, parseElement } from "../xml/element";
import { escapeText } from "../xml/escape";
import type { XmlPart } from "../xml/part";
import { WORKSHEET_ORDER } from "./element-order";

/** Listed are expression rules with a look that stand alone on one area; all others are kept as written. */
export function readConditionalFormats(
  part: XmlPart,
  styles: StyleSheet,
): StoredConditionalFormat[] {
  return part.all("conditionalFormatting").flatMap((xml) => listed(xml, styles) ?? []);
}

/** Rules that are still wanted stay as written; new ones come after all others in priority. */
export function writeConditionalFormats(
  part: XmlPart,
  styles: StyleSheet,
  rules: readonly StoredConditionalFormat[],
): void {
  const wanted = rules.map((rule) => ({ rule, key: JSON.stringify(rule) }));
  const kept = part.all("conditionalFormatting").filter((xml) => {
    const known = listed(xml, styles);
    if (!known) return true;
    const index = wanted.findIndex(({ key }) => key === JSON.stringify(known));
    if (index < 0) return false;
    wanted.splice(index, 1);
    return true;
  });
  let priority = Math.max(0, ...kept.flatMap(prioritiesOf));
  const added = wanted.map(({ rule }) => ruleXml(part.prefix, styles, rule, ++priority));
  part.replace("conditionalFormatting", [...kept, ...added], WORKSHEET_ORDER);
}

function listed(xml: string, styles: StyleSheet): StoredConditionalFormat | null {
  const { attributes, children } = parseElement(xml);
  const [rule, ...others] = children;
  const area = parseArea(attributes["sqref"]?.trim() ?? "");
  const formula = child(rule ?? null, "formula")?.text;
  const index = numeric(rule?.attributes["dxfId"]);
  if (rule?.attributes["type"] !== "expression" || others.length > 0) return null;
  const look = index === null ? null : styles.differentialLook(index);
  return area && look && formula !== undefined ? { area, formula, look } : null;
}

function prioritiesOf(xml: string): number[] {
  return parseElement(xml).children.flatMap(
    ({ attributes }) => numeric(attributes["priority"]) ?? [],
  );
}

function ruleXml(
  prefix: string,
  styles: StyleSheet,
  { area, formula, look }: StoredConditionalFormat,
  priority: number,
): string {
  const dxfId = styles.internDifferential(look);
  const attributes = attributesXml({ type: "expression", dxfId, priority });
  return (
    `<${prefix}conditionalFormatting${attributesXml({ sqref: formatArea(area) })}>` +
    `<${prefix}cfRule${attributes}><${prefix}formula>${escapeText(formula)}</${prefix}formula></${prefix}cfRule>` +
    `</${prefix}conditionalFormatting>`
  );
}

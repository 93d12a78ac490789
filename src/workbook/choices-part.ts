import { unescapeXml } from "./ledger-part";

/** Needs ExcelApi 1.5: custom XML parts. */

/** The namespace of the one part in which 识别更正 are kept. */
export const choicesNamespace = "urn:xueqing:choices:1";

export function loadChoicesParts(
  context: Excel.RequestContext,
): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(choicesNamespace);
  parts.load("items/id");
  return parts;
}

/** What the first part holds, unread; null where there is none. */
export function decodeChoices(texts: readonly string[]): string | null {
  const [text] = texts;
  if (text === undefined) return null;
  const content = /<choices\b[^>]*>([^<]*)<\/choices>\s*$/.exec(text)?.[1];
  return content === undefined ? "" : unescapeXml(content);
}

/** Replaces what is kept; null takes it out. */
export async function keepChoices(
  context: Excel.RequestContext,
  choices: string | null,
): Promise<void> {
  const parts = loadChoicesParts(context);
  await context.sync();
  const [first, ...spare] = parts.items;
  for (const part of spare) part.delete();
  if (choices === null) first?.delete();
  else if (first) first.setXml(encodeChoices(choices));
  else context.workbook.customXmlParts.add(encodeChoices(choices));
  await context.sync();
}

function encodeChoices(json: string): string {
  const text = json.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<choices xmlns="${choicesNamespace}">${text}</choices>`;
}

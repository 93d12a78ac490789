import { unescapeXml } from "./ledger-part";

/** Needs ExcelApi 1.5: custom XML parts. */

/** The namespace of the one part in which 识别更正 are kept. */
export const choicesNamespace = "urn:xueqing:choices:1";

/** What a part holds: the text in force, and texts that could not be read and were set aside. */
interface ChoicesPart {
  readonly kept: string | null;
  readonly damaged: readonly string[];
}

export function loadChoicesParts(
  context: Excel.RequestContext,
): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(choicesNamespace);
  parts.load("items/id");
  return parts;
}

/** What the first part that keeps anything holds, unread; null where nothing is kept. */
export function decodeChoices(texts: readonly string[]): string | null {
  return texts.map((text) => decodePart(text).kept).find((kept) => kept !== null) ?? null;
}

/**
 * Replaces what is kept; null takes it out. Kept texts that `isSound` does not know, and those of further
 * parts, stay in the part as `damaged`.
 */
export async function keepChoices(
  context: Excel.RequestContext,
  choices: string | null,
  isSound: (kept: string) => boolean,
): Promise<void> {
  const parts = loadChoicesParts(context);
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();

  const [first, ...spare] = parts.items;
  const part = {
    kept: choices,
    damaged: setAside(
      texts.map(({ value }) => value),
      isSound,
    ),
  };
  for (const other of spare) other.delete();
  if (part.kept === null && part.damaged.length === 0) first?.delete();
  else if (first) first.setXml(encodePart(part));
  else context.workbook.customXmlParts.add(encodePart(part));
  await context.sync();
}

function setAside(texts: readonly string[], isSound: (kept: string) => boolean): readonly string[] {
  const inForce = decodeChoices(texts);
  const aside = texts
    .map(decodePart)
    .flatMap(({ kept, damaged }) => (kept === null ? damaged : [...damaged, kept]));
  return [...new Set(aside)].filter((text) => text !== inForce || !isSound(text));
}

/** A part that is not as we write it counts as one damaged text. */
function decodePart(xml: string): ChoicesPart {
  const content = /<choices\b[^>]*>((?:\s*<(kept|damaged)>[^<]*<\/\2>)*)\s*<\/choices>\s*$/.exec(
    xml,
  )?.[1];
  if (content === undefined) return { kept: xml, damaged: [] };
  const elements = [...content.matchAll(/<(kept|damaged)>([^<]*)</g)];
  const of = (name: string) =>
    elements.filter(([, found]) => found === name).map(([, , text = ""]) => unescapeXml(text));
  return { kept: of("kept")[0] ?? null, damaged: of("damaged") };
}

function encodePart({ kept, damaged }: ChoicesPart): string {
  const texts = [
    ...(kept === null ? [] : [`<kept>${escapeXml(kept)}</kept>`]),
    ...damaged.map((text) => `<damaged>${escapeXml(text)}</damaged>`),
  ];
  return `<choices xmlns="${choicesNamespace}">${texts.join("")}</choices>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

import { escapeXml, unescapeXml } from "./xml-text";

/** Needs ExcelApi 1.5: custom XML parts. */

/** What a person decided is kept in one custom XML part for each kind, under a namespace of its own. */
export interface KeptKind {
  readonly namespace: string;
  readonly root: string;
}

/** 识别更正 */
export const choicesKind: KeptKind = { namespace: "urn:xueqing:choices:1", root: "choices" };
/** 本校规定 */
export const policiesKind: KeptKind = { namespace: "urn:xueqing:policies:1", root: "policies" };

/** 特别关注和考勤的设置 */
export const attentionKind: KeptKind = { namespace: "urn:xueqing:attention:1", root: "attention" };

/** 学校、学期、班主任 */
export const schoolKind: KeptKind = { namespace: "urn:xueqing:school:1", root: "school" };
/** What was chosen in the pane. */
export const preferencesKind: KeptKind = {
  namespace: "urn:xueqing:preferences:1",
  root: "preferences",
};
/** 运行记录 */
export const runsKind: KeptKind = { namespace: "urn:xueqing:runs:1", root: "runs" };

/** Everything that is kept, to be read and to be taken out as a whole. */
export const keptKinds: readonly KeptKind[] = [
  choicesKind,
  policiesKind,
  attentionKind,
  schoolKind,
  preferencesKind,
  runsKind,
];

/** What a part holds: the text in force, and texts that could not be read and were set aside. */
interface KeptPart {
  readonly kept: string | null;
  readonly damaged: readonly string[];
}

export function loadKeptParts(
  context: Excel.RequestContext,
  { namespace }: KeptKind,
): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  return parts;
}

/** What the first part that keeps anything holds, unread; null where nothing is kept. */
export function decodeKept(texts: readonly string[], kind: KeptKind): string | null {
  return texts.map((text) => decodePart(text, kind).kept).find((kept) => kept !== null) ?? null;
}

/**
 * Replaces what is kept; null takes it out. Kept texts that `isSound` does not know, and those of further
 * parts, stay in the part as `damaged`.
 */
export async function keepText(
  context: Excel.RequestContext,
  kind: KeptKind,
  text: string | null,
  isSound: (kept: string) => boolean,
): Promise<void> {
  const parts = loadKeptParts(context, kind);
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();

  const [first, ...spare] = parts.items;
  const xml = keptXml(
    kind,
    text,
    texts.map(({ value }) => value),
    isSound,
  );
  for (const other of spare) other.delete();
  if (xml === null) first?.delete();
  else if (first) first.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  await context.sync();
}

/** The part that is to stand in place of those found; null for none. */
export function keptXml(
  kind: KeptKind,
  text: string | null,
  found: readonly string[],
  isSound: (kept: string) => boolean,
): string | null {
  const damaged = setAside(found, kind, isSound);
  return text === null && damaged.length === 0 ? null : encodePart({ kept: text, damaged }, kind);
}

function setAside(
  texts: readonly string[],
  kind: KeptKind,
  isSound: (kept: string) => boolean,
): readonly string[] {
  const inForce = decodeKept(texts, kind);
  const aside = texts
    .map((text) => decodePart(text, kind))
    .flatMap(({ kept, damaged }) => (kept === null ? damaged : [...damaged, kept]));
  return [...new Set(aside)].filter((text) => text !== inForce || !isSound(text));
}

/** A part that is not as we write it counts as one damaged text. */
function decodePart(xml: string, { root }: KeptKind): KeptPart {
  const whole = new RegExp(
    `<${root}\\b[^>]*>((?:\\s*<(kept|damaged)>[^<]*</\\2>)*)\\s*</${root}>\\s*$`,
  );
  const content = whole.exec(xml)?.[1];
  if (content === undefined) return { kept: xml, damaged: [] };
  const elements = [...content.matchAll(/<(kept|damaged)>([^<]*)</g)];
  const of = (name: string) =>
    elements.filter(([, found]) => found === name).map(([, , text = ""]) => unescapeXml(text));
  return { kept: of("kept")[0] ?? null, damaged: of("damaged") };
}

function encodePart({ kept, damaged }: KeptPart, { namespace, root }: KeptKind): string {
  const texts = [
    ...(kept === null ? [] : [`<kept>${escapeXml(kept)}</kept>`]),
    ...damaged.map((text) => `<damaged>${escapeXml(text)}</damaged>`),
  ];
  return `<${root} xmlns="${namespace}">${texts.join("")}</${root}>`;
}

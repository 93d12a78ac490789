import type { LedgerList, LedgerSheet, PlannedColumn, SetAsideRow, WriteLedger } from "../sheet";
import { decodeForm, encodeForm } from "./ledger-form";

/** Needs ExcelApi 1.5: custom XML parts. */

/** The namespace of the one part in which the ledger is kept. */
export const ledgerNamespace = "urn:xueqing:ledger:1";

export function loadLedgerParts(
  context: Excel.RequestContext,
): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(ledgerNamespace);
  parts.load("items/id");
  return parts;
}

/** The first part that holds a ledger; what is damaged counts as absent. */
export function firstLedger(texts: readonly string[]): WriteLedger | null {
  for (const text of texts) {
    const ledger = decodeLedger(text);
    if (ledger) return ledger;
  }
  return null;
}

export function encodeLedger({ version, sheets }: WriteLedger): string {
  const rows = sheets.map(({ report, sheetId, cells, list, form }) => ({
    report,
    sheetId,
    cells: cells.map((row) => row.join()),
    ...(list ? { list: { ...list, keys: list.keys.join() } } : {}),
    ...(form ? { form: encodeForm(form) } : {}),
  }));
  const json = JSON.stringify({ version, sheets: rows })
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `<ledger xmlns="${ledgerNamespace}">${json}</ledger>`;
}

export function decodeLedger(xml: string): WriteLedger | null {
  const text = /<ledger\b[^>]*>([^<]*)<\/ledger>\s*$/.exec(xml)?.[1];
  if (text === undefined) return null;
  const content = parseJson(unescapeXml(text));
  if (!isRecord(content) || content["version"] !== 1 || !Array.isArray(content["sheets"])) {
    return null;
  }
  const sheets = content["sheets"].map(decodeSheet);
  return sheets.every((sheet) => sheet !== null) ? { version: 1, sheets } : null;
}

function decodeSheet(content: unknown): LedgerSheet | null {
  if (!isRecord(content)) return null;
  const { report, sheetId, cells } = content;
  if (typeof report !== "string" || typeof sheetId !== "string" || !Array.isArray(cells)) {
    return null;
  }
  if (!cells.every((row) => typeof row === "string")) return null;
  const sheet = { report, sheetId, cells: cells.map((row) => row.split(",")) };
  const list = decodeList(content["list"]);
  const form = decodeForm(content["form"]);
  return { ...sheet, ...(list ? { list } : {}), ...(form ? { form } : {}) };
}

/** Null for a ledger of an earlier version, and for what is damaged: then rows are not known. */
function decodeList(content: unknown): LedgerList | null {
  if (!isRecord(content)) return null;
  const { header, columns, keys, setAside } = content;
  if (typeof header !== "number" || typeof keys !== "string") return null;
  if (!Array.isArray(columns) || !columns.every(isColumn)) return null;
  if (!Array.isArray(setAside) || !setAside.every(isSetAsideRow)) return null;
  return { header, columns, keys: keys.split(","), setAside };
}

function isColumn(content: unknown): content is PlannedColumn {
  return isRecord(content) && typeof content["id"] === "string" && isPart(content["part"]);
}

function isPart(part: unknown): part is PlannedColumn["part"] {
  return part === "identity" || part === "finding" || part === "fill-in" || part === "ordinal";
}

function isSetAsideRow(content: unknown): content is SetAsideRow {
  return (
    isRecord(content) &&
    typeof content["row"] === "number" &&
    typeof content["key"] === "string" &&
    typeof content["column"] === "string"
  );
}

/** The text that stands for `text` in XML, read back. */
export function unescapeXml(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

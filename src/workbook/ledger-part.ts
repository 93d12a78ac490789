import type {
  LedgerList,
  LedgerSheet,
  PlannedChart,
  PlannedColumn,
  SetAsideRow,
  WriteLedger,
} from "../sheet";
import type { Slices } from "../slices";
import { decodeForm, encodeForm } from "./ledger-form";
import { packInSlices, unpack } from "./packed-text";
import { isRecord, parseJson } from "./json-text";
import { escapeXml, rootAttribute, unescapeXml } from "./xml-text";

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

/**
 * `run` tells which writing it is the ledger of. It goes over the wire in one message, whatever it comes to: that
 * of a very large school is packed.
 */
export function* encodeLedger({ version, sheets }: WriteLedger, run: string): Slices<string> {
  const rows = sheets.map(({ report, sheetId, cells, list, form, charts }) => ({
    report,
    sheetId,
    cells: cells.map((row) => row.join()),
    ...(list ? { list: { ...list, keys: list.keys.join() } } : {}),
    ...(form ? { form: encodeForm(form) } : {}),
    ...(charts ? { charts } : {}),
  }));
  yield;
  const json = JSON.stringify({ version, sheets: rows });
  const text =
    json.length > longestPlain ? yield* packInSlices({ version, sheets: rows }) : escapeXml(json);
  return `<ledger xmlns="${ledgerNamespace}" run="${run}">${text}</ledger>`;
}

/** Letters. */
const longestPlain = 1_500_000;

/** The writing that a part of ours is of; null for one of an earlier version. */
export function runOf(xml: string): string | null {
  return rootAttribute(xml, "run");
}

export function decodeLedger(xml: string): WriteLedger | null {
  const text = /<ledger\b[^>]*>([^<]*)<\/ledger>\s*$/.exec(xml)?.[1];
  if (text === undefined) return null;
  const content = text.trimStart().startsWith("{") ? parseJson(unescapeXml(text)) : unpack(text);
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
  const { charts } = content;
  const list = decodeList(content["list"]);
  const form = decodeForm(content["form"]);
  return {
    ...{ report, sheetId, cells: cells.map((row) => row.split(",")) },
    ...(list ? { list } : {}),
    ...(form ? { form } : {}),
    ...(areCharts(charts) ? { charts } : {}),
  };
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

function areCharts(content: unknown): content is readonly PlannedChart[] {
  return (
    Array.isArray(content) &&
    content.every(
      (chart) =>
        isRecord(chart) &&
        typeof chart["id"] === "string" &&
        isRecord(chart["place"]) &&
        Array.isArray(chart["series"]),
    )
  );
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

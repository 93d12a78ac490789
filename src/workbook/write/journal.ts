import type { PlannedChart } from "../../sheet";
import { pack, unpack } from "../packed-text";
import type { Size } from "../plan-grid";
import type { SheetFrame } from "../sheet-frame";

/** Needs ExcelApi 1.5: custom XML parts. */

/**
 * 写出日志: stands in the workbook from the first step of a writing to the last, with what is needed to undo
 * or to complete it when nobody remembers it any more.
 */
export interface Journal {
  /** Of this writing alone; the ledger that it writes bears it too. */
  readonly run: string;
  /** The part of 运行记录 as it will be; null leaves what is there. */
  readonly runsXml: string | null;
  /** Names of the sheets that it adds: one that bears no tag yet is found by its name. */
  readonly names: readonly string[];
  readonly targets: readonly JournalTarget[];
}

/** A sheet that is drawn over: what of it stands in no cell. */
export interface JournalTarget {
  readonly report: string;
  readonly size: Size;
  readonly frame: SheetFrame;
  readonly charts: { readonly before: readonly PlannedChart[]; readonly drawn: readonly string[] };
}

export const journalNamespace = "urn:xueqing:journal:1";

export function loadJournalParts(
  context: Excel.RequestContext,
): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(journalNamespace);
  parts.load("items/id");
  return parts;
}

export function encodeJournal(journal: Journal): string {
  return `<journal xmlns="${journalNamespace}">${pack(journal)}</journal>`;
}

/** Null for what is damaged. */
export function decodeJournal(xml: string): Journal | null {
  const text = /<journal\b[^>]*>([^<]*)<\/journal>\s*$/.exec(xml)?.[1];
  const content = text === undefined ? null : unpack(text);
  return isJournal(content) ? content : null;
}

/** The digest has shown already that it is as it was written. */
function isJournal(content: unknown): content is Journal {
  return (
    typeof content === "object" &&
    content !== null &&
    "run" in content &&
    typeof content.run === "string" &&
    "names" in content &&
    Array.isArray(content.names) &&
    "targets" in content &&
    Array.isArray(content.targets)
  );
}

import type { UndoRecord } from "../../app";
import type { SheetPlan } from "../../sheet";
import type { Slices } from "../../slices";
import { packInSlices, unpack } from "../packed-text";
import { isRecord, parseJson } from "../json-text";
import { escapeXml, rootAttribute, unescapeXml } from "../xml-text";

/** Needs ExcelApi 1.5: custom XML parts. */

/**
 * 撤销记录: the plans of all sheets of ours as they were asked for, and those that the last writing wrote
 * over. It belongs to the ledger that bears the same run: before that one stands there it counts for
 * nothing.
 */
export interface UndoPart {
  readonly run: string;
  readonly now: PackedPlans;
  /** What the last writing can be taken back to; null where it cannot. */
  readonly back: UndoStep | null;
}

/** By report. */
export type PackedPlans = Readonly<Record<string, string>>;

export interface UndoStep {
  readonly at: string;
  /** Of the sheets that it wrote over or took away. */
  readonly plans: PackedPlans;
  readonly added: readonly string[];
  readonly runs: string | null;
}

export const undoNamespace = "urn:xueqing:undo:1";

export function loadUndoParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(undoNamespace);
  parts.load("items/id");
  return parts;
}

export function encodeUndo({ run, now, back }: UndoPart): string {
  const json = escapeXml(JSON.stringify({ now, back }));
  return `<undo xmlns="${undoNamespace}" run="${run}">${json}</undo>`;
}

/** Null for the part of another run than the ledger's, and for what is damaged or another's. */
export function decodeUndo(xml: string, ledgerRun: string | null): UndoPart | null {
  if (ledgerRun === null || rootAttribute(xml, "run") !== ledgerRun) return null;
  const text = /<undo\b[^>]*>([^<]*)<\/undo>\s*$/.exec(xml)?.[1];
  const content = text === undefined ? null : parseJson(unescapeXml(text));
  if (!isRecord(content) || !isPackedPlans(content["now"])) return null;
  const { now, back } = content;
  if (back !== null && !isStep(back)) return null;
  return { run: ledgerRun, now, back };
}

export function undoRecordOf({ back }: UndoPart): UndoRecord | null {
  if (!back) return null;
  const { at, added, runs } = back;
  const plans = Object.values(back.plans).map(unpack);
  return plans.every(isPlan) ? { at, plans, added, runs } : null;
}

/** Null as soon as they come to more than so many letters. */
export function* packPlans(
  plans: readonly SheetPlan[],
  mostLetters: number,
): Slices<PackedPlans | null> {
  const packed: [string, string][] = [];
  let letters = 0;
  for (const plan of plans) {
    const text = yield* packInSlices(plan);
    letters += text.length;
    if (letters > mostLetters) return null;
    packed.push([plan.report, text]);
  }
  return Object.fromEntries(packed);
}

function isPackedPlans(content: unknown): content is PackedPlans {
  return isRecord(content) && Object.values(content).every((plan) => typeof plan === "string");
}

function isStep(content: unknown): content is UndoStep {
  if (!isRecord(content)) return false;
  const { at, plans, added, runs } = content;
  return (
    typeof at === "string" &&
    isPackedPlans(plans) &&
    Array.isArray(added) &&
    added.every((report) => typeof report === "string") &&
    (runs === null || typeof runs === "string")
  );
}

/** `unpack` has made sure that it is as it was packed. */
function isPlan(content: unknown): content is SheetPlan {
  return (
    isRecord(content) && typeof content["report"] === "string" && Array.isArray(content["rows"])
  );
}

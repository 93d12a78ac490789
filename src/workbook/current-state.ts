import { ownResultSheets, type OwnSheet, type ResultSheetContent } from "../app";
import type { Area, SheetPlan, SheetSnapshot, WorkbookSnapshot, WriteLedger } from "../sheet";
import { cellValues } from "./cell-values";
import { isNotFound, isTooLarge } from "./host-error";
import { firstLedger, loadLedgerParts } from "./ledger-part";
import { loadMark, readMark } from "./marks";
import { jsonBytes, messageBudget } from "./message-size";
import { sizeOf, unionSize, type Size } from "./plan-grid";
import { loadFrame, type SheetFrame } from "./sheet-frame";

/** The workbook just before writing, as far as writing depends on it. */
export interface CurrentState {
  readonly structureProtected: boolean;
  /** Every worksheet, in tab order. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Sheets of the snapshot that are still there. */
  readonly known: readonly KnownSheet[];
  readonly ledger: WriteLedger | null;
  /** Ids of the parts that hold a ledger, damaged or not. */
  readonly ledgerParts: readonly string[];
  /** By report. */
  readonly own: ReadonlyMap<string, OwnSheet<KnownSheet>>;
  /** By sheet id, for those of our sheets that are to be written. */
  readonly frames: ReadonlyMap<string, SheetFrame>;
}

export interface KnownSheet extends ResultSheetContent {
  readonly isProtected: boolean;
  readonly area: Area | null;
  /** False where values were too many to be read again: then `values` is empty. */
  readonly hasValues: boolean;
}

/**
 * Needs ExcelApi 1.12: worksheet properties.
 *
 * Reads again what the plans rest upon: one sync for names, protection, marks and contents, one more
 * for the ledger and the frames of our sheets where the workbook has a ledger. Contents that no longer
 * fit one message are left out, and sheets that are gone are passed over.
 */
export async function readCurrentState(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  basis: WorkbookSnapshot,
): Promise<CurrentState> {
  const { workbook } = context;
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name,items/protection/protected");
  const parts = loadLedgerParts(context);
  const contents = await readContents(context, basis);
  const items = new Map(workbook.worksheets.items.map((sheet) => [sheet.id, sheet]));
  const known = contents.flatMap((content): readonly KnownSheet[] => {
    const sheet = items.get(content.id);
    return sheet ? [{ ...content, name: sheet.name, isProtected: sheet.protection.protected }] : [];
  });
  const { ledger, frames } = await readLedgerAndFrames(context, parts, known, plans, basis);
  return {
    structureProtected: workbook.protection.protected,
    sheets: workbook.worksheets.items.map(({ id, name }) => ({ id, name })),
    known,
    ledger,
    ledgerParts: parts.items.map(({ id }) => id),
    own: ownResultSheets(known, ledger),
    frames,
  };
}

type SheetContent = Omit<KnownSheet, "name" | "isProtected">;

async function readContents(
  context: Excel.RequestContext,
  basis: WorkbookSnapshot,
): Promise<readonly SheetContent[]> {
  const fits = basis.sheets.reduce((sum, sheet) => sum + contentBytes(sheet), 0) < messageBudget;
  try {
    return await loadContents(context, basis.sheets, fits);
  } catch (error) {
    if (isTooLarge(error)) return loadContents(context, basis.sheets, false);
    if (isNotFound(error)) return loadContents(context, await stillThere(context, basis), fits);
    throw error;
  }
}

function contentBytes({ mark, values, formulas }: SheetSnapshot): number {
  return jsonBytes(values) + (mark ? jsonBytes(formulas) : 0);
}

/** Our own sheets with their formulas; the person's with their values if these fit. */
async function loadContents(
  context: Excel.RequestContext,
  sheets: readonly SheetSnapshot[],
  withValues: boolean,
): Promise<readonly SheetContent[]> {
  const loaded = sheets.map(({ id, mark: oldMark }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const isMarked = oldMark !== null;
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    if (isMarked || withValues) used.load("values");
    if (isMarked) used.load("formulas");
    return { id, used, mark: loadMark(sheet), hasValues: isMarked || withValues, isMarked };
  });
  await context.sync();
  return loaded.map(({ id, used, mark, hasValues, isMarked }): SheetContent => {
    const area = used.isNullObject ? null : areaOf(used);
    const values = area && hasValues ? cellValues(used.values) : [];
    return {
      id,
      mark: readMark(mark),
      area,
      origin: { row: area?.row ?? 0, column: area?.column ?? 0 },
      hasValues,
      values,
      formulas: area && isMarked ? cellValues(used.formulas) : values,
    };
  });
}

/** The list of worksheets was asked for in the batch that failed; it is asked for again. */
async function stillThere(
  context: Excel.RequestContext,
  basis: WorkbookSnapshot,
): Promise<readonly SheetSnapshot[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const ids = new Set(worksheets.items.map(({ id }) => id));
  return basis.sheets.filter(({ id }) => ids.has(id));
}

async function readLedgerAndFrames(
  context: Excel.RequestContext,
  parts: Excel.CustomXmlPartScopedCollection,
  known: readonly KnownSheet[],
  plans: readonly SheetPlan[],
  basis: WorkbookSnapshot,
): Promise<Pick<CurrentState, "ledger" | "frames">> {
  if (parts.items.length === 0) return { ledger: null, frames: new Map() };
  const texts = parts.items.map((part) => part.getXml());
  const frames = known.flatMap((sheet) => {
    const plan = plans.find(({ report }) => report === sheet.mark?.report);
    if (!plan) return [];
    const size = unionSize(writtenSize(basis.ledger, plan.report), sizeOf(plan));
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    return [{ id: sheet.id, read: loadFrame(worksheet, size) }];
  });
  await context.sync();
  return {
    ledger: firstLedger(texts.map(({ value }) => value)),
    frames: new Map(frames.map(({ id, read }) => [id, read()])),
  };
}

/** How far we wrote into the sheet of a report. */
export function writtenSize(ledger: WriteLedger | null, report: string): Size {
  const cells = ledger?.sheets.find((sheet) => sheet.report === report)?.cells ?? [];
  return { rows: cells.length, columns: Math.max(0, ...cells.map((row) => row.length)) };
}

function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

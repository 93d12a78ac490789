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
  /** Of our own sheets that are to be written. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly isProtected: boolean;
  readonly area: Area | null;
  /** False where values were too many to be read again: then `values` is empty. */
  readonly hasValues: boolean;
}

/**
 * Needs ExcelApi 1.12: worksheet properties.
 *
 * Reads again what the plans rest upon: one sync for names, protection, marks and contents; where the
 * workbook has a ledger one more for it and for the frames of our sheets; a third only where sheets of
 * ours were added since the snapshot. Contents that no longer fit one message are left out, and sheets
 * that are gone are passed over.
 */
export async function readCurrentState(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  basis: WorkbookSnapshot,
): Promise<CurrentState> {
  const { workbook } = context;
  workbook.protection.load("protected");
  loadNames(workbook.worksheets);
  const parts = loadLedgerParts(context);
  const before = await readContents(context, basis);
  const ours = await readOurs(context, parts, before, plans, basis);
  const sheets = new Map(workbook.worksheets.items.map((sheet) => [sheet.id, sheet]));
  const known = [...before, ...ours.added].flatMap((content): readonly KnownSheet[] => {
    const sheet = sheets.get(content.id);
    if (!sheet) return [];
    const { name, protection } = sheet;
    const numberFormats = ours.numberFormats.get(content.id) ?? content.numberFormats;
    return [{ ...content, name, isProtected: protection.protected, numberFormats }];
  });
  return {
    structureProtected: workbook.protection.protected,
    sheets: workbook.worksheets.items.map(({ id, name }) => ({ id, name })),
    known,
    ledger: ours.ledger,
    ledgerParts: parts.items.map(({ id }) => id),
    own: ownResultSheets(known, ours.ledger),
    frames: ours.frames,
  };
}

type SheetContent = Omit<KnownSheet, "name" | "isProtected">;

function loadNames(worksheets: Excel.WorksheetCollection): void {
  worksheets.load("items/id,items/name,items/protection/protected");
}

async function readContents(
  context: Excel.RequestContext,
  { sheets }: WorkbookSnapshot,
): Promise<readonly SheetContent[]> {
  const fits = sheets.reduce((sum, sheet) => sum + contentBytes(sheet), 0) < messageBudget;
  const wanted = sheets.map(({ id, mark }) => ({ id, isMarked: mark !== null }));
  try {
    return await loadContents(context, wanted, fits);
  } catch (error) {
    if (isTooLarge(error)) return loadContents(context, wanted, false);
    if (!isNotFound(error)) throw error;
    const there = await idsStillThere(context);
    return loadContents(
      context,
      wanted.filter(({ id }) => there.has(id)),
      fits,
    );
  }
}

function contentBytes({ mark, values, formulas }: SheetSnapshot): number {
  return jsonBytes(values) + (mark ? jsonBytes(formulas) : 0);
}

/** Our own sheets with their formulas; the person's with their values if these fit. */
async function loadContents(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string; readonly isMarked: boolean }[],
  withValues: boolean,
  withNumberFormats = false,
): Promise<readonly SheetContent[]> {
  const loaded = sheets.map(({ id, isMarked }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    if (isMarked || withValues) used.load("values");
    if (isMarked) used.load("formulas");
    if (withNumberFormats) used.load("numberFormat");
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
      numberFormats: area && withNumberFormats ? numberFormatsOf(used) : [],
    };
  });
}

/** The list of worksheets was asked for in the batch that failed; it is asked for again. */
async function idsStillThere(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const { worksheets } = context.workbook;
  loadNames(worksheets);
  await context.sync();
  return new Set(worksheets.items.map(({ id }) => id));
}

interface Ours {
  readonly ledger: WriteLedger | null;
  readonly frames: ReadonlyMap<string, SheetFrame>;
  /** By sheet id. */
  readonly numberFormats: ReadonlyMap<string, KnownSheet["numberFormats"]>;
  /** Marked sheets that the snapshot does not have: written since by us, or by a colleague. */
  readonly added: readonly SheetContent[];
}

/** Without a ledger no sheet is ours, whatever mark it bears. */
async function readOurs(
  context: Excel.RequestContext,
  parts: Excel.CustomXmlPartScopedCollection,
  before: readonly SheetContent[],
  plans: readonly SheetPlan[],
  basis: WorkbookSnapshot,
): Promise<Ours> {
  if (parts.items.length === 0) {
    return { ledger: null, frames: new Map(), numberFormats: new Map(), added: [] };
  }
  const texts = parts.items.map((part) => part.getXml());
  const frames = loadFrames(context, before, plans, basis.ledger);
  const numberFormats = loadNumberFormats(context, before, plans);
  const knownIds = new Set(before.map(({ id }) => id));
  const others = context.workbook.worksheets.items.filter(({ id }) => !knownIds.has(id));
  const marks = others.map((sheet) => ({ id: sheet.id, mark: loadMark(sheet) }));
  await context.sync();

  const ledger = firstLedger(texts.map(({ value }) => value));
  const ours = {
    ledger,
    frames: readFrames(frames),
    numberFormats: new Map(numberFormats.map(({ id, read }) => [id, read()])),
    added: [],
  };
  const marked = marks
    .map(({ id, mark }) => ({ id, mark: readMark(mark) }))
    .filter(({ mark }) => mark !== null);
  if (marked.length === 0) return ours;
  const addedFrames = loadFrames(context, marked, plans, ledger);
  const added = await loadContents(
    context,
    marked.map(({ id }) => ({ id, isMarked: true })),
    true,
    true,
  );
  return { ...ours, added, frames: new Map([...ours.frames, ...readFrames(addedFrames)]) };
}

interface LoadingFrames {
  readonly id: string;
  readonly read: () => SheetFrame;
}

/** Of the sheets that bear the mark of a report to be written. */
function loadFrames(
  context: Excel.RequestContext,
  sheets: readonly (Pick<SheetContent, "id" | "mark"> & { readonly area?: Area | null })[],
  plans: readonly SheetPlan[],
  ledger: WriteLedger | null,
): readonly LoadingFrames[] {
  return sheets.flatMap(({ id, mark, area }) => {
    const plan = plans.find(({ report }) => report === mark?.report);
    if (!plan) return [];
    const size = mostSize(unionSize(writtenSize(ledger, plan.report), endOf(area)), sizeOf(plan));
    return [{ id, read: loadFrame(context.workbook.worksheets.getItem(id), size) }];
  });
}

function readFrames(loading: readonly LoadingFrames[]): ReadonlyMap<string, SheetFrame> {
  return new Map(loading.map(({ id, read }) => [id, read()]));
}

/** How far we wrote into the sheet of a report. */
export function writtenSize(ledger: WriteLedger | null, report: string): Size {
  const cells = ledger?.sheets.find((sheet) => sheet.report === report)?.cells ?? [];
  return { rows: cells.length, columns: Math.max(0, ...cells.map((row) => row.length)) };
}

/** The size from the sheet's first cell to the end of what it holds. */
export function endOf(area: Area | null | undefined): Size {
  return area
    ? { rows: area.row + area.rows, columns: area.column + area.columns }
    : { rows: 0, columns: 0 };
}

/** No plan grows larger than this by what is carried over: an entry a row, a column a column. */
function mostSize(before: Size, plan: Size): Size {
  return {
    rows: before.rows + plan.rows + setAsideHead,
    columns: before.columns + plan.columns,
  };
}

/** Rows over the entries of 待处理. */
const setAsideHead = 3;

function numberFormatsOf(range: Excel.Range): readonly (readonly string[])[] {
  return range.numberFormat.map((row: readonly unknown[]) => row.map(String));
}

/**
 * Number formats, of the columns that hold numbers: whether a number is a date shows in nothing else.
 * Of sheets that are to be written.
 */
function loadNumberFormats(
  context: Excel.RequestContext,
  sheets: readonly SheetContent[],
  plans: readonly SheetPlan[],
): readonly { readonly id: string; readonly read: () => KnownSheet["numberFormats"] }[] {
  const reports = new Set(plans.map(({ report }) => report));
  return sheets.flatMap(({ id, mark, area, values }) => {
    if (!mark || !reports.has(mark.report) || !area) return [];
    const sheet = context.workbook.worksheets.getItem(id);
    const columns = Array.from({ length: area.columns }, (_, column) => {
      if (!values.some((row) => typeof row[column] === "number")) return null;
      const range = sheet.getRangeByIndexes(area.row, area.column + column, area.rows, 1);
      range.load("numberFormat");
      return range;
    });
    const read = () => {
      const formats = columns.map((range) => (range ? numberFormatsOf(range) : null));
      return values.map((_, row) => formats.map((column) => column?.[row]?.[0] ?? "General"));
    };
    return [{ id, read }];
  });
}

function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

import type { ResultSheetContent } from "../../app";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../../sheet";
import { eachInSlices, mapOneByOne, type Slices } from "../../slices";
import { cellValues } from "../cell-values";
import { isNotFound, isTooLarge } from "../host-error";
import { loadMark, readMark } from "../marks";
import { jsonBytes, messageBudget } from "../message-size";
import type { Pace } from "../pace";

/** A sheet as it stands just before writing. */
export interface KnownSheet extends ResultSheetContent {
  /** Of our own sheets that are to be written. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly isProtected: boolean;
  readonly area: Area | null;
  /** False where values were too many to be read again: then `values` is empty. */
  readonly hasValues: boolean;
}

export type SheetContent = Omit<KnownSheet, "name" | "isProtected">;

export function loadNames(worksheets: Excel.WorksheetCollection): void {
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
}

/**
 * Sheets of the snapshot as they stand now, in one sync. Contents that no longer fit one message are left
 * out, and sheets that are gone are passed over.
 */
export async function readContents(
  context: Excel.RequestContext,
  { sheets }: WorkbookSnapshot,
  pace: Pace,
): Promise<readonly SheetContent[]> {
  const fits = (await pace.work(contentBytes(sheets))) < messageBudget;
  const wanted = sheets.map(({ id, mark }) => ({ id, isMarked: mark !== null }));
  try {
    return await loadContents(context, wanted, fits, pace);
  } catch (error) {
    if (isTooLarge(error)) return loadContents(context, wanted, false, pace);
    if (!isNotFound(error)) throw error;
    const there = await idsStillThere(context);
    return loadContents(
      context,
      wanted.filter(({ id }) => there.has(id)),
      fits,
      pace,
    );
  }
}

function* contentBytes(sheets: readonly SheetSnapshot[]): Slices<number> {
  let sum = 0;
  for (const { mark, values, formulas } of sheets) {
    yield* eachInSlices([...values, ...(mark ? formulas : [])], (row) => {
      sum += jsonBytes(row) + 1;
    });
  }
  return sum;
}

/** Our own sheets with their formulas; the person's with their values if these fit. */
export async function loadContents(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string; readonly isMarked: boolean }[],
  withValues: boolean,
  pace: Pace,
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
  return pace.work(
    mapOneByOne(loaded, ({ id, used, mark, hasValues, isMarked }): SheetContent => {
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
    }),
  );
}

/** The list of worksheets was asked for in the batch that failed; it is asked for again. */
async function idsStillThere(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const { worksheets } = context.workbook;
  loadNames(worksheets);
  await context.sync();
  return new Set(worksheets.items.map(({ id }) => id));
}

export function numberFormatsOf(range: Excel.Range): readonly (readonly string[])[] {
  return range.numberFormat.map((row: readonly unknown[]) => row.map(String));
}

function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

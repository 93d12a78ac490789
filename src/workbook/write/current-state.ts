import { ownResultSheets, type OwnSheet } from "../../app";
import type { Area, SheetPlan, WorkbookSnapshot, WriteLedger } from "../../sheet";
import { loadMark, readMark } from "../marks";
import type { Pace } from "../pace";
import { sizeOf, unionSize, type Size } from "../plan-grid";
import { loadFrame, type SheetFrame } from "../sheet-frame";
import { loadStep, runSteps, type Step } from "../steps";
import { loadParts, loadTexts, nothingKept, type KeptState } from "./kept-state";
import {
  loadContents,
  loadNames,
  numberFormatsOf,
  readContents,
  type KnownSheet,
  type SheetContent,
} from "./sheet-contents";

/** The workbook just before writing, as far as writing depends on it. */
export interface CurrentState {
  readonly structureProtected: boolean;
  /** Every worksheet, in tab order. */
  readonly sheets: readonly SheetHead[];
  /** Sheets of the snapshot that are still there. */
  readonly known: readonly KnownSheet[];
  readonly kept: KeptState;
  /** By report. */
  readonly own: ReadonlyMap<string, OwnSheet<KnownSheet>>;
  /** By sheet id, for those of our sheets that are to be written. */
  readonly frames: ReadonlyMap<string, SheetFrame>;
}

export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
}

/**
 * Needs ExcelApi 1.12: worksheet properties.
 *
 * Reads again what the plans rest upon: one sync for names, protection, marks and contents; where the
 * workbook has a ledger one more for it and for the frames of our sheets, if they fit one message; another
 * only where sheets of ours were added since the snapshot. Null where a writing broke off and is to be
 * settled first.
 */
export async function readCurrentState(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  basis: WorkbookSnapshot,
  pace: Pace,
): Promise<CurrentState | null> {
  const { workbook } = context;
  workbook.protection.load("protected");
  loadNames(workbook.worksheets);
  const parts = loadParts(context);
  const before = await readContents(context, basis, pace);
  if (parts.journal.items.length > 0) return null;
  const ours = await readOurs(context, loadTexts(parts), before, { plans, basis, pace });
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
    sheets: workbook.worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      isVisible: visibility === "Visible",
    })),
    known,
    kept: ours.kept,
    own: ownResultSheets(known, ours.kept.ledger),
    frames: ours.frames,
  };
}

interface Ours {
  readonly kept: KeptState;
  readonly frames: ReadonlyMap<string, SheetFrame>;
  /** By sheet id. */
  readonly numberFormats: ReadonlyMap<string, KnownSheet["numberFormats"]>;
  /** Marked sheets that the snapshot does not have: written since by us, or by a colleague. */
  readonly added: readonly SheetContent[];
}

/** What is to be written, and how. */
interface Writing {
  readonly plans: readonly SheetPlan[];
  readonly basis: WorkbookSnapshot;
  readonly pace: Pace;
}

/** Without a ledger no sheet is ours, whatever mark it bears. */
async function readOurs(
  context: Excel.RequestContext,
  readKept: (() => KeptState) | null,
  before: readonly SheetContent[],
  { plans, basis, pace }: Writing,
): Promise<Ours> {
  const none = { frames: new Map(), numberFormats: new Map(), added: [] };
  if (!readKept) return { ...none, kept: nothingKept };
  const knownIds = new Set(before.map(({ id }) => id));
  const others = context.workbook.worksheets.items.filter(({ id }) => !knownIds.has(id));
  const marks = others.map((sheet) => ({ id: sheet.id, mark: loadMark(sheet) }));
  const frames = loadFrames(context, before, plans, basis.ledger);
  const formats = loadNumberFormats(context, before, plans);
  const texts = loadStep(textBytes(basis.ledger), () => undefined);
  const steps = [texts, ...[...frames, ...formats].map(({ step }) => step)];
  await runSteps(context, steps, pace);

  const kept = readKept();
  const ours = {
    kept,
    frames: readAll(frames),
    numberFormats: readAll(formats),
    added: [],
  };
  const marked = marks
    .map(({ id, mark }) => ({ id, mark: readMark(mark) }))
    .filter(({ mark }) => mark !== null);
  if (marked.length === 0) return ours;
  const addedFrames = loadFrames(context, marked, plans, kept.ledger);
  for (const { step } of addedFrames) step.queue();
  const added = await loadContents(
    context,
    marked.map(({ id }) => ({ id, isMarked: true })),
    true,
    pace,
    true,
  );
  return { ...ours, added, frames: new Map([...ours.frames, ...readAll(addedFrames)]) };
}

/** About how large the parts are that were queued already. */
function textBytes(ledger: WriteLedger | null): number {
  const sheets = ledger?.sheets ?? [];
  return sheets.reduce(
    (sum, { cells }) => sum + bytesOfPlan + cells.length * (cells[0]?.length ?? 0) * bytesOfDigest,
    0,
  );
}

/** As it is kept to be taken back to. */
const bytesOfPlan = 12_000;
const bytesOfDigest = 8;

/** Something of one sheet on its way. */
interface Loading<Thing> {
  readonly id: string;
  readonly step: Step;
  /** After its sync. */
  readonly read: () => Thing;
}

function readAll<Thing>(loading: readonly Loading<Thing>[]): ReadonlyMap<string, Thing> {
  return new Map(loading.map(({ id, read }) => [id, read()]));
}

/** Of the sheets that bear the mark of a report to be written. */
function loadFrames(
  context: Excel.RequestContext,
  sheets: readonly (Pick<SheetContent, "id" | "mark"> & { readonly area?: Area | null })[],
  plans: readonly SheetPlan[],
  ledger: WriteLedger | null,
): readonly Loading<SheetFrame>[] {
  return sheets.flatMap(({ id, mark, area }) => {
    const plan = plans.find(({ report }) => report === mark?.report);
    if (!plan) return [];
    const size = mostSize(unionSize(writtenSize(ledger, plan.report), endOf(area)), sizeOf(plan));
    let read: (() => SheetFrame) | null = null;
    const step = loadStep((size.rows + size.columns) * bytesOfLine + bytesOfPage, () => {
      read = loadFrame(context.workbook.worksheets.getItem(id), size);
    });
    return [{ id, step, read: () => answered(read) }];
  });
}

/** How a row's height comes back, and how the page does. */
const bytesOfLine = 60;
const bytesOfPage = 1_500;

function answered<Thing>(read: (() => Thing) | null): Thing {
  if (!read) throw new Error("This was not asked for.");
  return read();
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

/**
 * Number formats, of the columns that hold numbers: whether a number is a date shows in nothing else.
 * Of sheets that are to be written.
 */
function loadNumberFormats(
  context: Excel.RequestContext,
  sheets: readonly SheetContent[],
  plans: readonly SheetPlan[],
): readonly Loading<KnownSheet["numberFormats"]>[] {
  const reports = new Set(plans.map(({ report }) => report));
  return sheets.flatMap(({ id, mark, area, values }) => {
    if (!mark || !reports.has(mark.report) || !area) return [];
    const withNumbers = Array.from({ length: area.columns }, (_, column) =>
      values.some((row) => typeof row[column] === "number"),
    );
    const columns: (Excel.Range | null)[] = [];
    const cells = withNumbers.filter(Boolean).length * area.rows;
    const step = loadStep(cells * bytesOfFormat, () => {
      const sheet = context.workbook.worksheets.getItem(id);
      for (const [column, hasNumbers] of withNumbers.entries()) {
        const range = hasNumbers
          ? sheet.getRangeByIndexes(area.row, area.column + column, area.rows, 1)
          : null;
        range?.load("numberFormat");
        columns.push(range);
      }
    });
    const read = () => {
      const formats = columns.map((range) => (range ? numberFormatsOf(range) : null));
      return values.map((_, row) => formats.map((column) => column?.[row]?.[0] ?? "General"));
    };
    return [{ id, step, read }];
  });
}

/** `["General"],` */
const bytesOfFormat = 14;

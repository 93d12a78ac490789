import {
  digestCell,
  type CellAddress,
  type LedgerSheet,
  type SheetSnapshot,
  type WriteLedger,
} from "../sheet";

/** A sheet as far as ownership and typed entries are concerned. */
export interface ResultSheetContent extends Pick<
  SheetSnapshot,
  "id" | "name" | "mark" | "origin" | "values" | "formulas"
> {
  /** Like `values`; where they were not read, dates would show as numbers. */
  readonly numberFormats?: readonly (readonly string[])[];
}

/** A result sheet of ours with what we last wrote into it. */
export interface OwnSheet<Sheet> {
  readonly sheet: Sheet;
  readonly ledger: LedgerSheet;
}

/**
 * 我们的结果表: which sheets are ours, by report. A sheet is ours if it bears our mark and the ledger
 * knows its id for that report, however it is named now and wherever it stands.
 *
 * A copy that a person made may bear the mark (Excel drops it, other software keeps it) but has an id
 * of its own: it is theirs, even after the original was deleted. Software that saves the workbook anew
 * may give every sheet a new id: if no id of the ledger is left at all, the one sheet that bears a
 * report's mark is ours; if several bear it, none is, and a new sheet will be made.
 */
export function ownResultSheets<Sheet extends Pick<SheetSnapshot, "id" | "mark">>(
  sheets: readonly Sheet[],
  ledger: WriteLedger | null,
): ReadonlyMap<string, OwnSheet<Sheet>> {
  const entries = ledger?.sheets ?? [];
  const ids = new Set(sheets.map(({ id }) => id));
  const idsWereChanged = entries.every(({ sheetId }) => !ids.has(sheetId));
  const own = new Map<string, OwnSheet<Sheet>>();
  for (const entry of entries) {
    const marked = sheets.filter(({ mark }) => mark?.report === entry.report);
    const sheet =
      marked.find(({ id }) => id === entry.sheetId) ??
      (idsWereChanged && marked.length === 1 ? marked[0] : undefined);
    if (sheet) own.set(entry.report, { sheet, ledger: entry });
  }
  return own;
}

interface Row {
  /** Row of the sheet, from 0. */
  readonly index: number;
  readonly cells: readonly string[];
}

/**
 * The cells of one sheet that differ from what we last wrote: changed, emptied, or filled beyond it. Rows
 * that only changed places, because a person sorted the list, differ in nothing.
 */
export function typedInSheet(
  sheet: ResultSheetContent,
  ledger: LedgerSheet,
): readonly CellAddress[] {
  const written = ledgerRows(ledger);
  const { unpaired, missing } = setAsideEqualRows(digestRows(sheet, written.length), written);
  const typed: CellAddress[] = [];
  const left = [...missing];
  for (const row of unpaired) {
    const partner = closestRow(row, left);
    if (partner) left.splice(left.indexOf(partner), 1);
    typed.push(...differences(sheet.name, row, partner?.cells ?? []));
  }
  for (const row of left) {
    typed.push({ sheet: sheet.name, row: row.index, column: firstFilled(row.cells) });
  }
  return typed.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** All rows from the sheet's first to the last that holds or held something. */
function digestRows(
  { origin, values, formulas }: ResultSheetContent,
  writtenRows: number,
): readonly Row[] {
  const before = Array.from({ length: origin.column }, () => "");
  const rows = Math.max(writtenRows, origin.row + values.length);
  return Array.from({ length: rows }, (_, index) => {
    const row = index - origin.row;
    const cells = values[row]?.map((value, column) =>
      digestCell(value, formulas[row]?.[column] ?? value),
    );
    return { index, cells: cells ? trimBlank([...before, ...cells]) : [] };
  });
}

function ledgerRows(ledger: LedgerSheet): readonly Row[] {
  return ledger.cells.map((cells, index) => ({ index, cells: trimBlank(cells) }));
}

function trimBlank(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((digest) => digest !== "") + 1);
}

/** Rows that stand as written, in place first, then elsewhere; the rest is what a person changed. */
function setAsideEqualRows(
  found: readonly Row[],
  written: readonly Row[],
): { readonly unpaired: readonly Row[]; readonly missing: readonly Row[] } {
  const writtenAt = new Map(written.map((row) => [row.index, row]));
  const inPlace = new Set(
    found.filter((row) => sameCells(row, writtenAt.get(row.index))).map(({ index }) => index),
  );
  const moved = new Map<string, Row[]>();
  for (const row of written.filter(({ index }) => !inPlace.has(index))) {
    const key = row.cells.join();
    moved.set(key, [...(moved.get(key) ?? []), row]);
  }
  const unpaired = found.filter((row) => {
    if (inPlace.has(row.index)) return false;
    const alike = row.cells.length === 0 ? undefined : moved.get(row.cells.join());
    return alike?.shift() === undefined;
  });
  const stillMissing = [...moved.values()].flat().filter(({ cells }) => cells.length > 0);
  return { unpaired, missing: stillMissing.sort((one, other) => one.index - other.index) };
}

function sameCells(row: Row, other: Row | undefined): boolean {
  return row.cells.join() === (other?.cells ?? []).join();
}

/** Beyond so many changed rows it is no longer asked which moved where. */
const rowsWorthPairing = 300;

/** The written row that this one most likely was: most cells alike, else the one in its place. */
function closestRow(row: Row, written: readonly Row[]): Row | undefined {
  const inPlace = written.find(({ index }) => index === row.index);
  if (written.length > rowsWorthPairing) return inPlace;
  const shared = (other: Row): number =>
    row.cells.filter((digest, column) => digest !== "" && digest === other.cells[column]).length;
  let best = inPlace;
  let most = inPlace ? shared(inPlace) : 0;
  for (const other of written) {
    const count = shared(other);
    if (count > most) [best, most] = [other, count];
  }
  return best;
}

function differences(sheet: string, row: Row, written: readonly string[]): readonly CellAddress[] {
  return Array.from({ length: Math.max(row.cells.length, written.length) }, (_, column) => column)
    .filter((column) => (row.cells[column] ?? "") !== (written[column] ?? ""))
    .map((column) => ({ sheet, row: row.index, column }));
}

function firstFilled(cells: readonly string[]): number {
  return Math.max(
    0,
    cells.findIndex((digest) => digest !== ""),
  );
}

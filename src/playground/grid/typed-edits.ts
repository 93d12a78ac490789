import { CellValueType } from "@univerjs/presets";
import type { FUniver, ICellData, IDisposable, Nullable } from "@univerjs/presets";
import type { StoredCell } from "../../host";
import { sheetIdOf } from "./grid-address";

/** One cell that a person changed in the grid, or that its formulas gave another value. */
export interface GridEdit {
  /** The file's number of the sheet. */
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly value: StoredCell["value"];
  readonly formula: string | null;
}

/** Calls back after each change of cells that did not come from us (`isOurs` says when it did). */
export function watchEdits(
  api: FUniver,
  isOurs: () => boolean,
  onEdits: (edits: readonly GridEdit[]) => void,
): IDisposable {
  return api.addEvent(api.Event.CommandExecuted, (event) => {
    if (isOurs()) return;
    const params: unknown = event.params;
    const edits = touchedCells(event.id, params).map(([gridId, row, column]) =>
      readEdit(api, gridId, row, column),
    );
    if (edits.length > 0) onEdits(edits);
  });
}

type Touched = readonly [gridId: string, row: number, column: number];

function touchedCells(command: string, params: unknown): Touched[] {
  if (typeof params !== "object" || params === null) return [];
  if (command === "sheet.mutation.set-range-values") {
    const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: Matrix };
    return cellsOf(subUnitId, cellValue);
  }
  if (command === "sheet.mutation.move-range") {
    const { from, to } = params as Record<"from" | "to", { subUnitId: string; value: Matrix }>;
    return [...cellsOf(from.subUnitId, from.value), ...cellsOf(to.subUnitId, to.value)];
  }
  return [];
}

type Matrix = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function cellsOf(gridId: string, matrix: Matrix | undefined): Touched[] {
  return Object.entries(matrix ?? {}).flatMap(([row, cells]) =>
    Object.keys(cells).map((column): Touched => [gridId, Number(row), Number(column)]),
  );
}

function readEdit(api: FUniver, gridId: string, row: number, column: number): GridEdit {
  const sheet = api.getActiveWorkbook()?.getSheetBySheetId(gridId);
  const cell = sheet?.getSheet().getCellMatrix().getValue(row, column);
  const hasFormula = Boolean(cell?.f ?? cell?.si);
  const formula = hasFormula ? sheet?.getRange(row, column).getFormula() : undefined;
  return {
    sheetId: sheetIdOf(gridId),
    row,
    column,
    value: storedValue(cell),
    formula: formula || null,
  };
}

function storedValue(cell: Nullable<Nullable<ICellData>>): StoredCell["value"] {
  if (!cell) return "";
  const { v: value, t: kind, p: document } = cell;
  if (value === undefined || value === null) {
    return document?.body?.dataStream.replace(/\r\n$/u, "").replaceAll("\r", "\n") ?? "";
  }
  if (kind === CellValueType.BOOLEAN) return value === 1 || value === true || value === "TRUE";
  if (typeof value === "string" && errorValue.test(value)) return { error: value };
  if (kind === CellValueType.STRING || kind === CellValueType.FORCE_STRING) return String(value);
  return value;
}

const errorValue = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/u;

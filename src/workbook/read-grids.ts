import type { Area, CellValue, SheetSnapshot } from "../sheet";
import { parseAreaList } from "./area-list";
import { CellSizes } from "./cell-sizes";
import { cellValues } from "./cell-values";
import { isTooLarge } from "./host-error";
import { jsonBytes, messageBudget } from "./message-size";

/** Needs ExcelApi 1.13: `getMergedAreasOrNullObject`. */

/** What to read of one sheet; `formulas` are the areas in which formulas may stand. */
export interface GridRequest {
  readonly sheet: Excel.Worksheet;
  /** Null for an empty sheet. */
  readonly area: Area | null;
  readonly formulas: readonly Area[];
}

export type Grids = Pick<SheetSnapshot, "values" | "texts" | "formulas" | "merges">;

/**
 * Values and texts of whole sheets, formulas where there are any, merged areas. Sheets are cut into
 * runs of rows, and as many runs go into one sync as its answer may hold. How many bytes a cell takes
 * is guessed for the first answer and measured for the next; what is refused is asked for in halves.
 */
export async function readGrids(
  context: Excel.RequestContext,
  requests: readonly GridRequest[],
): Promise<readonly Grids[]> {
  const grids = requests.map(({ area }) => new SheetGrids(area));
  const sizes = new CellSizes();
  let waiting: readonly Piece[] = requests.flatMap(piecesOf);
  let budget = messageBudget;
  while (waiting.length > 0) {
    const { batch, rest } = takeBatch(waiting, sizes, budget);
    try {
      for (const loaded of await fetchPieces(context, requests, batch)) {
        const grid = grids[loaded.piece.request];
        grid?.store(loaded);
        if (rest.length > 0) measure(sizes, loaded);
      }
      waiting = rest;
      budget = messageBudget;
    } catch (error) {
      waiting = [...askDifferently(batch, error), ...rest];
      budget = isTooLarge(error) ? budget / 2 : messageBudget;
    }
  }
  return grids.map((grid) => grid.finish());
}

/** A run of rows of one sheet. Merged areas refused together with other pieces are asked for alone. */
interface Piece {
  readonly kind: "contents" | "formulas" | "merges";
  readonly request: number;
  readonly area: Area;
  readonly alone: boolean;
}

interface LoadedPiece {
  readonly piece: Piece;
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
}

function piecesOf({ area, formulas }: GridRequest, request: number): readonly Piece[] {
  if (area === null) return [];
  return [
    { kind: "contents", request, area, alone: false },
    ...formulas.map((part): Piece => ({ kind: "formulas", request, area: part, alone: false })),
    { kind: "merges", request, area, alone: false },
  ];
}

/** As many rows as the budget allows, one row at least. */
function takeBatch(
  waiting: readonly Piece[],
  sizes: CellSizes,
  budget: number,
): { readonly batch: readonly Piece[]; readonly rest: readonly Piece[] } {
  const batch: Piece[] = [];
  let room = budget;
  for (const [index, piece] of waiting.entries()) {
    if (piece.alone && batch.length > 0) return { batch, rest: waiting.slice(index) };
    const rows = Math.floor(room / (sizes.bytesPerCell(piece) * piece.area.columns));
    if (piece.kind !== "merges" && rows < piece.area.rows) {
      const taken = batch.length === 0 ? Math.max(1, rows) : rows;
      const [head, tail] = splitRows(piece, taken);
      return { batch: [...batch, ...head], rest: [...tail, ...waiting.slice(index + 1)] };
    }
    batch.push(piece);
    if (piece.alone) return { batch, rest: waiting.slice(index + 1) };
    room -= sizes.bytesOf(piece);
  }
  return { batch, rest: [] };
}

function splitRows(piece: Piece, rows: number): readonly [readonly Piece[], readonly Piece[]] {
  const { area } = piece;
  const head = { ...piece, area: { ...area, rows } };
  const tail = { ...piece, area: { ...area, row: area.row + rows, rows: area.rows - rows } };
  return [head.area.rows > 0 ? [head] : [], tail.area.rows > 0 ? [tail] : []];
}

async function fetchPieces(
  context: Excel.RequestContext,
  requests: readonly GridRequest[],
  batch: readonly Piece[],
): Promise<readonly LoadedPiece[]> {
  const loaded = batch.flatMap((piece) => {
    const sheet = requests[piece.request]?.sheet;
    return sheet ? [queuePiece(sheet, piece)] : [];
  });
  await context.sync();
  for (const { merged } of loaded) {
    if (merged) readMergedAreas(merged);
  }
  return loaded;
}

function queuePiece(sheet: Excel.Worksheet, piece: Piece): LoadedPiece {
  const { row, column, rows, columns } = piece.area;
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  switch (piece.kind) {
    case "contents":
      range.load("values,text");
      return { piece, range, merged: null };
    case "formulas":
      range.load("formulas");
      return { piece, range, merged: null };
    case "merges": {
      const merged = range.getMergedAreasOrNullObject();
      merged.load("address,areaCount");
      return { piece, range, merged };
    }
  }
}

/**
 * A piece refused for its size, or merged areas that Excel will not list (it fails beyond 512 of them),
 * are split; merged areas that failed among other pieces are first asked for alone.
 */
function askDifferently(batch: readonly Piece[], error: unknown): readonly Piece[] {
  const [only, second] = batch;
  if (only && !second) {
    if (only.area.rows === 1 || !(isTooLarge(error) || only.kind === "merges")) throw error;
    return splitRows(only, Math.ceil(only.area.rows / 2)).flat();
  }
  if (isTooLarge(error)) return batch;
  if (batch.every(({ kind }) => kind !== "merges")) throw error;
  const others = batch.filter(({ kind }) => kind !== "merges");
  const merges = batch.filter(({ kind }) => kind === "merges");
  return [...others, ...merges.map((piece) => ({ ...piece, alone: true }))];
}

/** Throws where Excel left areas out of its list. */
function readMergedAreas(merged: Excel.RangeAreas): readonly Area[] {
  if (merged.isNullObject) return [];
  const areas = parseAreaList(merged.address);
  if (areas?.length !== merged.areaCount)
    throw new Error("The list of merged areas is incomplete.");
  return areas;
}

function measure(sizes: CellSizes, { piece, range }: LoadedPiece): void {
  switch (piece.kind) {
    case "contents":
      sizes.measured(piece, jsonBytes(range.values) + jsonBytes(range.text));
      return;
    case "formulas":
      sizes.measured(piece, jsonBytes(range.formulas));
      return;
    case "merges":
      return;
  }
}

/** The grids of one sheet while its pieces come in. */
class SheetGrids {
  private readonly values: CellValue[][] = [];
  private readonly texts: string[][] = [];
  private readonly formulaPieces: {
    readonly area: Area;
    readonly formulas: readonly CellValue[][];
  }[] = [];
  private readonly merges = new Map<string, Area>();

  constructor(private readonly area: Area | null) {}

  store({ piece, range, merged }: LoadedPiece): void {
    switch (piece.kind) {
      case "contents":
        for (const [index, row] of cellValues(range.values).entries()) {
          const at = piece.area.row - (this.area?.row ?? 0) + index;
          this.values[at] = row;
          this.texts[at] = range.text[index] ?? [];
        }
        return;
      case "formulas":
        this.formulaPieces.push({
          area: piece.area,
          formulas: cellValues(range.formulas),
        });
        return;
      case "merges":
        for (const area of merged ? readMergedAreas(merged) : []) {
          this.merges.set(Object.values(area).join(), area);
        }
        return;
    }
  }

  finish(): Grids {
    const formulas = this.values.map((row) => [...row]);
    const origin = this.area ?? { row: 0, column: 0 };
    for (const piece of this.formulaPieces) {
      for (const [index, row] of piece.formulas.entries()) {
        const start = piece.area.column - origin.column;
        formulas[piece.area.row - origin.row + index]?.splice(start, row.length, ...row);
      }
    }
    return { values: this.values, texts: this.texts, formulas, merges: [...this.merges.values()] };
  }
}

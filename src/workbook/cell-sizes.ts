import type { Area } from "../sheet";

/** What an answer is made of: cells of one sheet, with values and texts, or formulas. */
export interface SizedPiece {
  readonly kind: "contents" | "formulas" | "merges";
  readonly request: number;
  readonly area: Area;
}

/** A cell with value and text, before anything was measured: some Chinese words twice over. */
const guessedBytesPerCell = 40;
/** Later rows, and more so other sheets, may be fuller than those that were measured. */
const safety = { sameSheet: 1.1, otherSheet: 1.5 } as const;
const mergesBytes = 10_000;

/** 回答大小: how many bytes cells take in an answer, learnt from the answers that came. */
export class CellSizes {
  private readonly bySheet = new Map<string, { bytes: number; cells: number }>();
  private readonly byKind = new Map<string, { bytes: number; cells: number }>();

  measured(piece: SizedPiece, bytes: number): void {
    add(this.bySheet, keyOf(piece), bytes, cellsOf(piece));
    add(this.byKind, piece.kind, bytes, cellsOf(piece));
  }

  bytesPerCell(piece: SizedPiece): number {
    const own = this.bySheet.get(keyOf(piece));
    if (own) return (own.bytes / own.cells) * safety.sameSheet;
    const others = this.byKind.get(piece.kind);
    return others ? (others.bytes / others.cells) * safety.otherSheet : guessedBytesPerCell;
  }

  bytesOf(piece: SizedPiece): number {
    return piece.kind === "merges" ? mergesBytes : this.bytesPerCell(piece) * cellsOf(piece);
  }
}

function add(
  sizes: Map<string, { bytes: number; cells: number }>,
  key: string,
  bytes: number,
  cells: number,
): void {
  const known = sizes.get(key) ?? { bytes: 0, cells: 0 };
  sizes.set(key, { bytes: known.bytes + bytes, cells: known.cells + cells });
}

function keyOf({ kind, request }: SizedPiece): string {
  return `${kind}:${request}`;
}

function cellsOf({ area }: SizedPiece): number {
  return area.rows * area.columns;
}

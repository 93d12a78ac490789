import type { GridSheet } from "../sheet-from-grid";

/** 现实里的难表: a workbook as an office really hands it over, and what may come of it. */
export interface HostileSheet {
  readonly name: string;
  readonly sheets: readonly GridSheet[];
  readonly may: readonly Outcome[];
  /** Every mark and state that stands in it: pupil, then `语文/final` → 86. */
  readonly holds?: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  /** More stands in it than `holds` says, which may not be taken and must be spoken of. */
  readonly hasMore?: true;
}

export type Outcome =
  /** Exactly what `holds` says was read, and nothing was asked. */
  | "read"
  /** The sheet waits for a person and gave nothing. */
  | "asked"
  /** Nothing was read from it and nobody is asked. */
  | "not-used"
  /** What was read is right as far as it goes; an issue names what was not. */
  | "partly-read";

export type GridSheetRows = GridSheet["rows"];

export function sheet(name: string, rows: GridSheetRows, more?: Partial<GridSheet>): GridSheet {
  return { name, rows, ...more };
}

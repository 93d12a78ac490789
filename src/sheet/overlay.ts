import type { Area } from "./address";

/** 标色: a removable overlay on the person's own sheets. */
export interface SourceOverlay {
  readonly rules: readonly OverlayRule[];
}

/**
 * Cells of one sheet that get a look as long as the formula holds, so that a cell that was corrected does
 * not stay marked.
 */
export interface OverlayRule {
  /** The worksheet's id. */
  readonly sheetId: string;
  /** At most 300. The first one's first cell is the upper left corner of all: programs differ about others. */
  readonly areas: readonly Area[];
  /** Without `=`, written for that first cell; relative references move along. */
  readonly formula: string;
  readonly fill: string;
  readonly ink: string;
  readonly border: { readonly style: "thin" | "dashed"; readonly color: string } | null;
}

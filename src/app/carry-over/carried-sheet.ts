import type { CellAddress, SheetPlan } from "../../sheet";

/** A result sheet to be written over, with what becomes of the entries of a person in it. */
export interface CarriedSheet {
  /** With the entries in their places. */
  readonly plan: SheetPlan;
  /** Cells that are kept. */
  readonly kept: number;
  /** Cells whose entries go to 待处理. */
  readonly setAside: readonly CellAddress[];
  /** Cells of ours that a person wrote over: as long as there is one, the sheet must not be written. */
  readonly blocked: readonly CellAddress[];
}

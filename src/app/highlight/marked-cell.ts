import type { Condition } from "./condition";

/** What a mark means; its colours follow from that. */
export type MarkLook = "failing" | "open" | "contact" | "homeVisit" | "dropout";

/** One cell to be marked, and how long. */
export interface MarkedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly look: MarkLook;
  readonly condition: Condition;
}

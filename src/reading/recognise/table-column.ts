import type { ColumnEvidence } from "../../records";
import type { CellAddress } from "../../sheet";
import type { SheetGrid } from "../grid";
import type { HeaderMeaning } from "../header/parse-header";
import type { ColumnContent } from "./column-content";
import type { Surroundings } from "./surroundings";

/** One column of a recognised table. */
export interface TableColumn extends HeaderMeaning {
  readonly column: number;
  /** The header's own words, top to bottom. */
  readonly header: string;
  /** The lowest of them, normalised. */
  readonly leaf: string;
  /** The header's lowest cell. */
  readonly at: CellAddress;
  readonly content: ColumnContent;
  /** A column that claims the same result as an earlier one and was left for it. */
  readonly duplicateOf: CellAddress | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly ColumnEvidence[];
}

/** Where columns stand, for settling what their words alone leave open. */
export interface ColumnPlace {
  readonly grid: SheetGrid;
  readonly firstRow: number;
  readonly surroundings: Surroundings;
}

/** One settling: the columns of a table before and after. */
export type ColumnStep = (
  columns: readonly TableColumn[],
  place: ColumnPlace,
) => readonly TableColumn[];

/** The column with another meaning, for this reason and so sure. */
export function settleAs(
  column: TableColumn,
  changes: Partial<TableColumn>,
  reason: ColumnEvidence,
  confidence: number,
): TableColumn {
  return {
    ...column,
    understood: true,
    ...changes,
    confidence: Math.min(column.confidence, confidence),
    evidence: [...column.evidence.filter(({ kind }) => kind !== reason.kind), reason],
  };
}

/** Not used, and said so: its words or its cells contradict what it seems to be. */
export function leaveUnsure(column: TableColumn, reason?: ColumnEvidence): TableColumn {
  return {
    ...column,
    means: "other",
    understood: false,
    confidence: Math.min(column.confidence, 0.3),
    evidence: reason ? [...column.evidence, reason] : column.evidence,
  };
}

/** One row for each pupil and subject: a column names the subject, none is about a single one. */
export function isLongForm(columns: readonly TableColumn[]): boolean {
  const namesSubject = columns.some(({ means }) => means === "subject-name");
  const single = columns.filter(({ means, subject }) => means === "score" && subject !== null);
  return namesSubject && single.length === 0;
}

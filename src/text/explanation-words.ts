import type {
  ColumnEvidence,
  ColumnMeaning,
  SheetRecognition,
  SheetRole,
  TableShape,
} from "../records";
import type { Assessment, Subject } from "../school";

/** 为什么这样读: what one language says of sheets, tables and columns as recognised. */
export interface ExplanationWords {
  sheet(facts: ExplainedSheet): string;
  because(evidence: readonly string[]): string;
  doubts(doubts: readonly string[]): string;
  table(facts: ExplainedTable): string;
  readonly heads: Readonly<Record<"column" | "row" | "header" | "means" | "sure" | "why", string>>;
  readonly noHeader: string;
  /** 语文 · 期末 · 满分 120 */
  means(facts: ExplainedColumn): string;
  columnReasons(evidence: readonly ColumnEvidence[]): string;
}

export interface ExplainedSheet {
  readonly sheet: string;
  readonly role: SheetRole;
  readonly percent: number;
  readonly students: number;
  readonly needsConfirmation: boolean;
  readonly decidedBy: SheetRecognition["decidedBy"];
}

/** Rows count from 1, as people count them. */
export interface ExplainedTable {
  readonly number: number;
  readonly area: string;
  readonly turned: boolean;
  readonly shape: TableShape;
  readonly header: { readonly first: number; readonly last: number } | null;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
}

export interface ExplainedColumn {
  readonly means: ColumnMeaning;
  readonly subject: Subject | null;
  readonly assessment: Assessment | null;
  readonly term: 1 | 2 | null;
  readonly fullMark: number | null;
}

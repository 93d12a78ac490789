import type { Assessment, Subject } from "../school";

/** 表的用途 */
export type SheetRole =
  | "gradebook"
  | "make-up"
  | "attendance"
  | "student-info"
  | "enrolment-change"
  | "subject-table"
  | "result"
  | "other";

/** What was recognised in one sheet, and how sure we are. Rows count from 0 within the sheet. */
export interface SheetRecognition {
  readonly sheet: string;
  readonly role: SheetRole;
  /** First and last header row; null where the table has no header or there is no table. */
  readonly headerRows: { readonly first: number; readonly last: number } | null;
  readonly firstDataRow: number | null;
  readonly lastDataRow: number | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Below the threshold: the sheet takes no part until a person confirms it. */
  readonly needsConfirmation: boolean;
  /** Why we think so, in the order in which it counted; sentences are made from these. */
  readonly evidence: readonly RecognitionEvidence[];
  readonly columns: readonly ColumnRecognition[];
  /** Pupils read from this sheet. */
  readonly studentCount: number;
}

export type RecognitionEvidence =
  | { readonly kind: "header-words"; readonly words: readonly string[] }
  | { readonly kind: "title-word"; readonly word: string }
  | { readonly kind: "sheet-name-word"; readonly word: string }
  | { readonly kind: "content"; readonly column: number; readonly share: number }
  | { readonly kind: "nothing-recognised" };

export type ColumnMeaning =
  | "student-number"
  | "registration-number"
  | "exam-number"
  | "seat-number"
  | "row-number"
  | "name"
  | "class"
  | "grade"
  | "enrolment-status"
  | "subject-name"
  | "subject-choice"
  | "score"
  | "scaled-score"
  | "rank"
  | "total"
  | "average"
  | "remark"
  | "other";

export interface ColumnRecognition {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly means: ColumnMeaning;
  /** The header's own words, as they stand. */
  readonly header: string;
  readonly subject: Subject | null;
  readonly assessment: Assessment | null;
  readonly fullMark: number | null;
}

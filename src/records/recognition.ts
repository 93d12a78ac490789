import type { Assessment, Subject } from "../school";
import type { Area } from "../sheet";
import type { ColumnKey } from "./column-key";

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
  readonly sheetId: string;
  readonly role: SheetRole;
  /** 0 to 1: that of the least sure table that takes part. */
  readonly confidence: number;
  /** Below the threshold: the sheet takes no part until a person confirms it. */
  readonly needsConfirmation: boolean;
  /** What a person said of this sheet, if anything. */
  readonly decidedBy: "recognition" | "person" | "accepted-guess";
  /** Why we think so, in the order in which it counted; sentences are made from these. */
  readonly evidence: readonly RecognitionEvidence[];
  /** Every table found, in reading order; empty where there is none. */
  readonly tables: readonly TableRecognition[];
  /** Header, rows and columns of the first table. */
  readonly headerRows: HeaderRows | null;
  readonly firstDataRow: number | null;
  readonly lastDataRow: number | null;
  readonly columns: readonly ColumnRecognition[];
  /** Pupils read from this sheet. */
  readonly studentCount: number;
}

/** First and last header row. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

/** One table of a sheet: a sheet may hold several beside or below one another. */
export interface TableRecognition {
  /** Its rectangle at sheet coordinates, header included. */
  readonly area: Area;
  /** 转置: pupils stand side by side, subjects below one another; `columns` are then rows of the sheet. */
  readonly turned: boolean;
  readonly shape: TableShape;
  /** Null where the table has no header. At sheet coordinates even where the table is turned. */
  readonly headerRows: HeaderRows | null;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly columns: readonly ColumnRecognition[];
  readonly confidence: number;
}

export type TableShape =
  /** One row a pupil. */
  | "wide"
  /** One row for each pupil and subject, or pupil and exam. */
  | "long"
  /** 一人一表: every row is about the one pupil whom title, information line or sheet name tells. */
  | "one-pupil";

export type RecognitionEvidence =
  | { readonly kind: "header-words"; readonly words: readonly string[] }
  | { readonly kind: "title-word"; readonly word: string }
  | { readonly kind: "sheet-name-word"; readonly word: string }
  | { readonly kind: "content"; readonly column: number; readonly share: number }
  /** What spoke against it: the less sure, the more of these. */
  | { readonly kind: "doubt"; readonly doubt: Doubt }
  | { readonly kind: "chosen" }
  | { readonly kind: "nothing-recognised" };

/** Why a recognition is unsure. */
export type Doubt =
  /** No column that can be the pupils' names or numbers, or several that contradict each other. */
  | "pupils-unclear"
  /** No subject, or names that are no school subjects. */
  | "subjects-unclear"
  /** Much of what stands in the score columns is no score. */
  | "marks-unreadable"
  /** All the same, or none above 10: ticks, counts or places rather than marks. */
  | "marks-unlikely"
  /** Columns of numbers under headers that we do not know. */
  | "columns-unexplained"
  /** The same pupil on many rows. */
  | "pupils-repeated"
  | "no-header"
  | "header-split"
  | "hidden-sheet"
  /** Title and sheet name speak of different exams. */
  | "exam-unclear"
  /** Pupils across, one pupil a sheet: a layout that is easily taken wrong. */
  | "unusual-layout";

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
  /** 考试名称: says of each row which exam it is about. */
  | "exam-name"
  | "subject-choice"
  | "score"
  | "scaled-score"
  /** 等级 beside the mark of the same exam. */
  | "letter-grade"
  /** 重修成绩 */
  | "retake"
  | "rank"
  | "total"
  | "average"
  /** 满分, 及格线 of a subject table. */
  | "full-mark"
  | "pass-mark"
  /** 考试状态: how the exam of this row went. */
  | "sitting"
  /** A day, week or lesson of an attendance sheet, or a count of one kind of absence. */
  | "attendance"
  /** 性别, 电话, 住址 … */
  | "personal"
  /** 留级次数 */
  | "repetitions"
  | "remark"
  | "other";

export interface ColumnRecognition {
  /** 0-based column of the sheet (row, where the table is turned). */
  readonly column: number;
  /** By this a person's choice finds the column again. */
  readonly key: ColumnKey;
  readonly means: ColumnMeaning;
  /** The header's own words, as they stand. */
  readonly header: string;
  readonly subject: Subject | null;
  readonly assessment: Assessment | null;
  readonly term: 1 | 2 | null;
  readonly fullMark: number | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly ColumnEvidence[];
}

/** Why a column means what we say; shares are of the filled cells looked at. */
export type ColumnEvidence =
  | { readonly kind: "header-words"; readonly words: string }
  /** The word stands over a group of columns. */
  | { readonly kind: "group-words"; readonly words: string }
  | { readonly kind: "title-or-sheet-name"; readonly words: string }
  | { readonly kind: "numbers"; readonly share: number }
  | { readonly kind: "names"; readonly share: number }
  | { readonly kind: "identifiers"; readonly share: number }
  | { readonly kind: "classes"; readonly share: number }
  | { readonly kind: "subjects"; readonly share: number }
  | { readonly kind: "letters"; readonly share: number }
  /** 1, 2, 3 …: places or numbers of rows. */
  | { readonly kind: "runs-from-one" }
  /** 1 … 60 in each class. */
  | { readonly kind: "restarts-in-classes" }
  | { readonly kind: "sum-of-others" }
  | { readonly kind: "mean-of-others" }
  | { readonly kind: "same-as-earlier"; readonly column: number }
  | { readonly kind: "header-unknown" }
  | { readonly kind: "chosen" };

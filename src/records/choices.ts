import type { Assessment, Subject } from "../school";
import type { DateChoice, SymbolChoice } from "./attention-choices";
import type { ColumnKey } from "./column-key";
import type { PupilKey, SheetKey } from "./keys";
import type { ColumnMeaning, SheetRole } from "./recognition";

/**
 * 识别更正: what a person said about how this workbook is to be read. Kept in the workbook and found again
 * when rows, columns or sheets have moved: nothing here counts on a place alone. Choices change how
 * cells are read, never the cells.
 */
export interface ReadingChoices {
  readonly version: 1;
  readonly sheets: readonly SheetChoice[];
  readonly cells: readonly CellReading[];
  readonly pupils: readonly PupilChoice[];
  readonly letters: readonly LetterChoice[];
  readonly fullMarks: readonly FullMarkChoice[];
  /** 考勤图例 */
  readonly symbols: readonly SymbolChoice[];
  readonly dates: readonly DateChoice[];
}

/** Nothing was said yet. */
export const noChoices: ReadingChoices = {
  version: 1,
  sheets: [],
  cells: [],
  pupils: [],
  letters: [],
  fullMarks: [],
  symbols: [],
  dates: [],
};

/** What a person said of one sheet; null is “as recognised”. */
export interface SheetChoice {
  readonly sheet: SheetKey;
  /** Read so: the sheet takes part however unsure its recognition is. */
  readonly confirmed: boolean;
  /** `other` leaves the sheet out. */
  readonly role: SheetRole | null;
  readonly header: HeaderChoice | null;
  readonly columns: readonly ColumnChoice[];
}

/** 表头在哪几行; rows count from 0. */
export type HeaderChoice =
  | {
      readonly kind: "rows";
      readonly first: number;
      readonly last: number;
      /** The normalised words of those rows when they were chosen: by them they are found again. */
      readonly words: readonly string[];
    }
  /** The table has no header at all; its first row is a pupil's. */
  | { readonly kind: "none"; readonly firstDataRow: number };

/** What one column means, whatever we took it for. */
export interface ColumnChoice {
  readonly key: ColumnKey;
  readonly means: ColumnMeaning;
  readonly subject: Subject | null;
  readonly assessment: Assessment | null;
  readonly term: 1 | 2 | null;
  readonly fullMark: number | null;
}

/** 按 78 读: how one cell is read, as long as the same text stands in it. */
export interface CellReading {
  readonly sheet: SheetKey;
  readonly column: ColumnKey;
  readonly pupil: PupilKey;
  /** The cell's text when it was accepted; another text there and the choice lapses. */
  readonly found: string;
  readonly readAs: Suggestion;
}

/** 是哪一位: a row that fits several pupils, or none, belongs to this one. */
export interface PupilChoice {
  readonly sheet: SheetKey;
  readonly row: PupilKey;
  readonly is: PupilKey;
}

/** 等第算不算及格, where the policy's table does not say. */
export interface LetterChoice {
  readonly letter: string;
  readonly counts: "pass" | "fail";
}

/** 语文满分 120: for every result of the subject whose header states none, or states several. */
export interface FullMarkChoice {
  readonly subject: Subject;
  readonly fullMark: number;
}

/** 可以这样读: what a cell most likely means; applied only when a person agrees. */
export interface Suggestion {
  readonly mark: number;
  /** 58补60: the make-up mark written behind the first one; null where there is none. */
  readonly makeUpMark: number | null;
}

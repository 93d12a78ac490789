import type {
  CellReading,
  ColumnChoice,
  DateChoice,
  PupilChoice,
  SheetKey,
  SheetRecognition,
  SheetRole,
} from "../../records";
import type { AttendanceKind, Subject } from "../../school";
import type { CellAddress } from "../../sheet";

/** One thing that a person says about how the sheets are to be read. */
export type Correction =
  /** 就这样读 */
  | { readonly kind: "confirm"; readonly sheet: SheetRecognition }
  /** 用途; `other` leaves the sheet out. */
  | { readonly kind: "role"; readonly sheet: SheetRecognition; readonly role: SheetRole }
  | { readonly kind: "header"; readonly sheet: SheetRecognition; readonly header: PickedHeader }
  | { readonly kind: "column"; readonly sheet: SheetRecognition; readonly column: ColumnCorrection }
  /** 按自动识别: takes back what was said of this sheet. */
  | { readonly kind: "automatic"; readonly sheet: SheetRecognition }
  /** 满分, wherever no header states it; null leaves it open again. */
  | { readonly kind: "full-mark"; readonly subject: Subject; readonly fullMark: number | null }
  /** Null leaves it to the policy again. */
  | { readonly kind: "letter"; readonly letter: string; readonly counts: "pass" | "fail" | null }
  /** 按 78 读 */
  | { readonly kind: "accept"; readonly readings: readonly CellReading[] }
  | { readonly kind: "withdraw"; readonly reading: CellReading }
  /** 是哪一位: the row of this cell belongs to this pupil of the cohort. */
  | { readonly kind: "pupil"; readonly at: CellAddress; readonly student: number }
  | { readonly kind: "withdraw-pupil"; readonly choice: PupilChoice }
  /** 图例: what a sign means on one sheet, or on all; null leaves it to the legends again. */
  | {
      readonly kind: "symbol";
      readonly sheet: SheetKey | null;
      readonly symbol: string;
      readonly means: AttendanceKind | null;
    }
  /** 哪年哪月; null leaves it to title and sheet name again. */
  | {
      readonly kind: "dates";
      readonly sheet: SheetKey;
      readonly said: Pick<DateChoice, "year" | "month"> | null;
    };

/** Rows count from 0. */
export type PickedHeader =
  | { readonly kind: "rows"; readonly first: number; readonly last: number }
  | { readonly kind: "none"; readonly firstDataRow: number };

export interface ColumnCorrection {
  readonly choice: ColumnChoice;
  /** Where it stands: a row of the sheet where the table is turned. */
  readonly column: number;
  readonly turned: boolean;
}

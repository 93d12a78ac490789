import type { EnrolmentChangeType, IsoDate } from "../school";
import type { CellAddress } from "../sheet";

/** 学籍异动: one row of a sheet of changes. */
export interface EnrolmentChange {
  /** Index into the register; null where the pupil is on no other sheet. */
  readonly student: number | null;
  readonly name: string;
  readonly classGroup: string | null;
  /** Null where the word is not known; an issue says so. */
  readonly type: EnrolmentChangeType | null;
  /** As the sheet writes it: 转往省外. */
  readonly word: string;
  readonly date: IsoDate | null;
  readonly at: CellAddress;
}

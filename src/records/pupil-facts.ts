import type { CellAddress } from "../sheet";

/**
 * 学生信息表的一列: what a sheet says of pupils beside marks and attendance. Cells are kept as they stand; what
 * they mean for a category is for screening to say. A pupil without an entry is 未填, never 否.
 */
export interface FactColumn {
  readonly sheet: string;
  /** The header's own words. */
  readonly header: string;
  /** The same normalised: no spaces, half width, lower case. */
  readonly word: string;
  /** What we know the column as; null for others. */
  readonly field: PersonalField | null;
  readonly at: CellAddress;
  /** Pupils of the register that have a row here, filled or not. */
  readonly students: Int32Array;
  /** The filled cells, top to bottom. */
  readonly entries: readonly FactEntry[];
}

export interface FactEntry {
  /** Index into the register. */
  readonly student: number;
  readonly text: string;
  readonly at: CellAddress;
}

/** Columns that forms need by name. */
export type PersonalField =
  | "gender"
  | "birth-date"
  | "id-number"
  | "phone"
  | "address"
  | "guardian"
  | "guardian-relation"
  | "boarding"
  | "remark";

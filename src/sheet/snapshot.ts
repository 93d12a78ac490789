import type { Area } from "./address";
import type { PlannedChart } from "./chart";
import type { LedgerForm } from "./form";
import type { LedgerList } from "./list";

/** A cell's stored value: `""` is blank, errors are strings such as `#DIV/0!`, dates are serial numbers. */
export type CellValue = string | number | boolean;

/**
 * What one worksheet held at the moment of reading. The three grids have the same shape and begin at
 * `origin`; rows of blanks round the used range are left out.
 */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
  readonly origin: { readonly row: number; readonly column: number };
  readonly values: readonly (readonly CellValue[])[];
  /** As Excel shows them: `60` for a stored 59.6 with format `0`. */
  readonly texts: readonly (readonly string[])[];
  /** The formula where a cell has one (`=SUM(A1:A3)`), else the value. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Merged areas, at sheet coordinates. */
  readonly merges: readonly Area[];
  /** Our mark, if this is a result sheet that we made. */
  readonly mark: ResultMark | null;
}

/** The open workbook, read once. */
export interface WorkbookSnapshot {
  readonly name: string;
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetSnapshot[];
  /** What we last wrote into our result sheets; null if we never wrote into this workbook. */
  readonly ledger: WriteLedger | null;
  /** 识别更正 as kept in the workbook (JSON, not yet checked); null where nothing is kept. */
  readonly choices: string | null;
  /** 本校规定 as kept in the workbook (JSON, not yet checked); null where nothing is kept. */
  readonly policies: string | null;
  /** 特别关注和考勤的设置 as kept in the workbook (JSON, not yet checked); null where nothing is kept. */
  readonly attention: string | null;
  /** 学校、学期、班主任 as kept in the workbook (JSON, not yet checked); null where nothing is kept. */
  readonly school: string | null;
  /** What was chosen in the pane as kept in the workbook (JSON, not yet checked); null where nothing is kept. */
  readonly preferences: string | null;
  /** 运行记录 as kept in the workbook (JSON, not yet checked); null where nothing is kept. */
  readonly runs: string | null;
}

/** The mark that a result sheet of ours bears (a worksheet custom property), however it is named now. */
export interface ResultMark {
  /** Which result sheet: `overview`, `make-up-roster` … */
  readonly report: string;
}

/**
 * 写入底账: for each result sheet the digest of every cell as we wrote it, so that what a person typed
 * since can be told from what is ours.
 */
export interface WriteLedger {
  readonly version: 1;
  readonly sheets: readonly LedgerSheet[];
}

export interface LedgerSheet {
  readonly report: string;
  /** The worksheet's id when we wrote it: a copy that a person made bears our mark but another id. */
  readonly sheetId: string;
  /** One digest a cell, row by row; `""` for a cell that we left blank or gave back to a person. */
  readonly cells: readonly (readonly string[])[];
  /** Left out for a sheet that is no list, and by versions that did not know of rows yet. */
  readonly list?: LedgerList;
  /** Left out for a sheet that is no form. */
  readonly form?: LedgerForm;
  /** As they were drawn; left out for a sheet without. */
  readonly charts?: readonly PlannedChart[];
}

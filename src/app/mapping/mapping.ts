import type { ColumnMeaning, FullMarkChoice, SheetRole } from "../../records";
import type { Assessment, AttendanceKind } from "../../school";

/**
 * 对照文件, `xueqing-mapping/1`: what a person says of a workbook in a file beside it, with the report's own
 * names. A member that is undefined was not said; rows and columns are as in the report, here from 0.
 */
export interface Mapping {
  readonly sheets: readonly MappedSheet[];
  readonly readings: readonly MappedReading[];
  readonly letters: { readonly pass: readonly string[]; readonly fail: readonly string[] };
  readonly pupils: readonly MappedPupil[];
  /** 语文满分 120, wherever no header states it. */
  readonly fullMarks: readonly FullMarkChoice[];
  /** 考勤图例 */
  readonly legend: readonly MappedSign[];
}

export interface MappedSheet {
  readonly name: string;
  readonly role: SheetRole | undefined;
  /** Null: the sheet has no header. */
  readonly headerRows: { readonly first: number; readonly last: number } | null | undefined;
  /** What stood in those rows, where they are to be found again by it. */
  readonly headerWords: readonly string[] | undefined;
  readonly firstDataRow: number | null | undefined;
  readonly confirmed: boolean | undefined;
  /** Stands in entries that came from a report: false where the run had been sure. */
  readonly needsConfirmation: boolean | undefined;
  readonly decidedBy: string | undefined;
  /** Those of the sheet, then those of its tables. */
  readonly columns: readonly MappedColumn[];
}

export interface MappedColumn {
  /** `C`, or `5` for a row of a turned table. */
  readonly column: string | undefined;
  readonly header: string | undefined;
  readonly means: ColumnMeaning | undefined;
  readonly subject: string | null | undefined;
  readonly assessment: Assessment | null | undefined;
  readonly term: 1 | 2 | null | undefined;
  readonly fullMark: number | null | undefined;
  /** Stands in entries that came from a report. */
  readonly confidence: number | undefined;
}

/** ⊙ 是病假: on one sheet, or on every sheet of the workbook. */
export interface MappedSign {
  readonly symbol: string;
  readonly means: readonly AttendanceKind[];
  readonly sheet: string | null;
}

export interface MappedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** 期末!D7 is to be read as 90. */
export interface MappedReading {
  readonly cell: MappedCell;
  readonly readAs: number;
  readonly makeUp: number | null;
}

/** The row of 补考!B7 belongs to this pupil. */
export interface MappedPupil {
  readonly cell: MappedCell;
  readonly name: string;
  readonly studentNumber: string;
  readonly classGroup: string;
}

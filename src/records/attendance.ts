import type { AttendanceKind, IsoDate, SessionPart } from "../school";
import type { CellAddress } from "../sheet";

/**
 * 考勤: every attendance sheet of the workbook. Pupils are indexes into the register. Sources are in the
 * order of their first dates (undated ones last, in sheet order).
 */
export interface AttendanceBook {
  readonly sources: readonly AttendanceSource[];
  /** What teachers counted themselves: 旷课 3 天, 应到 45. */
  readonly totals: readonly WrittenTotal[];
}

export const noAttendance: AttendanceBook = { sources: [], totals: [] };

/**
 * 一张考勤表 (a table of one; a log is one as well): a row a pupil, a column a session, kept in columns so that
 * three thousand pupils and a year of days are read and screened quickly.
 */
export interface AttendanceSource {
  readonly sheet: string;
  readonly layout: "month" | "term" | "week" | "log" | "undated";
  /** The class that title or sheet name state for all rows. */
  readonly classGroup: string | null;
  /** In calendar order; undated ones in the order of the sheet. */
  readonly sessions: readonly AttendanceSession[];
  /** Whose each row is. Every row is a pupil of the register, none comes twice. */
  readonly students: Int32Array;
  /** Row after row, a code for each session: an index into `marks`. */
  readonly codes: Uint16Array;
  /** What stands in the cells, each reading once; the first is the blank cell. */
  readonly marks: readonly AttendanceMark[];
  readonly places: AttendancePlaces;
  /** 图例 in force on this sheet, as far as its cells use it. */
  readonly legend: readonly LegendEntry[];
}

/** Where the cells stand. */
export type AttendancePlaces =
  | {
      readonly kind: "grid";
      /** Row of the sheet for each row (column, where the table is turned). */
      readonly rows: Int32Array;
      /** Column of the sheet for each session (row, where the table is turned). */
      readonly columns: Int32Array;
      readonly turned: boolean;
      /** How far below a pupil's first row each session stands, where 上午 and 下午 have rows of their own. */
      readonly below?: Int32Array;
    }
  /** The row of each event, laid out as `codes`; −1 where there is none. */
  | { readonly kind: "log"; readonly rows: Int32Array; readonly column: number };

/** One calling of the roll. */
export interface AttendanceSession {
  /** Null where neither header, title, sheet name nor a person says. */
  readonly date: IsoDate | null;
  readonly part: SessionPart;
  /** The header's own words. */
  readonly label: string;
  /** 整列空白: nobody of this sheet has an entry. */
  readonly isBlank: boolean;
  /** The header cell; null for a log. */
  readonly at: CellAddress | null;
}

/** What one kind of entry says: its parts in the order of the session, one for the whole of it. */
export interface AttendanceMark {
  /** As it stands in the cell: ×, 病/事, 上午×. */
  readonly found: string;
  /** 病/事 is half a session of each; 上午× is absence and then presence. Never empty. */
  readonly parts: readonly AttendanceKind[];
}

/** 图例: what a sign means, and who said so. */
export interface LegendEntry {
  /** Folded by shape: √ for √✓✔. */
  readonly symbol: string;
  readonly parts: readonly AttendanceKind[];
  /** Printed on the sheet, kept in the workbook, usual for this word everywhere, or only usual somewhere. */
  readonly from: "printed" | "saved" | "word" | "default";
  /** The cell that prints it. */
  readonly at: CellAddress | null;
}

/** 老师写的合计: a count to be checked, or all that a sheet of totals tells. */
export interface WrittenTotal {
  readonly at: CellAddress;
  readonly header: string;
  readonly value: number;
  readonly counts: AttendanceKind | "expected" | "attended" | "rate";
  /** Days, lessons, times; null where nobody says. */
  readonly unit: "days" | "lessons" | "times" | null;
  readonly of:
    | { readonly kind: "pupil"; readonly student: number }
    /** A row below the pupils or a sheet of counts: one class on one day. */
    | { readonly kind: "day"; readonly classGroup: string | null; readonly date: IsoDate };
  /** The source whose sessions it counts; null where the sheet has nothing but totals. */
  readonly source: number | null;
}

/** The cell of one row's session; null where a log has no event. */
export function attendanceCellAt(
  { sheet, places, sessions }: Pick<AttendanceSource, "sheet" | "places" | "sessions">,
  row: number,
  session: number,
): CellAddress | null {
  if (places.kind === "log") {
    const at = places.rows[row * sessions.length + session] ?? -1;
    return at < 0 ? null : { sheet, row: at, column: places.column };
  }
  const first = places.rows[row];
  const across = places.columns[session];
  if (first === undefined || across === undefined) return null;
  const down = first + (places.below?.[session] ?? 0);
  return places.turned
    ? { sheet, row: across, column: down }
    : { sheet, row: down, column: across };
}

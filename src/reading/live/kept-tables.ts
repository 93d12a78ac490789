import type { FullMarkChoice, Reading } from "../../records";
import type { Subject } from "../../school";
import type { AttendanceTable } from "../attendance/attendance-table";
import type { Joined } from "../join/pupil-table";
import type { Roll } from "../join/roll";
import type { JoinedTable } from "../join/source-table";
import type { RecognisedTable } from "../recognise/table";
import type { FullMarkPolicy } from "../settle/full-marks";

/** What a reading was made from, as far as a cell that is typed later can be read by it. */
export interface KeptTables {
  readonly marks: readonly JoinedTable[];
  readonly attendance: readonly Joined<AttendanceTable>[];
  /** The pupils with marks. */
  readonly roll: Roll;
  /** Subjects of which the sheets have any result, made use of or not. */
  readonly subjects: ReadonlySet<Subject>;
  readonly subjectTables: readonly RecognisedTable[];
  readonly fullMarks: readonly FullMarkChoice[];
  readonly policy: FullMarkPolicy & { readonly passPercent?: number };
}

const kept = new WeakMap<Reading, KeptTables>();

/** Kept beside the reading, not in it: it goes when the reading goes, and nobody copies it by accident. */
export function keepTables(reading: Reading, tables: KeptTables): void {
  kept.set(reading, tables);
}

/** Null of a reading that was put together by hand. */
export function tablesOf(reading: Reading): KeptTables | null {
  return kept.get(reading) ?? null;
}

import type { AttendanceSession } from "../../records";
import type { PupilRow } from "../extract/read-pupils";

/** The sessions of a grid, for reading the totals beside and below them. */
export interface GridDays {
  readonly sessions: readonly AttendanceSession[];
  /** The grid's column of each session. */
  readonly columns: Int32Array;
  /** The pupils in the order of the draft's rows. */
  readonly pupils: readonly PupilRow[];
  /** Every column that is a session's, those of impossible days and of sessions written twice among them. */
  readonly sessionColumns: ReadonlySet<number>;
}

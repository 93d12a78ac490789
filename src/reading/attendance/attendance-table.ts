import type { PupilTable } from "../join/pupil-table";
import type { AttendanceDraft } from "./draft";

/** 考勤表 that takes part: what was read from it and whose rows it has. */
export interface AttendanceTable extends PupilTable {
  readonly draft: AttendanceDraft;
}

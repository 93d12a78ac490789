import type { PupilTable } from "../join/pupil-table";
import type { AttendanceDraft, Legend } from "./draft";

/** 考勤表 that takes part: what was read from it and whose rows it has. */
export interface AttendanceTable extends PupilTable {
  readonly draft: AttendanceDraft;
  /** In force on its sheet. */
  readonly legend: Legend;
}

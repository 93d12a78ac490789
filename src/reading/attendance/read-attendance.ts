import type { Slices } from "../../slices";
import type { RecognisedTable } from "../recognise/table";
import type { AttendanceContext } from "./context";
import type { AttendanceDraft } from "./draft";
import { isAttendanceLog, readAttendanceLog } from "./log";
import { readGrid } from "./read-grid";

/** 读考勤表: a log has a row an event, every other layout rows of pupils. */
export function* readAttendance(
  table: RecognisedTable,
  context: AttendanceContext,
): Slices<AttendanceDraft> {
  return isAttendanceLog(table)
    ? yield* readAttendanceLog(table, context)
    : yield* readGrid(table, context);
}

import type {
  AttendanceBook,
  EnrolmentChange,
  FactColumn,
  Issue,
  ReadingChoices,
} from "../records";
import type { Grade } from "../school";
import type { SheetSnapshot } from "../sheet";
import type { AttendanceTable } from "./attendance/attendance-table";
import type { Slices } from "../slices";
import { joinAttendance } from "./attendance/join-attendance";
import { readAttendanceTables } from "./attendance/join-tables";
import { readChanges } from "./changes/read-changes";
import { tellsChanges } from "./changes/change-columns";
import { noteStatuses } from "./changes/status-from-changes";
import { readPupils } from "./extract/read-pupils";
import { tablesOf } from "./extract/source-tables";
import { readFacts } from "./facts/read-facts";
import { agreedSchoolYear } from "./heading";
import { joinRegister } from "./join/join-register";
import type { JoinedWorkbook } from "./join/join-tables";
import type { Joined, PupilTable } from "./join/pupil-table";
import type { RecognisedSheet } from "./recognise/recognise-sheet";

/** What the sheets beside the gradebooks tell. */
export interface ReadBeside {
  readonly attendance: AttendanceBook;
  readonly facts: readonly FactColumn[];
  readonly changes: readonly EnrolmentChange[];
  /** 考勤表 with the pupils of their rows. */
  readonly rolls: readonly Joined<AttendanceTable>[];
  /** The tables that this was taken from. */
  readonly tables: readonly Joined<PupilTable>[];
  readonly setAside: readonly PupilTable[];
  readonly issues: readonly Issue[];
}

/**
 * 学生信息表、考勤表、异动表: read once the pupils of the gradebooks are known (`joined`), whose roll they complete.
 *
 *     lists, attendance drafts, changes ─ join ─> register ─> facts, attendance, changes ─> 学籍状态
 */
export function* readBeside(
  sheets: readonly SheetSnapshot[],
  recognised: readonly RecognisedSheet[],
  choices: ReadingChoices,
  grade: Grade | null,
  { roll, tables: gradebooks }: JoinedWorkbook,
): Slices<ReadBeside> {
  const schoolYear = agreedSchoolYear(recognised);
  const tables = (role: Parameters<typeof tablesOf>[0]) =>
    tablesOf(role, sheets, recognised, choices);
  const withPupils = function* (
    role: "student-info" | "enrolment-change",
  ): Slices<readonly PupilTable[]> {
    const lists: PupilTable[] = [];
    for (const one of tables(role)) {
      lists.push({ ...one, pupils: yield* readPupils(one.table, grade) });
    }
    return lists;
  };
  const rolls = yield* readAttendanceTables(tables("attendance"), sheets, choices, {
    grade,
    schoolYear,
  });
  const register = yield* joinRegister(roll, gradebooks, {
    lists: yield* withPupils("student-info"),
    attendance: rolls.tables,
    changes: yield* withPupils("enrolment-change"),
  });
  yield;
  const attendance = joinAttendance(register.attendance);
  yield;
  const told: ReturnType<typeof readChanges>[] = [];
  for (const list of [
    ...register.lists.filter(({ table }) => tellsChanges(table)),
    ...register.changes,
  ]) {
    told.push(readChanges(list, schoolYear));
    yield;
  }
  const changes = told.flatMap((one) => one.changes);
  noteStatuses(roll.pupils, changes);
  return {
    attendance: attendance.book,
    facts: yield* readFacts(register.lists, gradebooks),
    changes,
    rolls: register.attendance,
    tables: [
      ...register.lists.filter(({ pupils }) => pupils.length > 0),
      ...register.attendance,
      ...register.changes,
    ],
    setAside: register.setAside,
    issues: [
      ...register.issues,
      ...rolls.issues,
      ...attendance.issues,
      ...told.flatMap(({ issues }) => issues),
    ],
  };
}

import type { EnrolmentChange, Issue, StudentRecord } from "../../records";
import type { ClassList } from "./class-list";
import { leftSchool } from "./enrolment-people";

/** A class is taken as one whose attendance is kept if so large a share of it is on a sheet. */
const leastShare = 1 / 2;

/**
 * 考勤表上没有的学生: pupils of a class whose attendance is kept who stand on no attendance sheet, one issue
 * a class; whoever has left is not asked for.
 */
export function missingPupilIssues(
  register: readonly StudentRecord[],
  changes: readonly EnrolmentChange[],
  { classes, ofStudent }: ClassList,
  recorded: ReadonlySet<number>,
): readonly Issue[] {
  if (recorded.size === 0) return [];
  const hasLeft = leftSchool(register, changes);
  const members = classes.map((): number[] => []);
  ofStudent.forEach((ofClass, student) => {
    if (recorded.has(student) || !hasLeft(student)) members[ofClass]?.push(student);
  });
  return members.flatMap((students, index): Issue[] => {
    const missing = students.filter((student) => !recorded.has(student));
    const kept = students.length - missing.length;
    if (missing.length === 0 || kept < students.length * leastShare) return [];
    const [first = -1] = missing;
    return [
      {
        code: "attendance-pupil-missing",
        names: missing.map((student) => register[student]?.name ?? ""),
        classGroup: classes[index] ?? null,
        severity: "warning",
        at: register[first]?.at ?? null,
        also: missing.slice(1).flatMap((student) => register[student]?.at ?? []),
        found: register[first]?.name ?? "",
        students: missing,
      },
    ];
  });
}

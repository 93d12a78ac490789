import { inOrderOfGravity } from "./alert-order";
import type { AttendanceScreening } from "./attendance-finding";
import { tellsWhoCame } from "./mark-meanings";
import { screenAttendance, type AttendanceInput } from "./screen-attendance";

/**
 * The same screening where the sheets say other things of these pupils than before. `attendance` of the
 * input has all that the sheets say of them, and of nobody else. Headcounts and rates stay as they were.
 * Null where a log has lines of them: what it leaves out of them depends on its lines of others.
 */
export function rescreenAttendance(
  before: AttendanceScreening,
  input: AttendanceInput,
  students: readonly number[],
): AttendanceScreening | null {
  const { sources } = input.attendance;
  if (sources.some((source) => source.students.length > 0 && tellsWhoCame(source))) return null;
  const { screening: now } = screenAttendance(input);
  const concerned = new Set(students);
  const findings = [
    ...before.findings.filter(({ student }) => !concerned.has(student)),
    ...now.findings.filter(({ student }) => concerned.has(student)),
  ].sort((one, other) => one.student - other.student);
  return {
    ...{ policyId: before.policyId, date: before.date, rates: before.rates },
    span: now.span,
    findings,
    alerts: inOrderOfGravity(findings.flatMap(({ alerts }) => alerts)),
    get days() {
      return before.days;
    },
    get weeks() {
      return before.weeks;
    },
  };
}

import type { AttendanceKind } from "../../school";

const leaves: readonly AttendanceKind[] = ["personalLeave", "sickLeave", "officialLeave"];

const closer: Partial<Record<AttendanceKind, readonly AttendanceKind[]>> = {
  present: ["late", "leftEarly"],
  leave: [...leaves, "away"],
  absent: ["unexcused", "leave", ...leaves, "away"],
};

/** 缺勤(病假), 请假(事): what both say together; null where they contradict each other. */
export function refined(said: AttendanceKind, noted: AttendanceKind): AttendanceKind | null {
  if (said === noted || closer[noted]?.includes(said) === true) return said;
  return closer[said]?.includes(noted) === true ? noted : null;
}

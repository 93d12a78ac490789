import type { WrittenTotal } from "../../records";
import { attendanceKinds, type AttendanceKind } from "../../school";

const leaves: readonly AttendanceKind[] = ["leave", "personalLeave", "sickLeave", "officialLeave"];
const came: readonly AttendanceKind[] = ["present", "late", "leftEarly"];
const everything = attendanceKinds.filter((kind) => kind !== "away");
const written = everything.filter((kind) => kind !== "blank");

/**
 * What a teacher may have meant by a header: 请假 all kinds of leave or those without a kind, 出勤 with
 * lateness or without. The first is the plainest; none where it cannot be checked.
 */
export function readingsOfTotal(
  counts: WrittenTotal["counts"],
): readonly (readonly AttendanceKind[])[] {
  switch (counts) {
    case "expected":
      return [everything, written, attendanceKinds];
    case "attended":
    case "present":
      return [
        [...came, "blank"],
        came,
        ["present", "blank"],
        ["present"],
        [...came, "blank", "officialLeave"],
        [...came, "officialLeave"],
      ];
    case "leave":
      return [leaves, ["leave"], ["leave", "personalLeave", "sickLeave"]];
    case "absent":
      return [["unexcused", "absent"], ["absent"], ["unexcused", "absent", ...leaves]];
    case "unexcused":
      return [["unexcused", "absent"], ["unexcused"]];
    case "late":
    case "leftEarly":
    case "personalLeave":
    case "sickLeave":
    case "officialLeave":
      return [[counts]];
    case "rate":
    case "blank":
    case "away":
    case "unknown":
      return [];
  }
}

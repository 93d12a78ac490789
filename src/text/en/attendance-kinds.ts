import type { Vocabulary } from "../vocabulary";

export const attendanceKinds: Vocabulary["attendanceKinds"] = {
  blank: "blank",
  present: "present",
  late: "late",
  leftEarly: "left early",
  personalLeave: "personal leave",
  sickLeave: "sick leave",
  officialLeave: "official leave",
  leave: "leave",
  unexcused: "unexcused",
  absent: "absent",
  away: "not at school",
  unknown: "unclear",
};

/**
 * 出勤情况 of a session or a part of one, as a school office would say it. A cell that nobody filled in is
 * `blank`; whether that means present is the policy's to say.
 */
export const attendanceKinds = [
  "blank",
  "present",
  "late",
  "leftEarly",
  "personalLeave",
  "sickLeave",
  "officialLeave",
  /** 请假, no kind of leave said. */
  "leave",
  "unexcused",
  /** 缺勤, 未到, 未签到: not there, and nobody said why. */
  "absent",
  /** 休学, 转出, 未入学: not expected at all. */
  "away",
  /** Something stands there that we cannot read; an issue asks. */
  "unknown",
] as const;

export type AttendanceKind = (typeof attendanceKinds)[number];

/** Which part of the school day a session is. */
export type SessionPart =
  | { readonly kind: "day" }
  | { readonly kind: "morning" }
  | { readonly kind: "afternoon" }
  | { readonly kind: "evening" }
  /** 第几节; 0 is 早读. */
  | { readonly kind: "lesson"; readonly number: number };

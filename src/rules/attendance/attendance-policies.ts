import { attendanceCitations } from "./attendance-citations";
import type { AttendancePolicy } from "./attendance-policy";
import { usualChronic, usualCumulative, usualLateOrEarlyPerLesson } from "./optional-thresholds";
import { usualLevels } from "./usual-levels";

const optional = ["unexcused-lessons/ten", "late-or-early/three-times"];

/** 控辍保学的通行做法, and what a run takes where nobody chose. */
export const usualAttendancePolicy: AttendancePolicy = {
  id: "usual-attendance",
  version: "1",
  title: { "zh-CN": "控辍保学考勤预警", en: "Attendance alerts against dropping out" },
  shortTitle: { "zh-CN": "控辍保学", en: "Dropout prevention" },
  derivedFrom: null,
  effectiveFrom: null,
  trust: "B",
  cites: attendanceCitations.filter(({ id }) => !optional.includes(id)),
  blankMeans: "present",
  absentMeans: "unexcused",
  lateCountsAsPresent: true,
  lessonsPerDay: { primary: 6, junior: 7, senior: 8 },
  levels: usualLevels,
  cumulative: [],
  lateOrEarlyPerLesson: null,
  chronic: null,
};

/** The same with what some schools count besides: lessons in all, lateness converted, long absence. */
const strictAttendancePolicy: AttendancePolicy = {
  ...usualAttendancePolicy,
  id: "strict-attendance",
  title: {
    "zh-CN": "控辍保学考勤预警（加累计、折算、长期缺勤）",
    en: "Attendance alerts, also for totals, lateness and long absence",
  },
  shortTitle: { "zh-CN": "控辍保学 · 加严", en: "Dropout prevention, stricter" },
  trust: "C",
  cites: attendanceCitations,
  cumulative: [usualCumulative],
  lateOrEarlyPerLesson: usualLateOrEarlyPerLesson,
  chronic: usualChronic,
};

/** 随产品提供的考勤预警规则; the first is the one taken where nobody chose. */
export const attendancePolicies: readonly AttendancePolicy[] = [
  usualAttendancePolicy,
  strictAttendancePolicy,
];

export function findAttendancePolicy(id: string): AttendancePolicy | null {
  return attendancePolicies.find((policy) => policy.id === id) ?? null;
}

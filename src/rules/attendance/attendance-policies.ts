import type { AttendancePolicy } from "./attendance-policy";

/** 控辍保学的通行做法, and what a run takes where nobody chose. */
export const usualAttendancePolicy: AttendancePolicy = {
  id: "usual-attendance",
  version: "1",
  title: { "zh-CN": "控辍保学考勤预警", en: "Attendance alerts against dropping out" },
  shortTitle: { "zh-CN": "控辍保学", en: "Dropout prevention" },
  derivedFrom: null,
  effectiveFrom: null,
  trust: "B",
  cites: [],
  blankMeans: "present",
  absentMeans: "unexcused",
  lateCountsAsPresent: true,
  lessonsPerDay: { primary: 6, junior: 7, senior: 8 },
  levels: [],
  cumulative: [],
  lateOrEarlyPerLesson: null,
  chronic: null,
};

import type { Vocabulary } from "../vocabulary";

export const attendanceKinds: Vocabulary["attendanceKinds"] = {
  blank: "空白",
  present: "出勤",
  late: "迟到",
  leftEarly: "早退",
  personalLeave: "事假",
  sickLeave: "病假",
  officialLeave: "公假",
  leave: "请假",
  unexcused: "旷课",
  absent: "缺勤",
  away: "不在校",
  unknown: "看不懂",
};

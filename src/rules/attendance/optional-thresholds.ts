import type { AttendancePolicy, CumulativeLevel } from "./attendance-policy";
import { cumulativeSentence } from "./level-words";

/** 累计旷课: what a school begins with that switches it on. */
export const usualCumulative: CumulativeLevel = {
  id: "unexcused-in-all",
  label: { "zh-CN": "累计旷课", en: "Unexcused absence in all" },
  atLeast: { count: 10, unit: "lessons" },
  duties: [
    {
      id: "talk-and-record",
      words: {
        "zh-CN": "联系监护人，查明原因，谈话教育并做好记录",
        en: "Contact the guardian, find out why, talk with the pupil and keep a record",
      },
      responsible: { "zh-CN": "班主任", en: "head teacher" },
      dueAfterDays: 2,
      countsFromService: false,
      cites: ["caosi/contact"],
    },
  ],
  cites: ["unexcused-lessons/ten"],
  sentence: cumulativeSentence({ count: 10, unit: "lessons" }),
};

/** 长期缺勤: one session in ten; no Chinese source gives a number. */
export const usualChronic: NonNullable<AttendancePolicy["chronic"]> = {
  percent: 10,
  leastSessions: 20,
  countsLeave: true,
  cite: null,
};

/** 迟到、早退合计 3 次折旷课 1 节. */
export const usualLateOrEarlyPerLesson = 3;

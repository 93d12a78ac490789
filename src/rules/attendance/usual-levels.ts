import type { LocalText } from "../local-text";
import type { Duty, StreakLevel, StreakLevelId } from "./attendance-policy";
import { levelLabels, levelSentence } from "./level-words";

const headTeacher: LocalText = { "zh-CN": "班主任", en: "head teacher" };
const academicOffice: LocalText = { "zh-CN": "教导处", en: "academic office" };
const principalsOffice: LocalText = { "zh-CN": "校长室", en: "principal's office" };

/**
 * 连续旷课的四级: the same day, three school days, more than a week, more than a month. Sources give the
 * trigger and the act; where they leave the day open on which it is due, the day after or two days are
 * ours (ADR-2026-11-22-reading-of-the-attendance-levels).
 * @reviewEachYear
 */
export const usualLevels: readonly StreakLevel[] = [
  level(
    "contact",
    { count: 1, unit: "school-days" },
    ["caosi/same-day", "caosi/contact"],
    [
      {
        id: "contact-guardian",
        words: {
          "zh-CN": "当日联系监护人并家访，查明原因，报教导处登记",
          en: "Contact the guardian and visit the home the same day, find out why, and tell the academic office",
        },
        responsible: headTeacher,
        dueAfterDays: 0,
        countsFromService: false,
        cites: ["caosi/same-day", "caosi/contact", "delinquency-prevention/34"],
      },
    ],
  ),
  level(
    "home-visit",
    { count: 3, unit: "school-days" },
    ["caosi/three-days"],
    [
      {
        id: "home-visit-record",
        words: {
          "zh-CN": "家访并形成书面材料存档",
          en: "Visit the home and keep a written record on file",
        },
        responsible: headTeacher,
        dueAfterDays: 1,
        countsFromService: false,
        cites: ["caosi/three-days"],
      },
    ],
  ),
  level(
    "suspected-dropout",
    { count: 8, unit: "calendar-days" },
    ["xianyou-2019/one-week"],
    [
      {
        id: "mark-suspected",
        words: {
          "zh-CN": "学籍系统标注“疑似辍学”，书面报告教导处",
          en: "Mark as suspected dropout in the national register and report to the academic office in writing",
        },
        responsible: headTeacher,
        dueAfterDays: 2,
        countsFromService: false,
        cites: ["xianyou-2019/one-week"],
      },
      {
        id: "serve-return-notice",
        words: {
          "zh-CN": "向监护人送达《劝学通知书》，送达回证存档",
          en: "Serve the return-to-school notice on the guardian and file the proof of service",
        },
        responsible: academicOffice,
        dueAfterDays: 2,
        countsFromService: false,
        cites: ["caosi/return-notice"],
      },
      {
        id: "return-to-school",
        words: {
          "zh-CN": "《劝学通知书》送达后 7 日内复学，逾期未返校的再行劝返并上报",
          en: "Back at school within 7 days after the notice was served; if not, urge again and report",
        },
        responsible: academicOffice,
        dueAfterDays: 7,
        countsFromService: true,
        cites: ["caosi/return-notice", "return-notice-form/seven-days"],
      },
    ],
  ),
  level(
    "dropout",
    { count: 31, unit: "calendar-days" },
    ["suspected-to-dropout/one-month"],
    [
      {
        id: "register-dropout",
        words: {
          "zh-CN": "登记辍学并继续劝返，书面通报村（居）民委员会",
          en: "Record as dropout, keep urging the return, and inform the village or residents' committee in writing",
        },
        responsible: academicOffice,
        dueAfterDays: 1,
        countsFromService: false,
        cites: ["minors-protection-2024/28", "caosi/return-notice"],
      },
      {
        id: "report-to-government",
        words: {
          "zh-CN": "劝返无效的，书面报告乡镇人民政府和县教育局",
          en: "Where urging is in vain, report in writing to the township government and the county education bureau",
        },
        responsible: principalsOffice,
        dueAfterDays: 2,
        countsFromService: false,
        cites: [
          "caosi/report-to-government",
          "minors-protection-2024/28",
          "compulsory-education-2018/58",
        ],
      },
    ],
  ),
];

function level(
  id: StreakLevelId,
  atLeast: StreakLevel["atLeast"],
  cites: readonly string[],
  duties: readonly Duty[],
): StreakLevel {
  return {
    id,
    label: levelLabels[id],
    atLeast,
    duties,
    cites,
    sentence: levelSentence(id, atLeast),
  };
}

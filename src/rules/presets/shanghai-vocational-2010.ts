import type { RepetitionPolicy } from "../policy";
import { usualMembers } from "./usual-members";

const id = "shanghai-vocational-2010";
const decidedIn = "ADR-2026-11-22-policies-as-data";

/**
 * 上海中职 2010 实施办法: three failing courses.
 * @reviewEachYear
 */
export const shanghaiVocational2010: RepetitionPolicy = {
  ...usualMembers,
  id,
  title: {
    "zh-CN": "上海中职 2010 实施办法 · 留级条款",
    en: "Shanghai vocational schools, rules of 2010: repetition",
  },
  shortTitle: { "zh-CN": "上海 2010 · 中职", en: "Shanghai 2010, vocational" },
  jurisdiction: "上海市",
  trust: "A",
  effectiveFrom: null,
  effectiveTo: null,
  schoolStages: ["senior"],
  exemptGradeYears: [],
  subjectGroups: [{ id: "courses", label: { "zh-CN": "课程", en: "courses" }, subjects: "others" }],
  repetitionLimit: null,
  confirmation: null,
  clauses: [
    {
      id: `${id}/1`,
      label: { "zh-CN": "不及格课程", en: "Failing courses" },
      counts: "after-make-up",
      atLeast: [{ group: "all", subjects: 3 }],
      sentence: {
        "zh-CN": "补考后有 3 门及以上课程不及格",
        en: "After the make-up exams three or more courses are failing",
      },
      cites: ["shanghai-vocational-2010/15"],
      quote: "（转述）不及格课程达 3 门及以上的，留级；2 门及以下的，升级。",
      wording: "paraphrase",
    },
  ],
  untested: [],
  cites: ["shanghai-vocational-2010/15", "shanghai-vocational-2010/count"],
  interpretations: [
    {
      id: `${id}/after-make-up`,
      text: {
        "zh-CN": "门数以补考后仍不及格的课程计。",
        en: "Counted are the courses that still fail after the make-up exams.",
      },
      decidedIn,
      clauses: [`${id}/1`],
    },
    {
      id: `${id}/one-column-one-course`,
      text: {
        "zh-CN":
          "成绩册里一列算一门；同一学年连续开设、两学期各有一列的课程应只计 1 门，请先合成学年总评。",
        en: "One column is one course. A course that runs through both terms of the year counts once: give it one annual result first.",
      },
      decidedIn,
      clauses: [`${id}/1`],
    },
    {
      id: `${id}/years`,
      text: {
        "zh-CN": "中职各年级按高中阶段对照；所见条文没有提到毕业年级，请校长室认定。",
        en: "The years of a vocational school are taken as senior secondary. The text at hand does not speak of the graduating year; the principal's office decides.",
      },
      decidedIn,
    },
  ],
};

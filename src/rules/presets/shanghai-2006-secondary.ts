import { foreignLanguages } from "../../school";
import type { RepetitionPolicy } from "../policy";
import { shanghaiLimit } from "./shanghai-limit";
import { compulsoryEducation, usualMembers } from "./usual-members";

const decidedIn = "ADR-2026-11-21-reading-of-the-shanghai-clause";

/**
 * 上海市中小学学籍管理办法（2006）, 中学: the clause on repetition as secondary schools in Shanghai apply
 * it. How we read its unclear places stands in the decision record.
 * @reviewEachYear
 */
export const shanghai2006Secondary: RepetitionPolicy = {
  ...usualMembers,
  id: "shanghai-2006-secondary",
  title: {
    "zh-CN": "上海市中小学学籍管理办法（2006）· 中学留级条款",
    en: "Shanghai school-roll rules (2006): repetition in secondary schools",
  },
  shortTitle: { "zh-CN": "上海 2006 · 中学", en: "Shanghai 2006, secondary" },
  jurisdiction: "上海市",
  trust: "B",
  effectiveFrom: "2006-04-01",
  effectiveTo: null,
  schoolStages: ["junior", "senior"],
  exemptGradeYears: [9, 12],
  subjectGroups: [
    {
      id: "core",
      label: { "zh-CN": "语文、数学、外语", en: "Chinese, mathematics and the foreign language" },
      subjects: ["语文", "数学", ...foreignLanguages],
    },
    { id: "others", label: { "zh-CN": "其他学科", en: "other subjects" }, subjects: "others" },
  ],
  repetitionLimit: shanghaiLimit,
  confirmation: compulsoryEducation("junior"),
  clauses: [
    {
      id: "shanghai-2006-secondary/1",
      label: { "zh-CN": "条款一", en: "Clause 1" },
      counts: "before-make-up",
      atLeast: [{ group: "all", subjects: 5 }],
      sentence: {
        "zh-CN": "学年总评有 5 门及以上不及格",
        en: "Five or more annual results are failing",
      },
      cites: ["shanghai-2006/repeat", "meiyuan-2007/1"],
      quote: "学生总评不及格学科达5门及以上",
      wording: "verbatim",
    },
    {
      id: "shanghai-2006-secondary/2a",
      label: { "zh-CN": "条款二之一", en: "Clause 2a" },
      counts: "after-make-up",
      atLeast: [{ group: "core", subjects: 2 }],
      sentence: {
        "zh-CN": "补考后语文、数学、外语中有 2 门不及格",
        en: "After the make-up exams two of Chinese, mathematics and the foreign language are failing",
      },
      cites: ["shanghai-2006/repeat", "meiyuan-2007/2"],
      quote: "经补考后,语文、数学、外语学科中有2门不及格",
      wording: "verbatim",
    },
    {
      id: "shanghai-2006-secondary/2b",
      label: { "zh-CN": "条款二之二", en: "Clause 2b" },
      counts: "after-make-up",
      atLeast: [
        { group: "core", subjects: 1 },
        { group: "others", subjects: 2 },
      ],
      sentence: {
        "zh-CN": "补考后语文、数学、外语中有 1 门不及格，其他学科有 2 门不及格",
        en: "After the make-up exams one of Chinese, mathematics and the foreign language and two other subjects are failing",
      },
      cites: ["shanghai-2006/repeat", "meiyuan-2007/2"],
      quote: "或语文、数学、外语中有1门不及格,其他学科有2门不及格",
      wording: "verbatim",
    },
    {
      id: "shanghai-2006-secondary/2c",
      label: { "zh-CN": "条款二之三", en: "Clause 2c" },
      counts: "after-make-up",
      atLeast: [{ group: "all", subjects: 4 }],
      sentence: {
        "zh-CN": "补考后不及格学科达 4 门",
        en: "After the make-up exams four subjects are failing",
      },
      cites: ["shanghai-2006/repeat", "meiyuan-2007/2"],
      quote: "或不及格学科达4门的",
      wording: "verbatim",
    },
  ],
  untested: [
    {
      id: "shanghai-2006-secondary/3",
      sentence: {
        "zh-CN":
          "高中自主拓展（选修）课程未达到规定学分，或社会实践活动一学年无故缺席三分之一及以上",
        en: "In senior secondary school: too few credits of elective courses, or absence without cause from a third or more of a year's social practice",
      },
      why: {
        "zh-CN": "成绩册里没有学分和社会实践出勤，这一条没有核对，请教导处另查。",
        en: "Gradebooks hold neither credits nor attendance at social practice; this condition was not checked, the academic office should look it up.",
      },
      schoolStages: ["senior"],
      cites: ["shanghai-2006/repeat-3"],
      quote:
        "高中学生自主拓展(选修)课程学习未达到规定学分;或社会实践活动一学年无故缺席三分之一及以上",
      wording: "verbatim",
    },
  ],
  cites: [
    "shanghai-2006/repeat",
    "shanghai-2006/promote",
    "meiyuan-2007/1",
    "meiyuan-2007/2",
    "shanghai-2006/repeat-3",
    "shanghai-2006/limit",
  ],
  interpretations: [
    {
      id: "shanghai-2006-secondary/three-way-or",
      text: {
        "zh-CN":
          "条款二按三种并列情形理解：主科 2 门；主科 1 门加其他 2 门；合计 4 门。符合任一即列入。",
        en: "Clause 2 is read as three alternatives: two core subjects; one core and two others; four in all.",
      },
      clauses: [
        "shanghai-2006-secondary/2a",
        "shanghai-2006-secondary/2b",
        "shanghai-2006-secondary/2c",
      ],
      decidedIn,
    },
    {
      id: "shanghai-2006-secondary/two-or-three-others",
      text: {
        "zh-CN":
          "主科全部及格、其他学科有 2—3 门不及格的，升级与留级条文都未列。不列为候选，请校长室认定。",
        en: "Two or three other subjects failing and no core subject: neither promotion nor repetition names it. Not listed as a candidate; the principal's office decides.",
      },
      clauses: [
        "shanghai-2006-secondary/1",
        "shanghai-2006-secondary/2a",
        "shanghai-2006-secondary/2b",
        "shanghai-2006-secondary/2c",
      ],
      decidedIn,
      silentFrom: [{ group: "others", subjects: 2 }],
    },
    {
      id: "shanghai-2006-secondary/five-and-up",
      text: {
        "zh-CN": "“达5门以上”含 5 门；以补考前的学年总评计，补考及格不改变。",
        en: "“达5门以上” includes five; it counts annual results before the make-up exams, which change nothing about it.",
      },
      clauses: ["shanghai-2006-secondary/1"],
      decidedIn,
    },
    {
      id: "shanghai-2006-secondary/all-clauses-named",
      text: {
        "zh-CN": "符合几款就列出几款：补考前已有 5 门不及格的，补考后又符合条款二的，一并列出。",
        en: "Every clause met is named: a pupil of clause 1 who also meets clause 2 after the make-up exams is shown with both.",
      },
      decidedIn,
    },
    {
      id: "shanghai-2006-secondary/graduating-grades",
      text: {
        "zh-CN": "初三、高三毕业年级不设留级；高一、高二按“中学”条款对照。",
        en: "Nobody repeats in the graduating grades 9 and 12; grades 10 and 11 are secondary grades and covered.",
      },
      decidedIn,
    },
    {
      id: "shanghai-2006-secondary/absence-and-misconduct",
      text: {
        "zh-CN": "缺考、旷考、作弊按不及格计，可参加补考；缓考、空白按未知计；免修、未选不计。",
        en: "Absence and misconduct count as failing and may sit the make-up exam; deferred and blank are unknown; exempt and not taken are left out.",
      },
      decidedIn,
    },
  ],
};

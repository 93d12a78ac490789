import type { RepetitionPolicy } from "../policy";
import { usualMembers } from "./usual-members";

const id = "wuhe-senior";
const decidedIn = "ADR-2026-11-22-policies-as-data";

/**
 * 安徽五河, 普通高中: nobody repeats as a rule; three failing modules let a pupil apply.
 * @reviewEachYear
 */
export const wuheSenior: RepetitionPolicy = {
  ...usualMembers,
  id,
  title: {
    "zh-CN": "安徽五河普通高中留级规定",
    en: "Wuhe (Anhui), senior secondary schools: repetition",
  },
  shortTitle: { "zh-CN": "安徽五河 · 高中", en: "Wuhe (Anhui), senior" },
  jurisdiction: "安徽省五河县",
  trust: "B",
  effectiveFrom: null,
  effectiveTo: null,
  schoolStages: ["senior"],
  exemptGradeYears: [12],
  subjectGroups: [
    { id: "modules", label: { "zh-CN": "学科模块", en: "modules" }, subjects: "others" },
  ],
  repetitionLimit: {
    times: 2,
    reason: {
      "zh-CN": "已留级 2 次，不再留级",
      en: "Has repeated twice and does not repeat again",
    },
    cites: ["wuhe-senior/limit"],
  },
  confirmation: null,
  resultWord: "may-apply",
  clauses: [
    {
      id: `${id}/1`,
      label: { "zh-CN": "模块补考", en: "Modules" },
      counts: "after-make-up",
      atLeast: [{ group: "all", subjects: 3 }],
      sentence: {
        "zh-CN": "模块补考后仍有 3 门及以上不及格",
        en: "After the make-up exams three or more modules are failing",
      },
      cites: ["wuhe-senior/repeat"],
      quote:
        "（转述）原则上不留级；模块补考后仍有 3 门及以上不及格的，可以申请留级。毕业年级不设留级。",
      wording: "paraphrase",
    },
  ],
  untested: [
    {
      id: `${id}/2`,
      sentence: {
        "zh-CN": "学业水平测试有 2 门及以上不合格",
        en: "Two or more academic proficiency tests are failing",
      },
      why: {
        "zh-CN":
          "成绩册分不清学业水平测试和校内考试，这一条没有核对；学业水平测试有 2 门不合格的学生，请教导处另查。",
        en: "A gradebook does not tell proficiency tests from the school's own exams; this condition was not checked, and the academic office should look up pupils who failed two.",
      },
      schoolStages: ["senior"],
      cites: ["wuhe-senior/level-tests"],
      quote: "（转述）学业水平测试有 2 门及以上不合格的，可以申请留级。",
      wording: "paraphrase",
    },
  ],
  cites: ["wuhe-senior/repeat", "wuhe-senior/level-tests", "wuhe-senior/limit"],
  interpretations: [
    {
      id: `${id}/application`,
      text: {
        "zh-CN": "原则上不留级。列出的学生只是可以申请留级；没有申请的不留级。",
        en: "Nobody repeats as a rule. Pupils on the list may apply for it; whoever does not apply does not repeat.",
      },
      decidedIn,
    },
    {
      id: `${id}/one-column-one-module`,
      text: {
        "zh-CN": "成绩册里一列算一个学科模块。",
        en: "One column of a gradebook is one module.",
      },
      decidedIn,
      clauses: [`${id}/1`],
    },
  ],
};

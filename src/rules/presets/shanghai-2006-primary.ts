import type { RepetitionPolicy } from "../policy";
import { primaryClausesAfterMakeUp, primaryGroups } from "./primary-clauses";
import { shanghaiLimit } from "./shanghai-limit";
import { compulsoryEducation, usualMembers } from "./usual-members";

const id = "shanghai-2006-primary";
const decidedIn = "ADR-2026-11-22-policies-as-data";
const wholeText =
  "（转述）小学生学年总评不及格学科达 5 门及以上的，或经补考后语文、数学中有 1 门不及格的，或其他学科有 2 门不及格的，留级。";

/**
 * 上海市中小学学籍管理办法（2006）, 小学. Its words were at hand only as a page that retells them.
 * @reviewEachYear
 */
export const shanghai2006Primary: RepetitionPolicy = {
  ...usualMembers,
  id,
  title: {
    "zh-CN": "上海市中小学学籍管理办法（2006）· 小学留级条款",
    en: "Shanghai school-roll rules (2006): repetition in primary schools",
  },
  shortTitle: { "zh-CN": "上海 2006 · 小学", en: "Shanghai 2006, primary" },
  jurisdiction: "上海市",
  trust: "C",
  effectiveFrom: "2006-04-01",
  effectiveTo: null,
  schoolStages: ["primary"],
  exemptGradeYears: [1, 2, 5, 6],
  subjectGroups: primaryGroups,
  repetitionLimit: shanghaiLimit,
  confirmation: compulsoryEducation("primary"),
  clauses: [
    {
      id: `${id}/1`,
      label: { "zh-CN": "条款一", en: "Clause 1" },
      counts: "before-make-up",
      atLeast: [{ group: "all", subjects: 5 }],
      sentence: {
        "zh-CN": "学年总评有 5 门及以上不及格",
        en: "Five or more annual results are failing",
      },
      cites: ["shanghai-2006/repeat", "shanghai-2006-primary/repeat"],
      quote: "学生总评不及格学科达5门及以上",
      wording: "verbatim",
    },
    ...primaryClausesAfterMakeUp(id, {
      cite: "shanghai-2006-primary/repeat",
      core: wholeText,
      others: wholeText,
    }),
  ],
  untested: [],
  cites: [
    "shanghai-2006-primary/repeat",
    "shanghai-2006/repeat",
    "shanghai-2006-primary/grades",
    "shanghai-2006/limit",
  ],
  interpretations: [
    {
      id: `${id}/retold`,
      text: {
        "zh-CN": "小学部分只见到网页转述，没有见到原文；用前请与学校存档的文本核对。",
        en: "The part on primary schools was at hand only as a page retells it; compare it with the school's own copy before use.",
      },
      decidedIn,
    },
    {
      id: `${id}/foreign-language`,
      text: {
        "zh-CN": "主科只有语文、数学；外语按其他学科计。",
        en: "Only Chinese and mathematics are core; the foreign language counts among the others.",
      },
      decidedIn,
      clauses: [`${id}/2a`, `${id}/2b`],
    },
    {
      id: `${id}/grades`,
      text: {
        "zh-CN":
          "一、二年级和毕业年级不设留级。上海小学五年，五年级为毕业年级；六年级在上海属初中，不按小学条款对照。",
        en: "Nobody repeats in grades 1 and 2 and the graduating grade. Primary school in Shanghai has five years, so that is grade 5; grade 6 belongs to junior secondary school there and is not judged by these clauses.",
      },
      decidedIn,
    },
    {
      id: `${id}/five-and-up`,
      text: {
        "zh-CN": "条款一含 5 门，以补考前的学年总评计，补考及格不改变。",
        en: "Clause 1 includes five and counts annual results before the make-up exams, which change nothing about it.",
      },
      decidedIn,
      clauses: [`${id}/1`],
    },
  ],
};

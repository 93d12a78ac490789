import { foreignLanguages } from "../../school";
import type { Clause } from "../clause";
import type { RepetitionPolicy } from "../policy";
import { primaryClausesAfterMakeUp, primaryGroups } from "./primary-clauses";
import { compulsoryEducation, usualMembers } from "./usual-members";

const secondary = "shanghai-older-secondary";
const primary = "shanghai-older-primary";
const decidedIn = "ADR-2026-11-22-policies-as-data";

/** What both parts of the older text share: the rules of 2006 took its place. */
const olderText = {
  ...usualMembers,
  jurisdiction: "上海市",
  trust: "C",
  effectiveFrom: null,
  effectiveTo: "2006-03-31",
  makeUpEligibility: { ...usualMembers.makeUpEligibility, failingAtMost: 4 },
  repetitionLimit: null,
} as const satisfies Partial<RepetitionPolicy>;

/**
 * 上海旧版, 中学: five failing results sit no make-up exam and repeat at once.
 * @reviewEachYear
 */
export const shanghaiOlderSecondary: RepetitionPolicy = {
  ...olderText,
  id: secondary,
  title: {
    "zh-CN": "上海旧版学籍规定（2006 年以前）· 中学留级条款",
    en: "Older Shanghai school-roll rules (before 2006): repetition in secondary schools",
  },
  shortTitle: { "zh-CN": "上海旧版 · 中学", en: "Shanghai before 2006, secondary" },
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
  confirmation: compulsoryEducation("junior"),
  clauses: [
    fiveAtOnce(secondary),
    {
      id: `${secondary}/2a`,
      label: { "zh-CN": "条款二之一", en: "Clause 2a" },
      counts: "after-make-up",
      atLeast: [{ group: "core", subjects: 2 }],
      sentence: {
        "zh-CN": "补考后语文、数学、外语中有 2 门不及格",
        en: "After the make-up exams two of Chinese, mathematics and the foreign language are failing",
      },
      cites: ["shanghai-older/secondary"],
      quote: "中学语、数、外三门中有两门不及格者",
      wording: "verbatim",
    },
    {
      id: `${secondary}/2b`,
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
      cites: ["shanghai-older/secondary"],
      quote: "或语、数、外三门中有一门不及格,其它学科有两门不及格者",
      wording: "verbatim",
    },
    {
      id: `${secondary}/2c`,
      label: { "zh-CN": "条款二之三", en: "Clause 2c" },
      counts: "after-make-up",
      atLeast: [{ group: "all", subjects: 4 }],
      sentence: {
        "zh-CN": "补考后不及格学科达 4 门",
        en: "After the make-up exams four subjects are failing",
      },
      cites: ["shanghai-older/secondary"],
      quote: "不及格学科达四门者",
      wording: "verbatim",
    },
  ],
  untested: [
    {
      id: `${secondary}/activities`,
      sentence: {
        "zh-CN": "高中活动课无故缺席达三分之一及以上",
        en: "In senior secondary school: absence without cause from a third or more of the activity lessons",
      },
      why: {
        "zh-CN": "成绩册里没有活动课出勤，这一条没有核对，请教导处另查。",
        en: "Gradebooks do not hold attendance at activity lessons; this condition was not checked, the academic office should look it up.",
      },
      schoolStages: ["senior"],
      cites: ["shanghai-older/activities"],
      quote: "（转述）高中学生活动课无故缺席达三分之一及以上的，留级。",
      wording: "paraphrase",
    },
  ],
  cites: [
    "shanghai-older/secondary",
    "shanghai-older/five",
    "shanghai-older/exempt",
    "shanghai-older/activities",
  ],
  interpretations: [
    ...readingsOfOlderText(secondary),
    {
      id: `${secondary}/two-or-three-others`,
      text: {
        "zh-CN":
          "主科全部及格、其他学科有 2—3 门不及格的，留级条文未列。不列为候选，请校长室认定。",
        en: "Two or three other subjects failing and no core subject: no clause names it. Not listed as a candidate; the principal's office decides.",
      },
      decidedIn,
      clauses: ["1", "2a", "2b", "2c"].map((clause) => `${secondary}/${clause}`),
      silentFrom: [{ group: "others", subjects: 2 }],
    },
  ],
};

/**
 * 上海旧版, 小学.
 * @reviewEachYear
 */
export const shanghaiOlderPrimary: RepetitionPolicy = {
  ...olderText,
  id: primary,
  title: {
    "zh-CN": "上海旧版学籍规定（2006 年以前）· 小学留级条款",
    en: "Older Shanghai school-roll rules (before 2006): repetition in primary schools",
  },
  shortTitle: { "zh-CN": "上海旧版 · 小学", en: "Shanghai before 2006, primary" },
  schoolStages: ["primary"],
  exemptGradeYears: [1, 2, 5, 6],
  subjectGroups: primaryGroups,
  confirmation: compulsoryEducation("primary"),
  clauses: [
    fiveAtOnce(primary),
    ...primaryClausesAfterMakeUp(primary, {
      cite: "shanghai-older/primary",
      core: "（转述）小学经补考后语文、数学中有 1 门不及格的，或其他学科有 2 门不及格的，留级。",
      others: "（转述）小学经补考后语文、数学中有 1 门不及格的，或其他学科有 2 门不及格的，留级。",
    }),
  ],
  untested: [],
  cites: ["shanghai-older/primary", "shanghai-older/five", "shanghai-older/exempt"],
  interpretations: [
    ...readingsOfOlderText(primary),
    {
      id: `${primary}/grades`,
      text: {
        "zh-CN":
          "一、二年级和毕业年级不设留级，比照 2006 年办法；上海小学五年，六年级不按小学条款对照。",
        en: "Nobody repeats in grades 1 and 2 and the graduating grade, taken from the rules of 2006; primary school in Shanghai has five years, and grade 6 is not judged by these clauses.",
      },
      decidedIn,
    },
  ],
};

function fiveAtOnce(policyId: string): Clause {
  return {
    id: `${policyId}/1`,
    label: { "zh-CN": "条款一", en: "Clause 1" },
    counts: "before-make-up",
    atLeast: [{ group: "all", subjects: 5 }],
    sentence: {
      "zh-CN": "补考前有 5 门及以上不及格，不得补考",
      en: "Five or more results are failing before the make-up exams, which the pupil may not sit",
    },
    cites: ["shanghai-older/five"],
    quote: "（转述）不及格学科达 5 门及以上的，不得补考，即予留级。",
    wording: "paraphrase",
  };
}

function readingsOfOlderText(policyId: string): RepetitionPolicy["interpretations"] {
  return [
    {
      id: `${policyId}/replaced`,
      text: {
        "zh-CN": "这是 2006 年办法以前的文本，自 2006 年 4 月起不再适用；仅供沿用旧规的学校对照。",
        en: "This text came before the rules of 2006 and has not applied since April 2006; it is here for schools whose own rules still follow it.",
      },
      decidedIn,
    },
    {
      id: `${policyId}/no-make-up-from-five`,
      text: {
        "zh-CN": "不及格达 5 门的不参加补考；已有的补考成绩不改变结论。",
        en: "Whoever fails five sits no make-up exam; make-up marks that are there all the same change nothing.",
      },
      decidedIn,
      clauses: [`${policyId}/1`],
    },
    {
      id: `${policyId}/exempt-subjects`,
      text: {
        "zh-CN": "因身体原因免修体育、音乐的不计入；其他免修学科同样不计。",
        en: "Physical education and music from which a pupil is exempt for health are left out; so is any other exempt subject.",
      },
      decidedIn,
    },
  ];
}

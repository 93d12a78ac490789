import { usualLetters } from "../letter-tables";
import type { Confirmation } from "../policy-members";
import type { RepetitionPolicy } from "../policy";

/**
 * What the texts we read leave to the school, as the product takes it unless a school says otherwise:
 * see the decision records on the Shanghai clause and on policies as data.
 * @reviewEachYear
 */
export const usualMembers = {
  version: "1",
  derivedFrom: null,
  composition: { term: null, annual: null, absentPart: "missing" },
  passPercent: 60,
  excellentPercent: 80,
  lowPercent: 40,
  defaultFullMark: 100,
  plausibleFullMarks: [120, 150],
  countsAs: {
    absent: "fail",
    misconduct: "fail",
    deferred: "unknown",
    exempt: "left-out",
    "not-taken": "left-out",
    blank: "unknown",
    unreadable: "unknown",
  },
  makeUpCountsAs: {
    absent: "fail",
    misconduct: "fail",
    deferred: "not-yet",
    exempt: "not-yet",
    "not-taken": "not-yet",
    blank: "not-yet",
    unreadable: "not-yet",
  },
  letters: usualLetters,
  makeUpEligibility: { failingAtMost: null, absent: "may-sit", misconduct: "may-sit" },
  creditOfMakeUpPass: 60,
  resultWord: "candidate",
} as const satisfies Partial<RepetitionPolicy>;

/** 义务教育阶段原则上不留级: what a school confirms before it lists candidates of these stages. */
export function compulsoryEducation(...schoolStages: Confirmation["schoolStages"]): Confirmation {
  return {
    schoolStages,
    statement: {
      "zh-CN":
        "义务教育阶段原则上不留级：须监护人书面申请、学校审核、教育行政部门批准，由校长室审定。名单只是依据所选规则生成的候选名单，不是留级决定。",
      en: "In compulsory education nobody repeats a grade as a rule: it needs the guardian's written application, the school's review and the education authority's approval, and the principal's office decides. The list holds candidates under the chosen rule and is no decision.",
    },
  };
}

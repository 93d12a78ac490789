import type { PolicyDraft } from "../policy";
import { compulsoryEducation, usualMembers } from "./usual-members";

/** 自定义: everything that is usual, and no clause yet. A draft, until somebody fills one in. */
export const blankPolicy: PolicyDraft = {
  ...usualMembers,
  id: "own",
  title: { "zh-CN": "本校留级规定", en: "The school's own rules on repetition" },
  shortTitle: { "zh-CN": "本校规定", en: "The school's own" },
  jurisdiction: "本校",
  trust: null,
  effectiveFrom: null,
  effectiveTo: null,
  schoolStages: ["primary", "junior", "senior"],
  exemptGradeYears: [],
  subjectGroups: [
    {
      id: "core",
      label: { "zh-CN": "语文、数学", en: "Chinese and mathematics" },
      subjects: ["语文", "数学"],
    },
    { id: "others", label: { "zh-CN": "其他学科", en: "other subjects" }, subjects: "others" },
  ],
  repetitionLimit: null,
  confirmation: compulsoryEducation("primary", "junior"),
  clauses: [],
  untested: [],
  cites: [],
  interpretations: [],
};

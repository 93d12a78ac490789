import type { CategoryScheme } from "../scheme";
import {
  affluentFamily,
  disabilityInclusion,
  highAchiever,
  learningDifficulty,
  leftBehind,
  lowIncome,
  migrantWorkerChild,
  toldBySheet,
} from "./category";

/** 八类: 潍坊, and what a run takes where nobody chose. */
export const eightCategories: CategoryScheme = {
  id: "weifang-eight",
  version: "1",
  title: {
    "zh-CN": "八类需特别关注的学生",
    en: "The eight categories of pupils who need attention",
  },
  shortTitle: { "zh-CN": "八类", en: "Eight categories" },
  derivedFrom: null,
  effectiveFrom: null,
  trust: "B",
  cites: [
    {
      id: "weifang-eight/list",
      title: "八类特别关注的学生教育工作实施方案",
      issuer: "潍坊市某小学（落实市教育局方案，网页转载）",
      article: "搞好摸底调查,确认八类学生",
      effectiveFrom: null,
      quote:
        "家庭贫困学生;学习困难学生;单亲及父母双亡家庭学生;外来务工人员子女;留守儿童;随班就读残疾儿童;家庭条件特别优越学生;学习成绩特别优秀学生。",
      where: "http://m.bsmz.net/gongwen/691912.html",
      wording: "verbatim",
      trust: "B",
    },
  ],
  categories: [
    lowIncome,
    learningDifficulty,
    toldBySheet(
      {
        id: "singleParentOrOrphan",
        label: { "zh-CN": "单亲及父母双亡", en: "Single parent, or both parents died" },
        neutralLabel: { "zh-CN": "需家庭关爱", en: "Needs a family's care" },
        isSensitive: true,
      },
      "single-parent",
      "divorced",
      "parent-died",
      "orphan",
    ),
    migrantWorkerChild,
    leftBehind,
    disabilityInclusion,
    affluentFamily,
    highAchiever,
  ],
};

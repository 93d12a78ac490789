import type { CategoryScheme } from "../scheme";
import { disability, orphan, toldBySheet } from "./category";

/** 七类: 朱阳二中, counted in its work against dropping out. All are told by sheets. */
export const zhuyangSeven: CategoryScheme = {
  id: "zhuyang-seven",
  version: "1",
  title: { "zh-CN": "控辍保学七类学生", en: "The seven kinds of pupils of dropout prevention" },
  shortTitle: { "zh-CN": "七类", en: "Seven kinds" },
  derivedFrom: null,
  effectiveFrom: null,
  trust: "B",
  cites: [
    {
      id: "zhuyang-seven/list",
      title: "落实双减和五项管理做好控辍保学工作",
      issuer: "朱阳二中（学校博客）",
      article: "一、控辍保学是难点问题",
      effectiveFrom: null,
      quote: "七类(建档、残疾、低保、孤儿、边缘户、特困、不稳定)学生106人",
      where: "朱阳二中控辍保学工作汇报，学校博客 2021-11-23 发布",
      wording: "verbatim",
      trust: "B",
    },
  ],
  categories: [
    hardship("registeredPoverty", "建档", "Registered as poor", "registered-poverty"),
    disability,
    hardship("subsistence", "低保", "Subsistence allowance", "subsistence"),
    orphan,
    hardship("povertyRisk", "边缘户", "On the edge of poverty", "poverty-risk"),
    hardship("destitute", "特困", "Destitute", "destitute"),
    hardship("unstable", "不稳定", "Out of poverty, not for sure", "unstable-after-poverty"),
  ],
};

function hardship(id: string, chinese: string, english: string, circumstance: string) {
  const neutralLabel = { "zh-CN": "需生活帮助", en: "Needs help with living costs" };
  return toldBySheet(
    { id, label: { "zh-CN": chinese, en: english }, neutralLabel, isSensitive: true },
    circumstance,
  );
}

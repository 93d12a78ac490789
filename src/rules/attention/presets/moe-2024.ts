import type { CategoryScheme } from "../scheme";
import { disability, leftBehind, migrantWorkerChild, orphan, toldBySheet } from "./category";

/** 重点人群: 教育部办公厅 2024, of whom schools keep ledgers against dropping out. */
export const moe2024: CategoryScheme = {
  id: "moe-2024",
  version: "1",
  title: { "zh-CN": "控辍保学重点人群", en: "Groups to watch in dropout prevention" },
  shortTitle: { "zh-CN": "重点人群 2024", en: "Groups to watch 2024" },
  derivedFrom: null,
  effectiveFrom: null,
  trust: "A",
  cites: [
    {
      id: "moe-2024/groups",
      title: "控辍保学工作的通知",
      issuer: "教育部办公厅（网页转载）",
      article: "重点人群",
      effectiveFrom: null,
      quote:
        "（转述）重点关注孤儿、事实无人抚养儿童、残疾儿童、留守儿童、困境儿童、随迁子女和涉案未成年人。",
      where: "http://www.masterofthearts.com/jyb_xwfb/s5147/202404/t20240430_1128329.html",
      wording: "paraphrase",
      trust: "A",
    },
  ],
  categories: [
    orphan,
    toldBySheet(
      {
        id: "unsupported",
        label: { "zh-CN": "事实无人抚养儿童", en: "Child whom nobody supports" },
        neutralLabel: { "zh-CN": "需家庭关爱", en: "Needs a family's care" },
        isSensitive: true,
      },
      "unsupported",
    ),
    disability,
    leftBehind,
    toldBySheet(
      {
        id: "inDistress",
        label: { "zh-CN": "困境儿童", en: "Child in distress" },
        neutralLabel: { "zh-CN": "需生活帮助", en: "Needs help with living" },
        isSensitive: true,
      },
      "in-distress",
    ),
    { ...migrantWorkerChild, label: { "zh-CN": "随迁子女", en: "Child of migrant workers" } },
    toldBySheet(
      {
        id: "involvedInCase",
        label: { "zh-CN": "涉案未成年人", en: "Minor involved in a case" },
        neutralLabel: { "zh-CN": "需法治帮助", en: "Needs legal guidance" },
        isSensitive: true,
      },
      "involved-in-case",
    ),
  ],
};

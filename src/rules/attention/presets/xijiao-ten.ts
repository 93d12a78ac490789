import type { CategoryScheme } from "../scheme";
import {
  affluentFamily,
  disabilityInclusion,
  highAchiever,
  learningDifficulty,
  lowIncome,
  migrantWorkerChild,
  toldBySheet,
} from "./category";

/** 学情台账的十类: 诸城市西郊学校. No 留守儿童 among them. */
export const xijiaoTen: CategoryScheme = {
  id: "xijiao-ten",
  version: "1",
  title: { "zh-CN": "学情台账十类学生", en: "The ten kinds of pupils of a class ledger" },
  shortTitle: { "zh-CN": "台账十类", en: "Ledger, ten kinds" },
  derivedFrom: null,
  effectiveFrom: null,
  trust: "B",
  cites: [
    {
      id: "xijiao-ten/ledger",
      title: "诸城市西郊学校学情会商制度",
      issuer: "诸城市西郊学校（网页转载）",
      article: "年级班学情台帐",
      effectiveFrom: null,
      quote:
        "家庭贫困学生\n家庭特别优越学生\n学习困难学生\n学习特别优秀学生\n单亲及孤儿学生\n外来务工人员子女\n随班就读残疾学生\n音体美特长学生\n活泼开朗型学生\n内秀抑郁型学生",
      where: "诸城市西郊学校学情会商制度.docx（文库网页）",
      wording: "verbatim",
      trust: "B",
    },
  ],
  categories: [
    lowIncome,
    { ...affluentFamily, label: { "zh-CN": "家庭特别优越", en: "Affluent family" } },
    learningDifficulty,
    highAchiever,
    toldBySheet(
      {
        id: "singleParentOrOrphan",
        label: { "zh-CN": "单亲及孤儿", en: "Single parent or orphan" },
        neutralLabel: { "zh-CN": "需家庭关爱", en: "Needs a family's care" },
        isSensitive: true,
      },
      "single-parent",
      "divorced",
      "parent-died",
      "orphan",
    ),
    migrantWorkerChild,
    disabilityInclusion,
    toldBySheet(
      {
        id: "artsSportsTalent",
        label: { "zh-CN": "音体美特长", en: "Gifted in music, sports or art" },
        neutralLabel: null,
        isSensitive: false,
      },
      "arts-sports-talent",
    ),
    toldBySheet(
      {
        id: "outgoing",
        label: { "zh-CN": "活泼开朗型", en: "Lively and outgoing" },
        neutralLabel: null,
        isSensitive: false,
      },
      "outgoing",
    ),
    toldBySheet(
      {
        id: "withdrawn",
        label: { "zh-CN": "内秀抑郁型", en: "Quiet and withdrawn" },
        neutralLabel: { "zh-CN": "文静内秀型", en: "Quiet" },
        isSensitive: true,
      },
      "withdrawn",
      "depression",
    ),
  ],
};

import type { LocalText } from "../../local-text";
import type { CircumstanceId, CircumstanceTopic } from "../scheme";
import { wordsOf } from "./define";

/** 哪一方面, and the headers under which a sheet lists its circumstances by name. */
export interface TopicHeaders {
  readonly topic: CircumstanceTopic;
  readonly label: LocalText;
  /** A word under them that nobody knows is asked about. */
  readonly headers: readonly string[];
  /** Whoever is on such a list for a reason of another topic is this as well: 困难类型“孤儿”. */
  readonly implies: CircumstanceId | null;
  /** What 无 or 正常 under them denies. */
  readonly noneDenies: readonly CircumstanceId[];
}

export const topics: readonly TopicHeaders[] = [
  {
    topic: "hardship",
    label: { "zh-CN": "家庭经济", en: "Family income" },
    headers:
      wordsOf(`困难类型 困难类别 困难等级 困难程度 困难级别 困难原因 困难情况 困难认定 困难认定等级 困难档次 家庭困难类型 家庭困难等级
      家庭经济困难类型 家庭经济困难类别 家庭经济困难等级 家庭经济困难程度 经济困难类型 经济困难等级 贫困类型 贫困类别 贫困等级 贫困程度
      贫困原因 贫困情况 贫困生类型 贫困生类别 贫困生等级 困难学生类型 困难学生类别 困难学生等级 资助类型 资助类别 资助对象类型 特殊困难类型
      特殊困难类别 认定等级 认定类型 困难群体类型 低收入类型 困难家庭类型 家庭经济情况 家庭经济状况 经济状况 经济情况`),
    implies: "poor",
    noneDenies: [],
  },
  {
    topic: "family",
    label: { "zh-CN": "家庭结构", en: "Family" },
    headers:
      wordsOf(`家庭结构 家庭类型 家庭类别 家庭构成 家庭形态 家庭完整情况 特殊家庭 特殊家庭类型 特殊家庭情况 父母情况 父母状况
      父母婚姻 父母婚姻状况 父母婚姻情况 婚姻状况 家庭婚姻状况 父母关系 是否单亲离异 单亲离异情况`),
    implies: null,
    noneDenies: ["single-parent", "divorced", "parent-died", "orphan"],
  },
  {
    topic: "left-behind",
    label: { "zh-CN": "留守", en: "Left behind" },
    headers: wordsOf("留守类型 留守类别 留守情况 留守儿童类型 留守儿童类别 留守儿童情况 留守状况"),
    implies: null,
    noneDenies: ["left-behind"],
  },
  {
    topic: "migrant",
    label: { "zh-CN": "随迁", en: "Migrant workers" },
    headers: wordsOf("随迁类型 随迁情况 随迁子女类型 随迁子女情况 随迁子女类别"),
    implies: null,
    noneDenies: ["migrant-child"],
  },
  {
    topic: "disability",
    label: { "zh-CN": "残疾", en: "Disability" },
    headers:
      wordsOf(`残疾类型 残疾类别 残疾种类 残疾等级 残疾级别 残疾程度 残疾情况 残疾状况 残疾人类型 残疾人类别 学生残疾类型
      残疾学生类型`),
    implies: null,
    noneDenies: ["disabled"],
  },
  {
    topic: "health",
    label: { "zh-CN": "健康", en: "Health" },
    headers: wordsOf("特异体质情况 特异体质类型 特异体质或疾病 重大疾病情况 重大疾病名称"),
    implies: null,
    noneDenies: [],
  },
  {
    topic: "mind",
    label: { "zh-CN": "心理", en: "Mental health" },
    headers: wordsOf("心理问题类型 心理问题情况"),
    implies: null,
    noneDenies: [],
  },
  {
    topic: "talent",
    label: { "zh-CN": "特长", en: "Talents" },
    headers: [],
    implies: null,
    noneDenies: [],
  },
  {
    topic: "character",
    label: { "zh-CN": "性格", en: "Character" },
    headers: [],
    implies: null,
    noneDenies: [],
  },
  {
    topic: "merit",
    label: { "zh-CN": "烈士、优抚", en: "Merit" },
    headers: wordsOf("优抚类型 优抚类别 优抚情况"),
    implies: null,
    noneDenies: [],
  },
  {
    topic: "protection",
    label: { "zh-CN": "保护", en: "Protection" },
    headers: wordsOf("困境类型 困境类别 困境儿童类型 困境儿童类别"),
    implies: null,
    noneDenies: [],
  },
];

/** Headers that name no topic. */
export const unspecificHeaders = {
  /** They list circumstances of every topic: a word that nobody knows is asked about. */
  lists:
    wordsOf(`特殊类型 特殊类别 特殊学生类型 特殊学生类别 特殊群体 特殊群体类型 特殊群体类别 特殊学生 关注类型 关注类别 关注原因 重点关注类型
    重点关注类别 重点关注原因 特别关注类别 特别关注类型 特别关注原因 重点人群类型 重点人群类别 学情类别 学情类型 八类 八类学生 八类类别
    七类 七类学生`),
  /** They may: asked about only where some of their words are known. */
  mayList: wordsOf(
    "类别 类型 学生类别 学生类型 学生身份 身份 身份类型 人员类别 学生属性 属性 标签 学生标签 类别名称 所属类别",
  ),
  /** People write there what they like. */
  freeText:
    wordsOf(`备注 说明 备考 附注 其他 其它 情况 情况说明 备注说明 其他说明 其他情况 特殊情况 特殊情况说明 特殊说明 具体情况 学生情况
    学生特殊情况 基本情况 家庭情况 家庭基本情况 家庭状况 家庭背景 家庭概况 家庭成员情况 家庭特殊情况 家庭情况说明 家庭简况 家庭具体情况
    困难原因说明 致贫原因 健康状况 健康情况 身体状况 身体情况 身体健康状况 学生健康状况 病史 既往病史 疾病 疾病情况 疾病名称 心理状况
    心理情况 心理健康状况 心理健康情况 心理健康 性格 性格特点 性格特征 个性 个性特点 个性特征 特长 个人特长 特长爱好 特长情况 艺术特长
    体育特长 兴趣特长 优点 弱点 存在问题 学生表现 需关注原因 帮扶原因`),
} as const;

import { circumstance, joined } from "./define";

const hasDied = `去世 已去世 已故 病故 已病故 死亡 已死亡 亡故 已亡故 过世 已过世 离世 逝世 早逝 早亡 身亡 已亡 因病去世
  意外去世 因意外去世 因公去世 车祸去世 因车祸去世 因病死亡 意外死亡 意外身亡 因病过世 患癌去世`;

/** Said of a family with both parents. */
const bothParents = `双亲 双亲家庭 双亲健在 双亲齐全 双亲俱在 父母双全 完整家庭 家庭完整 健全家庭 家庭健全 原生家庭 核心家庭
  正常家庭 家庭正常`;
/** Said of parents who are alive, divorced or not. */
const alive = "父母健在 父母均健在 父母都健在 父母双方健在 父母皆健在 父母俱在";

/** 家庭结构, and where parents work. */
export const familyCircumstances = [
  circumstance(
    "family",
    "single-parent",
    { "zh-CN": "单亲", en: "Single parent" },
    {
      phrases: `单亲 单亲家庭 单亲家庭子女 单亲家庭学生 单亲子女 单亲学生 单亲儿童 单亲妈妈 单亲爸爸 单亲母亲 单亲父亲 孤儿寡母
        未婚生育`,
      contrary: `${bothParents} ${alive}`,
    },
  ),
  circumstance(
    "family",
    "divorced",
    { "zh-CN": "父母离异", en: "Parents divorced" },
    {
      phrases: `离异 离婚 父母离异 父母离婚 父母已离异 父母已离婚 离异家庭 离异家庭子女 离婚家庭 父母离异家庭 单亲离异 离异单亲
        离异单亲家庭`,
      contrary: bothParents,
    },
  ),
  circumstance(
    "family",
    "parent-died",
    { "zh-CN": "父母一方亡故", en: "One parent died" },
    {
      phrases: `${joined("父亲 母亲 父 母 爸爸 妈妈", hasDied)} 父亡 母亡 父故 母故 丧父 丧母 丧偶 一方去世 一方亡故 一方死亡
        一方已故 父母一方去世 父母一方亡故 父母一方死亡 父母一方已故 丧偶家庭`,
      contrary: `${bothParents} ${alive}`,
    },
  ),
  circumstance(
    "family",
    "orphan",
    { "zh-CN": "孤儿", en: "Orphan" },
    {
      phrases: `孤儿 孤儿学生 孤残儿童 散居孤儿 社会散居孤儿 集中供养孤儿 机构供养孤儿 福利院儿童 福利机构儿童`,
      contrary: `${bothParents} ${alive}`,
    },
  ),
  circumstance(
    "family",
    "both-parents-died",
    { "zh-CN": "父母双亡", en: "Both parents died" },
    {
      kindOf: "orphan",
      phrases: `父母双亡 双亲双亡 父母双双亡故 父母双双去世 父母亡 父母均亡 父母都亡 父母皆亡 父母俱亡 父亡母亡 父母双故 无父无母
        ${joined("父母 父母均 父母都 父母皆 父母双方 父母双方均 父母相继 父母先后 双亲 双亲均", hasDied)}`,
      contrary: `${bothParents} ${alive}`,
    },
  ),
  circumstance(
    "family",
    "single-parent-or-orphan",
    { "zh-CN": "单亲或孤儿", en: "Single parent or orphan" },
    {
      eitherOf: ["single-parent", "orphan"],
      phrases: `单亲及孤儿 单亲或孤儿 单亲和孤儿 单亲孤儿 单亲及父母双亡 单亲或父母双亡 单亲及父母双亡家庭 单亲及父母双亡学生
        单亲及孤儿学生`,
    },
  ),
  circumstance(
    "family",
    "unsupported",
    { "zh-CN": "事实无人抚养", en: "Nobody to support the child" },
    {
      phrases: `事实无人抚养 事实无人抚养儿童 事实无人抚养学生 事实无人扶养 事实孤儿 无人抚养 父母弃养 弃婴 父母失联 父母无力抚养
        父母无抚养能力`,
    },
  ),
  circumstance(
    "family",
    "blended",
    { "zh-CN": "重组家庭", en: "Blended family" },
    {
      phrases: `重组 重组家庭 重组家庭子女 离异重组 离异重组家庭 离异再婚 离异后再婚 离异后重组 再婚 再婚家庭 父母再婚 父亲再婚
        母亲再婚 父亲已再婚 母亲已再婚 父再婚 母再婚 父母离异重组 父母离异再婚 父母离异后再婚 父母离异后重组`,
      contrary: "原生家庭 核心家庭",
    },
  ),
  circumstance(
    "left-behind",
    "left-behind",
    { "zh-CN": "留守儿童", en: "Left-behind child" },
    {
      phrases:
        "留守 留守儿童 留守学生 留守子女 留守生 留守少年 农村留守儿童 农村留守学生 留守少年儿童",
      headers: "农村留守儿童",
    },
  ),
  circumstance(
    "left-behind",
    "left-behind-by-one",
    { "zh-CN": "单亲留守", en: "Left behind by one parent" },
    { kindOf: "left-behind", phrases: "单亲留守 单亲留守儿童 单亲留守学生 单留守" },
  ),
  circumstance(
    "left-behind",
    "left-behind-by-both",
    { "zh-CN": "双亲留守", en: "Left behind by both parents" },
    { kindOf: "left-behind", phrases: "双亲留守 双亲留守儿童 双亲留守学生 双留守" },
  ),
  circumstance(
    "migrant",
    "migrant-child",
    { "zh-CN": "随迁子女", en: "Child of migrant workers" },
    {
      phrases: `随迁子女 随迁 随迁儿童 随迁学生 随迁生 进城务工人员随迁子女 进城务工人员子女 进城务工随迁子女 进城务工子女
        进城务工就业人员子女 进城务工就业农民子女 外来务工人员子女 外来务工子女 外来务工人员随迁子女 外来务工随迁子女
        外来务工人员子弟 外来务工子弟 务工人员子女 务工人员随迁子女 务工子女 农民工子女 农民工随迁子女 农民工子弟 民工子女
        流动儿童 流动人口子女 流动人口随迁子女 外来人口子女 外来人员子女 外来人员随迁子女 外来子女`,
      headers: "外来务工 进城务工",
      listed: "外来务工 进城务工 外来务工人员 进城务工人员",
    },
  ),
  circumstance(
    "migrant",
    "migrant-or-left-behind",
    { "zh-CN": "随迁子女或留守儿童", en: "Child of migrant workers or left behind" },
    {
      eitherOf: ["migrant-child", "left-behind"],
      phrases: `随迁子女或留守儿童 留守儿童或随迁子女 父母外出务工 父母外出打工 父母均外出务工 父母均外出打工 父母都外出务工
        父母都外出打工 父母双方外出务工 父母双方外出打工 父母在外务工 父母在外打工 父母常年在外 父母进城务工 父母长期在外
        父母均在外务工 父母均在外打工 父母都在外打工 父母都在外务工 双亲外出务工 双亲外出打工 父母打工 父母务工`,
    },
  ),
];

/** 祖母去世: says nothing of a parent. */
export const relativesDied = joined(
  "祖父 祖母 外祖父 外祖母 伯父 伯母 叔父 舅父 舅母 姑母 姑父 姨母 姨父 继父 继母 养父 养母 爷爷 奶奶 岳父 岳母 师母",
  `${hasDied} 亡 故`,
);

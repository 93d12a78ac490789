import { circumstance, wordsOf } from "./define";

const kindsOfHardship = [
  circumstance(
    "hardship",
    "subsistence",
    { "zh-CN": "低保", en: "Subsistence allowance" },
    {
      phrases: `低保 低保户 低保家庭 低保对象 低保生 低保学生 低保家庭学生 低保家庭子女 最低生活保障 最低生活保障家庭
        最低生活保障对象 最低生活保障户`,
      headers: "享受低保 低保户家庭 享受最低生活保障",
    },
  ),
  circumstance(
    "hardship",
    "rural-subsistence",
    { "zh-CN": "农村低保", en: "Rural subsistence allowance" },
    {
      kindOf: "subsistence",
      phrases: `农村低保 农村低保户 农村低保家庭 农村低保对象 农低保 农村最低生活保障 农村最低生活保障家庭
        农村居民最低生活保障`,
    },
  ),
  circumstance(
    "hardship",
    "urban-subsistence",
    { "zh-CN": "城市低保", en: "Urban subsistence allowance" },
    {
      kindOf: "subsistence",
      phrases: `城市低保 城市低保户 城市低保家庭 城镇低保 城镇低保户 城镇低保家庭 城低保 城市最低生活保障 城镇最低生活保障
        城市居民最低生活保障 城镇居民最低生活保障`,
    },
  ),
  circumstance(
    "hardship",
    "subsistence-margin",
    { "zh-CN": "低保边缘", en: "Just above the subsistence line" },
    {
      phrases: `低保边缘 低保边缘户 低保边缘家庭 低保边缘对象 低保边缘人口 低保边缘家庭学生 农村低保边缘 农村低保边缘户
        农村低保边缘家庭 城市低保边缘 城市低保边缘户 城市低保边缘家庭 城镇低保边缘 最低生活保障边缘 最低生活保障边缘家庭
        低边户 低边家庭 低边对象 边缘低保 准低保`,
      listed: "低边",
    },
  ),
  circumstance(
    "hardship",
    "destitute",
    { "zh-CN": "特困供养", en: "Destitute, in public care" },
    {
      phrases: `特困供养 特困救助供养 特困救助供养人员 特困供养人员 特困人员供养 特困人员 特困供养学生 特困供养家庭 特困供养对象
        特困户 特困家庭 特困对象 特困 五保 五保户 五保家庭 五保供养 五保供养对象`,
    },
  ),
  circumstance(
    "hardship",
    "registered-poverty",
    { "zh-CN": "建档立卡（脱贫户）", en: "Registered as poor; out of poverty since" },
    {
      phrases: `建档立卡 建档立卡户 建档立卡家庭 建档立卡贫困户 建档立卡贫困家庭 建档立卡贫困家庭学生 建档立卡贫困学生
        建档立卡学生 建档立卡生 建档立卡脱贫户 建档立卡已脱贫 建档立卡已脱贫户 建档立卡贫困户已脱贫 建档立卡人口 原建档立卡
        原建档立卡户 原建档立卡贫困户 原建档立卡家庭 建卡户 建档户 建档贫困户 脱贫户 脱贫家庭 脱贫家庭学生 脱贫户家庭 脱贫人口
        已脱贫 已脱贫户 已脱贫家庭 脱贫享受政策 脱贫享受政策户`,
      listed: "建档 建卡 脱贫",
    },
  ),
  circumstance(
    "hardship",
    "unstable-after-poverty",
    { "zh-CN": "脱贫不稳定", en: "Out of poverty, not for sure" },
    {
      phrases:
        "脱贫不稳定 脱贫不稳定户 脱贫不稳定家庭 脱贫不稳定人口 不稳定脱贫户 脱贫监测户 不稳定户",
      listed: "不稳定",
    },
  ),
  circumstance(
    "hardship",
    "poverty-risk",
    { "zh-CN": "边缘易致贫", en: "On the edge of poverty" },
    {
      phrases: `边缘易致贫 边缘易致贫户 边缘易致贫家庭 边缘易致贫人口 易致贫户 贫困边缘户 贫困边缘家庭 边缘户`,
      listed: "边缘 边缘家庭",
    },
  ),
  circumstance(
    "hardship",
    "poverty-watch",
    { "zh-CN": "防返贫监测", en: "Watched for a return to poverty" },
    {
      phrases: `防返贫监测 防返贫监测户 防返贫监测对象 防止返贫监测对象 返贫监测对象 监测户 监测对象 三类监测户 三类户
        易返贫致贫 易返贫致贫户 易返贫户`,
    },
  ),
  circumstance(
    "hardship",
    "sudden-hardship",
    { "zh-CN": "突发严重困难", en: "Sudden severe hardship" },
    {
      phrases: `突发严重困难 突发严重困难户 突发严重困难家庭 突发性严重困难 突发困难 突发困难户 突发困难家庭 突发重大困难
        家庭突发变故 突遭变故 重大变故 家庭遭遇重大变故`,
      listed: "突发严重",
    },
  ),
  circumstance(
    "hardship",
    "expenditure-hardship",
    { "zh-CN": "刚性支出困难", en: "Hardship by unavoidable expenses" },
    {
      phrases: `刚性支出困难 刚性支出困难家庭 刚性支出较大 刚性支出过大 支出型困难 支出型困难家庭 支出型贫困 支出型贫困家庭
        支出困难家庭`,
      listed: "刚性支出 支出型",
    },
  ),
  circumstance(
    "hardship",
    "other-low-income",
    { "zh-CN": "其他低收入", en: "Other low income" },
    {
      phrases:
        "其他低收入 其他低收入家庭 其它低收入 其它低收入家庭 低收入家庭 低收入户 低收入人口 低收入群体",
      listed: "低收入",
    },
  ),
  circumstance(
    "hardship",
    "poor",
    { "zh-CN": "贫困", en: "Poor" },
    {
      phrases: `贫困 贫困户 贫困生 贫困家庭 贫困学生 贫困家庭学生 家庭贫困 家庭贫困学生 家境贫困 经济贫困 家庭经济贫困 贫寒
        家境贫寒 家庭贫寒 家庭贫苦 困难户 因病致贫 因残致贫 因灾致贫 因学致贫 因病返贫`,
      listed: "贫穷 贫苦",
    },
  ),
  circumstance(
    "hardship",
    "hardship",
    { "zh-CN": "家庭经济困难", en: "In financial hardship" },
    {
      kindOf: "poor",
      phrases: `家庭困难 家庭困难学生 家庭经济困难 家庭经济困难学生 家庭经济较困难 家庭经济比较困难 家庭较困难 家庭比较困难 经济困难
        经济困难学生 经济困难家庭 生活困难 家庭生活困难 家境困难 困难家庭 困难学生 困难生 家庭条件困难`,
      listed: "困难 比较困难 较困难",
    },
  ),
  circumstance(
    "hardship",
    "special-hardship",
    { "zh-CN": "特别困难", en: "In great financial hardship" },
    {
      kindOf: "poor",
      phrases: `家庭特别困难 家庭特殊困难 家庭经济特别困难 家庭经济特殊困难 经济特别困难 生活特别困难 家庭非常困难 家庭十分困难
        家庭经济非常困难 特困生 特困学生 特别困难学生 特别困难家庭 特别贫困 家庭特别贫困`,
      listed: "特别困难 特殊困难 严重困难 非常困难",
    },
  ),
  circumstance(
    "hardship",
    "some-hardship",
    { "zh-CN": "一般困难", en: "In some financial hardship" },
    {
      kindOf: "poor",
      phrases: "家庭一般困难 家庭经济一般困难 经济一般困难 一般困难学生 一般困难家庭 一般贫困",
      listed: "一般困难",
    },
  ),
];

/** 家境优越: said of a family, it contradicts every kind of hardship. 特别优越 is a category of its own, by hand. */
const wellOff = wordsOf(
  `家庭条件优越 家庭条件较优越 条件优越 家境优越 家境富裕 家境殷实 家庭富裕 家庭优越 经济条件优越 家庭经济优越
    家庭经济条件优越`,
);

/** 家庭经济困难, by the names of the civil affairs and education offices and by those that teachers use. */
export const hardshipCircumstances = kindsOfHardship.map((each) => ({
  ...each,
  contrary: [...each.contrary, ...wellOff],
}));

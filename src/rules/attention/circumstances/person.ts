import { circumstance, joined } from "./define";

/** 残疾、健康、心理: of the pupil, unless the words say whose. */
export const personCircumstances = [
  circumstance(
    "disability",
    "disabled",
    { "zh-CN": "残疾", en: "Disabled" },
    {
      phrases: `残疾 残疾学生 残疾儿童 残疾少年 残疾少年儿童 残疾生 残疾人 残障 残障学生 残障儿童 本人残疾 身体残疾 残疾证 持残疾证
        有残疾证 ${joined("视力 听力 言语 语言 肢体 智力 精神 多重 其他 其它 听力言语 听力语言 重度 中度 轻度 先天", "残疾")}
        ${joined("一级 二级 三级 四级", "残疾")} ${joined("残疾", "一级 二级 三级 四级")} 肢残 智残 视残 听残 言残
        视障 听障 智障 聋哑 聋哑人 聋哑儿童 脑瘫 脑性瘫痪 唐氏综合征 唐氏综合症
        ${joined("视力 听力 言语 肢体 智力", "障碍")}`,
      headers: "残疾证情况 持证残疾人 持有残疾证",
      listed: "盲 聋 哑 低视力 全盲",
      ofParent: "parent-disabled",
    },
  ),
  circumstance(
    "disability",
    "inclusion",
    { "zh-CN": "随班就读", en: "Pupil with special needs in a regular class" },
    {
      phrases:
        "随班就读 随班就读生 随班就读学生 随班就读儿童 随班就读残疾 随班就读残疾儿童 随班就读残疾学生",
      headers: "残疾随班就读 随班就读残疾",
    },
  ),
  circumstance(
    "family",
    "parent-disabled",
    { "zh-CN": "残疾人子女", en: "Child of a disabled parent" },
    {
      phrases: `残疾人子女 残疾人家庭子女 残疾人家庭 残疾家庭 残疾家庭子女 残疾人之子 残疾人之女 残疾子女 父母残疾 一方残疾
        父母一方残疾 家长残疾 监护人残疾 家中有残疾人 家有残疾人 家庭成员残疾 家庭有残疾人`,
    },
  ),
  circumstance(
    "health",
    "major-illness",
    { "zh-CN": "重大疾病", en: "Severe illness" },
    {
      phrases: `重大疾病 重大疾病学生 重疾 重病 重症 大病 患大病 白血病 癌症 恶性肿瘤 肿瘤 脑瘤 尿毒症 再生障碍性贫血 肾衰竭
        本人重大疾病 学生重大疾病 身患重病`,
      ofParent: "family-illness",
    },
  ),
  circumstance(
    "health",
    "family-illness",
    { "zh-CN": "家人重大疾病", en: "Severe illness in the family" },
    {
      phrases: `家庭重大疾病 家人重病 家人重大疾病 家庭成员重病 家庭成员重大疾病 家庭成员患重大疾病 父母重病 父母重大疾病
        父母患重大疾病`,
    },
  ),
  circumstance(
    "health",
    "special-constitution",
    { "zh-CN": "特异体质", en: "Special constitution" },
    {
      phrases: `特异体质 特殊体质 特异体质学生 过敏体质 过敏性体质 先天性心脏病 先心病 心脏病 心肌炎 哮喘 癫痫 血友病 糖尿病 肾病
        肾炎 过敏性紫癜 习惯性骨折 蚕豆病`,
      isPersonal: true,
    },
  ),
  circumstance(
    "mind",
    "depression",
    { "zh-CN": "抑郁", en: "Depression" },
    {
      phrases: `抑郁 抑郁症 抑郁倾向 抑郁状态 抑郁情绪 轻度抑郁 中度抑郁 重度抑郁 抑郁焦虑 焦虑抑郁 忧郁症 抑郁性障碍`,
      isPersonal: true,
    },
  ),
  circumstance(
    "mind",
    "psychological",
    { "zh-CN": "心理问题", en: "Mental health" },
    {
      phrases: `心理问题 心理障碍 心理疾病 心理异常 心理健康问题 心理困扰 特殊心理 心理危机 焦虑症 焦虑 双相 双相情感障碍 躁郁症
        躁狂 强迫症 精神分裂 精神分裂症 精神疾病 精神障碍 自残 自伤 自杀倾向 自闭 自闭症 孤独症 多动症`,
      isPersonal: true,
    },
  ),
];

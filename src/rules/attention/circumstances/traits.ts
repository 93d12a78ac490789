import { circumstance, joined } from "./define";

/** 特长、性格, and what the state has a duty in. */
export const traitCircumstances = [
  circumstance(
    "talent",
    "arts-sports-talent",
    { "zh-CN": "音体美特长", en: "Gifted in music, sports or art" },
    {
      phrases: `音体美特长 音体美特长生 音体美特长学生 艺体特长 艺体特长生 艺体生 特长生 文体特长 文体特长生 美术生 音乐生 体育生 艺术生
        ${joined("艺术 体育 音乐 美术 舞蹈 书法 绘画 声乐 器乐 田径", "特长 特长生")}
        ${joined(
          `音体美 艺体 文体 画画 国画 素描 漫画 唱歌 合唱 跳舞 钢琴 小提琴 二胡 古筝 琵琶 吉他 葫芦丝 萨克斯 架子鼓 笛子 竹笛 电子琴
          篮球 足球 排球 乒乓球 羽毛球 网球 跑步 短跑 长跑 跳远 跳高 跳绳 游泳 武术 跆拳道 体操 轮滑 毛笔字 硬笔书法`,
          "特长",
        )}`,
    },
  ),
  circumstance(
    "character",
    "outgoing",
    { "zh-CN": "活泼开朗", en: "Lively and outgoing" },
    { phrases: "活泼开朗 活泼开朗型 开朗活泼 性格开朗 性格活泼 开朗 活泼" },
  ),
  circumstance(
    "character",
    "withdrawn",
    { "zh-CN": "内秀抑郁", en: "Quiet and withdrawn" },
    { phrases: "内秀抑郁 内秀抑郁型 内秀 内秀型 性格抑郁" },
  ),
  circumstance(
    "merit",
    "martyr-family",
    { "zh-CN": "烈士、优抚", en: "Family of a martyr or serviceman" },
    {
      phrases: `烈士子女 烈士家庭 烈士遗孤 烈属 军烈属 优抚 优抚子女 优抚对象 优抚家庭 优抚家庭子女 烈士或优抚子女 烈士优抚子女
        烈士及优抚子女 残疾军人子女 因公牺牲军人子女 因公牺牲警察子女`,
      headers: "烈士 烈士优抚",
      listed: "烈士",
    },
  ),
  circumstance(
    "protection",
    "in-distress",
    { "zh-CN": "困境儿童", en: "Child in distress" },
    {
      phrases: `困境 困境儿童 困境学生 困境家庭 困境家庭儿童 困境未成年人 服刑人员子女 服刑人员未成年子女 强制戒毒人员子女
        ${joined("父亲 母亲 父母 父 母", "服刑 在押 坐牢 入狱 强制戒毒")}`,
    },
  ),
  circumstance(
    "protection",
    "involved-in-case",
    { "zh-CN": "涉案未成年人", en: "Minor involved in a case" },
    {
      phrases: "涉案 涉案未成年人 涉案学生 涉罪未成年人 涉罪学生 涉法涉罪 社区矫正",
      isPersonal: true,
    },
  ),
  /** 只由人工认定: no sheet's word makes a pupil one. */
  circumstance("family", "affluent", { "zh-CN": "家庭条件特别优越", en: "Affluent family" }, {}),
];

import { wordsOf } from "./define";
import { relativesDied } from "./family";

/**
 * 形近而义不同: words that hold a phrase, or a 无 or 不, and tell nothing. They take part in finding the
 * longest phrase, so that 学习困难 is no 困难 and 父母无业 denies nothing.
 */
export const lookAlikes: readonly string[] = wordsOf(`${relativesDied}
  学习困难 学习有困难 学习较困难 行动困难 行动不便 呼吸困难 沟通困难 交流困难 表达困难 语言困难 阅读困难 书写困难 识字困难 理解困难
  记忆困难 计算困难 入睡困难 进食困难 上下学困难 交通困难 听力困难 适应困难 接送困难
  贫困县 贫困村 贫困地区 贫困山区 脱贫村 脱贫县 脱贫攻坚 困难职工帮扶 成绩不稳定 学习不稳定 情绪不稳定 思想不稳定 工作不稳定 收入不稳定
  留守老人 留守妇女 留守儿童之家 残疾军人 残疾人联合会 残疾车 烈士陵园 烈士墓 大病保险 大病医保 大病统筹
  心理健康课 心理健康教育 心理委员 心理问题少 特长班
  无业 无劳动能力 无固定收入 无固定工作 无固定职业 无收入 无经济来源 无生活来源 无房 无力 无法 无人照顾 无人管 无依无靠
  不在家 不在身边 不在本地 不好 不佳 不足 不高 不多 不便 不识字 不管 不幸 不定 不善 不爱 不太 不完整 不在了 没工作 没有工作 没收入
  没有收入 没有固定收入 没有经济来源 没有劳动能力 没文化 未婚 未成年 未满 非常 无文化 不务正业 不够 不闻不问 不愿 不能`);

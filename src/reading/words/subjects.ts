import type { Subject } from "../../school";
import { normaliseHeader } from "../normalise";

/**
 * 学科别名: what schools write for a subject, by its usual name. Looked up whole, after
 * normalisation; never as a part of another word (地理 contains 理).
 */
export const subjectAliases: Readonly<Record<Subject, readonly string[]>> = {
  语文: ["语", "语文", "语文学", "中文", "国语", "chinese"],
  数学: ["数", "数学", "math", "maths", "mathematics"],
  英语: ["英", "英语", "英文", "english", "eng"],
  外语: ["外", "外语", "外国语", "foreignlanguage"],
  日语: ["日语", "日文", "japanese"],
  俄语: ["俄语", "俄文", "russian"],
  法语: ["法语", "french"],
  德语: ["德语", "german"],
  西班牙语: ["西班牙语", "西语", "spanish"],
  物理: ["物", "理", "物理", "物理学", "physics"],
  化学: ["化", "化学", "chemistry"],
  生物: ["生", "生物", "生物学", "biology"],
  道德与法治: [
    ...["道法", "道德与法治", "道德法治", "道德与法制", "道德和法治", "道与法", "德法", "道", "品"],
    ...["品德", "思品", "思想品德", "品社", "品生", "品德与社会", "品德与生活"],
    ...["moralityandlaw"],
  ],
  政治: ["政", "政治", "思政", "思想政治", "politics"],
  历史: ["史", "历史", "历史学", "history"],
  地理: ["地", "地理", "geography"],
  科学: ["科", "科学", "自然", "自然科学", "science"],
  历史与社会: ["历史与社会", "人文与社会", "社会", "历社", "historyandsociety"],
  信息科技: [
    ...["信", "信息", "信技", "信科", "信息技术", "信息科技", "微机", "计算机", "电脑"],
    ...["it", "ict", "computer", "computerscience", "informationtechnology"],
  ],
  通用技术: ["通技", "通用", "通用技术", "technology"],
  技术: ["技术"],
  体育: [
    ...["体", "体育", "体健", "体育与健康", "体育健康", "体育与健身", "体育与保健"],
    ...["pe", "physicaleducation"],
  ],
  音乐: ["音", "音乐", "唱游", "music"],
  美术: ["美", "美术", "art", "finearts"],
  艺术: ["艺", "艺术", "arts"],
  劳动: [
    ...[
      "劳",
      "劳动",
      "劳技",
      "劳动技术",
      "劳动教育",
      "劳动与技术",
      "劳动技能",
      "劳动实践",
      "labor",
      "labour",
    ],
  ],
  综合实践活动: [
    ...["综", "综合", "综合实践", "综合实践活动", "综合实践课", "综实", "综合活动", "实践"],
    ...["实践活动", "integratedpractice"],
  ],
  研究性学习: ["研究性学习", "研学", "研究性"],
  心理: ["心理", "心理健康", "心理健康教育", "心健", "psychology"],
  健康: ["健康教育", "卫生与健康"],
  安全: ["安全教育"],
  书法: ["书法", "写字", "calligraphy"],
  校本课程: ["校本", "校本课程", "校本课", "schoolcourse"],
  地方课程: ["地方", "地方课程", "地方课", "localcourse"],
  德育: ["德育"],
  专业课: ["专业课", "专业综合", "专业理论", "专业基础", "专业基础课", "专业核心课"],
  专业技能: ["专业技能", "技能", "技能操作", "专业实训", "实训"],
  理综: ["理综", "理科综合", "理综合"],
  文综: ["文综", "文科综合", "文综合"],
};

const byAlias: ReadonlyMap<string, Subject> = new Map(
  Object.entries(subjectAliases).flatMap(([subject, aliases]) =>
    aliases.map((alias) => [alias, subject] as const),
  ),
);

/** The subject that this text is the whole name of, or null. */
export function findSubject(text: string): Subject | null {
  return byAlias.get(normaliseHeader(text)) ?? null;
}

/** 综合, 理综, 文综: sums of other columns where those stand in the sheet too. */
const partsOfSubtotals: Readonly<Record<Subject, readonly (readonly Subject[])[]>> = {
  理综: [["物理", "化学", "生物"]],
  文综: [
    ["政治", "历史", "地理"],
    ["道德与法治", "历史", "地理"],
  ],
  综合实践活动: [
    ["物理", "化学", "生物"],
    ["政治", "历史", "地理"],
  ],
};

/** The sets of subjects that a column of this name may be the sum of. */
export function subtotalParts(subject: Subject): readonly (readonly Subject[])[] {
  return partsOfSubtotals[subject] ?? [];
}

/** Two names for what one school teaches as one subject: 政治 and 道德与法治, 英语 and 外语. */
export function otherNameOf(subject: Subject): Subject | null {
  const pairs: Readonly<Record<Subject, Subject>> = {
    政治: "道德与法治",
    道德与法治: "政治",
    英语: "外语",
    外语: "英语",
  };
  return pairs[subject] ?? null;
}

const choiceLetters: Readonly<Record<string, Subject>> = {
  物: "物理",
  化: "化学",
  生: "生物",
  政: "政治",
  史: "历史",
  历: "历史",
  地: "地理",
  技: "技术",
};

/** 选考科目 that a 选科 column governs. */
export const choiceSubjects: ReadonlySet<Subject> = new Set(Object.values(choiceLetters));

/** 物化生 or 物理、化学、生物: the subjects chosen; null where the cell does not say. */
export function parseSubjectChoice(text: string): ReadonlySet<Subject> | null {
  const letters = normaliseHeader(text)
    .replaceAll("生物", "生")
    .replaceAll("历史", "史")
    .replace(/[理学治术]/gu, "");
  const chosen = Object.entries(choiceLetters).flatMap(([letter, subject]) =>
    letters.includes(letter) ? subject : [],
  );
  return chosen.length >= 2 ? new Set(chosen) : null;
}

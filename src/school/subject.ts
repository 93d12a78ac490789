/**
 * 学科, by its usual Chinese name: 语文, 数学, 英语, 物理, 道德与法治 …
 * Reading maps every header a school writes (语, 数学（150）, 道法) to one of these.
 */
export type Subject = string;

/** Subjects in the order in which schools print them; what is not here follows in sheet order. */
export const subjectOrder: readonly Subject[] = [
  "语文",
  "数学",
  "英语",
  "外语",
  "日语",
  "俄语",
  "法语",
  "德语",
  "西班牙语",
  "物理",
  "化学",
  "生物",
  "道德与法治",
  "政治",
  "历史",
  "地理",
  "科学",
  "历史与社会",
  "信息科技",
  "通用技术",
  "体育",
  "音乐",
  "美术",
  "艺术",
  "劳动",
  "综合实践活动",
  "心理",
  "书法",
  "校本课程",
  "地方课程",
];

/** 外语类: the subjects that a rule's 外语 stands for. */
export const foreignLanguages: readonly Subject[] = [
  "英语",
  "外语",
  "日语",
  "俄语",
  "法语",
  "德语",
  "西班牙语",
];

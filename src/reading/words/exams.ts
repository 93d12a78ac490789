import type { Assessment } from "../../school";

/** What a part of a header says about the kind of number below it. */
export type MarkKind =
  | "score"
  | "scaled"
  | "rank"
  | "letter"
  | "total"
  | "average"
  /** 重修: a course taken anew, neither first result nor make-up. */
  | "retake"
  /** 主观分, 听力, 加分: part of a mark. */
  | "part"
  /** 成绩, 各科成绩 over a group of subjects: adds nothing. */
  | "filler";

/** One word (or words) that a header may begin or end with. */
export interface ExamWord {
  readonly pattern: RegExp;
  readonly assessment?: Assessment;
  /** 学期总评: the result of a term, not of the year. */
  readonly termResult?: true;
  /** 总评 alone: of the term where the sheet is about the first term, else of the year. */
  readonly yearUnsaid?: true;
  readonly term?: 1 | 2;
  readonly kind?: MarkKind;
}

/** Ranks are told first: 班级排名 is no class, 总分名次 no total. */
export const rankWord =
  /排名|名次|位次|校次|班次|级次|区次|排位|排序|^级名$|^年名$|^rank$|ranking/u;

const nth = "第?[一二三四五六七八九十0-9]+";

/**
 * 考试与分数的用词, longest and most telling first. Each is tried at the beginning and at the end of
 * what is left of a header; what remains must be nothing or the whole name of a subject.
 */
export const examWords: readonly ExamWord[] = [
  ...words(
    "学年总评成绩|学年总评分|学年总评|学年总成绩|学年综合成绩|学年成绩|学年评定|全年总评|年度总评",
    {
      assessment: "annual",
    },
  ),
  ...words("学期总评成绩|学期总评分|学期总评|学期总成绩|学期成绩|学期评定", {
    assessment: "final",
    termResult: true,
  }),
  ...words("总评成绩|总评分|总评", { assessment: "annual", yearUnsaid: true }),
  ...words("annual", { assessment: "annual" }),
  ...words(
    `(?:${nth}次)?补考后成绩|(?:${nth}次)?补考成绩|(?:${nth}次)?补考分数|(?:${nth}次)?补考得分|(?:${nth}次)?补考分|(?:${nth}次)?补考总评|(?:${nth}次)?补考结果|(?:${nth}次)?补考|makeup|make-up|resit`,
    { assessment: "make-up" },
  ),
  ...words("重修成绩|重修|清考成绩|清考|重考", { kind: "retake" }),
  ...words(
    "期末考试成绩|期末考试|期末考查|期末统考|期末检测|期末测试|期末调研|期末质检|期末考|期末评价|期末|期终|finalexam|final",
    { assessment: "final" },
  ),
  ...words(
    "期中考试成绩|期中考试|期中检测|期中测试|期中调研|期中考|期中|半期考试|半期考|半期|midtermexam|midterm",
    { assessment: "midterm" },
  ),
  ...words(
    `${nth}次月考|${nth}次模拟|${nth}月月考|${nth}月考|月考|一模|二模|三模|一诊|二诊|三诊|模拟考试|模拟|联考|摸底考试|摸底|周测|周考|单元测试|单元`,
    { assessment: "monthly" },
  ),
  ...words("平时成绩|平时考核|平时表现|平时分|平时|过程性评价|coursework", {
    assessment: "coursework",
  }),
  ...words("第一学期|第1学期|上学期|上期|上册", { term: 1 }),
  ...words("第二学期|第2学期|下学期|下期|下册", { term: 2 }),
  ...words("赋分等级|赋分成绩|赋分|等级分|标准分|转换分|折算分|折合分|t分", { kind: "scaled" }),
  ...words("等级|等第|评定等级|成绩等级", { kind: "letter" }),
  ...words(
    "总成绩|总得分|总分数|总分|合计|总计|总和|(?:主科|主课|三科|四科|五科|六科|七科|八科|九科|全科|各科|语数[外英]|选科|选考|小科|文化课)(?:总分|合计|总成绩)|total|sum",
    { kind: "total" },
  ),
  ...words("平均成绩|平均得分|平均分|人均分|平均|均分|average|avg|mean|gpa", { kind: "average" }),
  ...words(
    "主观题得分|客观题得分|主观分|客观分|主观题|客观题|非选择题|选择题|附加分|附加题|加分|扣分|听力|笔试|口语|听说|作文|基础|卷[一二12ⅰⅱ]|[ab]卷",
    { kind: "part" },
  ),
  ...words(
    "原始成绩|原始分数|原始得分|原始分|原成绩|卷面成绩|卷面分|卷面|实得分|考试成绩|考试分数|考试分|考查成绩|学业成绩|学科成绩|课程成绩|百分成绩|最终成绩|成绩|分数|得分|分值|考试|检测|测试|分|score|mark|marks",
    { kind: "score" },
  ),
  ...words(
    "各科|各学科|学科|科目|课程|文化课|文化科目|考试科目|考查科目|考查|必考科目|必考|选考科目|选考|必修|基本信息|学生信息|学生基本信息|国家课程|语数英",
    { kind: "filler" },
  ),
];

function words(alternatives: string, means: Omit<ExamWord, "pattern">): readonly ExamWord[] {
  return [{ pattern: new RegExp(`^(?:${alternatives})|(?:${alternatives})$`, "u"), ...means }];
}

/** Where only part of a text is about the exam (titles, sheet names): one kind, or none is taken. */
const titleWords: readonly (readonly [Assessment, RegExp])[] = [
  ["make-up", /补考/u],
  ["annual", /学年总评|学年成绩|学年总成绩|学年评定|(?<!学期)总评/u],
  ["final", /期末|期终|学期总评|学期成绩|学期总成绩/u],
  ["midterm", /期中|半期/u],
  ["monthly", /月考|[一二三][模诊]|模拟考|联考|摸底|周测|单元测/u],
  ["coursework", /平时成绩|平时分/u],
];

/** The exam kinds that a title or a sheet's name speaks of. */
export function findAssessments(text: string): readonly Assessment[] {
  return titleWords.filter(([, pattern]) => pattern.test(text)).map(([assessment]) => assessment);
}

/** 第一学期 or 第二学期, where a title says so and names only one. */
export function findTerm(text: string): 1 | 2 | null {
  const first = /第[一1]学期|上学期/u.test(text);
  const second = /第[二2]学期|下学期/u.test(text);
  return first === second ? null : first ? 1 : 2;
}

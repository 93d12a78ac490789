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
  /排名|名次|位次|校次|班次|级次|区次|排位|排序|(?:班级|年级|[班级校年区市县总])排$|^[级班]名$|^年名$|百分位|^rank$|ranking/u;

const nth = "第?[一二三四五六七八九十0-9]+";

/**
 * 考试与分数的用词, longest and most telling first. Each is tried at the beginning and at the end of
 * what is left of a header; what remains must be nothing or the whole name of a subject.
 */
export const examWords: readonly ExamWord[] = [
  ...words("补考前成绩|补考前分数|补考前", { kind: "score" }),
  ...words(
    `(?:${nth}次)?补考(?:后总评成绩|后总评|后成绩|后分数|后|考试成绩|成绩|分数|得分|分|总评|结果)?|makeup|make-up|resit`,
    { assessment: "make-up" },
  ),
  ...words(
    "学年总评(?:成绩|分数|分)?|学年总成绩|学年综合成绩|学年成绩|学年评定|学年综评|学年综合|全年总评|年度总评|年终总评|年终成绩|全学年|学年",
    { assessment: "annual" },
  ),
  ...words(
    "(?:学期|期末)总评(?:成绩|分数|分)?|期末综合成绩|学期总成绩|学期综合成绩|学期成绩|学期评定|学期综合",
    {
      assessment: "final",
      termResult: true,
    },
  ),
  ...words("总评(?:成绩|分数|分)?|综合成绩|综合评价成绩", {
    assessment: "annual",
    yearUnsaid: true,
  }),
  ...words("annual", { assessment: "annual" }),
  ...words("重修(?:成绩|分数|分)?|清考(?:成绩|分数)?|重考|retake", { kind: "retake" }),
  ...words(
    "期末(?:考试成绩|考查成绩|考试|考查|统考|统测|检测|测试|测评|测查|调研|质检|质量检测|抽测|考|评价)?|期终(?:考试|考)?|学末|finalexam|final",
    { assessment: "final" },
  ),
  ...words(
    "期中(?:考试成绩|考试|考查|统考|检测|测试|测评|调研|质检|质量检测|考)?|半期(?:考试|考)?|midtermexam|midterm|mid-term",
    { assessment: "midterm" },
  ),
  ...words(
    `(?:${nth}次)?(?:${nth}月)?月考(?:${nth})?|${nth}次模拟|[零一二三四]模|[一二三四][诊调检]|模拟考试|模拟考|模拟|联考|摸底考试|摸底|开学考试?|入学考试?|分班考试?|期初(?:考试|考)?|段考|阶段性?(?:考试|测试|检测)|(?:周测|周考|周练|小测|模考|测验)(?:${nth})?|随堂测验|会考|学业水平考试|(?:${nth})?单元(?:测试|检测|考试|${nth})?|适应性考试`,
    { assessment: "monthly" },
  ),
  ...words(
    `平时(?:总评|总分|总成绩|合计|小计|平均分?|均分|综合|成绩|考核|表现|作业|分|${nth})?|过程性评价|过程评价|过程性|日常(?:成绩|表现)?|coursework`,
    { assessment: "coursework" },
  ),
  ...words(
    "第[一1]学期|(?:[一二三四五六七八九](?:年级)?|[高初][一二三])上(?:学期|册)?|上学期|上半学期|上半年|上期(?![中末])|上册|秋季学期|秋学期|秋季",
    { term: 1 },
  ),
  ...words(
    "第[二2]学期|(?:[一二三四五六七八九](?:年级)?|[高初][一二三])下(?:学期|册)?|下学期|下半学期|下半年|下期(?![中末])|下册|春季学期|春学期|春季",
    { term: 2 },
  ),
  { pattern: /^上(?=期[中末])|上$/u, term: 1 },
  { pattern: /^下(?=期[中末])|下$/u, term: 2 },
  ...words("赋分等级|赋分成绩|赋分后?|等级赋分|等级分|标准分|转换分|折算分|折合分|折算|t分|z分", {
    kind: "scaled",
  }),
  ...words("评定等级|成绩等级|成绩等第|等级|等第|等次|级别", { kind: "letter" }),
  ...words(
    "总成绩|总得分|总分数|总分|合计|总计|总和|(?:主科|主课|三科|四科|五科|六科|七科|八科|九科|全科|各科|[3-9]科|语数[外英]|三总|选科|选考|小科|文化课|文化)(?:总分|合计|总成绩)|total|sum",
    { kind: "total" },
  ),
  ...words("平均成绩|平均得分|平均分数?|人均分|平均|均分|average|avg|mean", { kind: "average" }),
  ...words(
    "作业(?:成绩|分)?|课堂表现|课堂|目标(?:成绩|分数?)?|上次(?:成绩|分数?)?|得分率|主观题得分|客观题得分|主观题?分|客观题?分|主观题|客观题|主观|客观|非选择题|选择题|填空题|解答题|附加分|附加题|加分|扣分|听力|笔试|口语|口试|听说|阅读|作文|习作|默写|基础知识|基础|书面|实验操作|第?卷(?:[一二12]|i{1,2})|第(?:[一二12]|i{1,2})卷|[ab]卷|小题|题号",
    { kind: "part" },
  ),
  ...words(
    "原始成绩|原始分数|原始得分|原始分|原始|本次(?:成绩|分数?)?|原成绩|原分数|原得分|模块成绩|学段成绩|卷面成绩|卷面分|卷面|实得分|实际得分|考试成绩|考试分数|考试分|考查成绩|学业成绩|学科成绩|课程成绩|百分成绩|最终成绩|最后成绩|成绩|分数|得分|分值|考试|考核|检测|测试|测评|统考|统测|抽测|调研|分|score|mark|marks",
    { kind: "score" },
  ),
  ...words(
    "各科|各学科|学科|科目|课程|文化课|文化科目|考试科目|考查科目|考查|必考科目|必考|选考科目|选考|必修|选修|基本信息|学生信息|学生基本信息|学生|国家课程|语数英|语数外|(?:[一二三四五六七八九]|[1-9])年级|初[一二三]|高[一二三]",
    { kind: "filler" },
  ),
];

function words(alternatives: string, means: Omit<ExamWord, "pattern">): readonly ExamWord[] {
  return [{ pattern: new RegExp(`^(?:${alternatives})|(?:${alternatives})$`, "u"), ...means }];
}

/** 期末（必填）, 语文(60分及格): brackets that only tell how to fill in. */
export const hintInBrackets =
  /^(?:必填|选填|必须|必选|可空|可不填|可选|单选|文本|文字|数字|数值|整数|小数|示例.*|例如.*|如[:：]?.*|例[:：]?.*|请.*|不.*填|.*填写.*|.*格式.*|不超过.*|保留.*|[0-9.]+[-~—至到][0-9.]+分?|.*及格|.*优秀|百分制|等级制|分|节|次|天|人|个|cm|kg|填|fillin|[一二三四五六七八九十\d])$/u;

/** Where only part of a text is about the exam (titles, sheet names): one kind, or none is taken. */
const titleWords: readonly (readonly [Assessment, RegExp])[] = [
  ["make-up", /补考(?!前)/u],
  ["annual", /学年总评|学年成绩|学年总成绩|学年评定|(?<!学期)总评/u],
  ["final", /期末|期终|学期总评|学期成绩|学期总成绩/u],
  ["midterm", /期中|半期/u],
  ["monthly", /月考|[零一二三][模诊]|模拟|模考|联考|摸底|周[测考练]|单元测|开学考|入学考|段考/u],
  ["coursework", /平时成绩|平时分|^平时$/u],
];

/** The exam kinds that a title or a sheet's name speaks of. */
export function findAssessments(text: string): readonly Assessment[] {
  return titleWords.filter(([, pattern]) => pattern.test(text)).map(([assessment]) => assessment);
}

/** 第一学期 or 第二学期, where a title says so and names only one. */
export function findTerm(text: string): 1 | 2 | null {
  const first = /第[一1]学期|上学期|秋季学期|[级年一二三四五六七八九]上(?:册|期|学|$)/u.test(text);
  const second = /第[二2]学期|下学期|春季学期|[级年一二三四五六七八九]下(?:册|期|学|$)/u.test(text);
  return first === second ? null : first ? 1 : 2;
}

import type { IssueSentence, Vocabulary } from "../vocabulary";

export const issues: Vocabulary["issues"] = {
  "mark-missing": ({ subject, which, deferred }) => {
    if (deferred) {
      const exam = which === "first" ? subject : `${subject}补考`;
      return { what: `${exam}缓考，有了成绩才有结论`, todo: "考完后登记成绩；不再考的改写缺考" };
    }
    return which === "first"
      ? {
          what: `${subject}还没有成绩，填了才有结论`,
          todo: "填成绩；没考的写缺考、缓考或免修",
        }
      : {
          what: `${subject}补考成绩还没有登记，登了才有结论`,
          todo: "登记补考成绩；没有参加的写缺考或缓考",
        };
  },
  "score-not-a-number": ({ subject }) => ({
    what: `${subject}成绩不是数字，按没有成绩处理`,
    todo: "改成数字；没考的写缺考、缓考或免修",
  }),
  "score-full-width": ({ subject, readAs }) => ({
    what: `${subject}成绩是全角数字，已按 ${readAs} 读`,
    todo: "不用改；要改就改成半角",
  }),
  "score-above-full-mark": ({ subject, fullMark }) => ({
    what: `${subject}成绩超过满分 ${fullMark}，没有采用`,
    todo: `核对记分册后改正；满分不对，就在表头写明，如“${subject}（150）”`,
  }),
  "score-negative": ({ subject }) => ({
    what: `${subject}成绩是负数，没有采用`,
    todo: "核对记分册后改正",
  }),
  "score-shown-rounded": ({ subject, shown }) => ({
    what: `${subject}这一格显示 ${shown}，实际存的不是这个数；按实际的数比及格线`,
    todo: `核对该是多少；确定是 ${shown}，就在格里直接填 ${shown}`,
  }),
  "score-is-a-date": ({ subject, shown }) => ({
    what: `${subject}成绩成了日期（显示 ${shown}），没有采用`,
    todo: "把格式改为“常规”，重新填成绩",
  }),
  "score-error-value": ({ subject }) => ({
    what: `${subject}成绩的公式出错，没有成绩`,
    todo: "改好公式，或者直接填成绩",
  }),
  "formula-without-value": ({ subject }) => ({
    what: subject === null ? "公式还没有算出结果" : `${subject}成绩的公式还没有算出结果`,
    todo: "用 Excel 打开并保存一次，再运行",
  }),
  "letter-not-decided": ({ subject }) => ({
    what: `${subject}是等第，所选规则没有说它算不算及格，按未知处理`,
    todo: "改成分数，或改成“合格”“不合格”",
  }),
  "dash-in-required-subject": ({ subject }) => ({
    what: `${subject}是横线，看不出是没考还是不修，按未知处理`,
    todo: "填成绩；没考的写缺考或缓考，不修的写免修",
  }),
  "full-mark-assumed": ({ subject, fullMark }) => ({
    what: `没有写明${subject}的满分，按 ${fullMark} 分算`,
    todo: `不是 ${fullMark} 分的，在表头写明，如“${subject}（150）”`,
  }),
  "full-mark-ambiguous": ({ subject, fullMarks, highest }) => ({
    what: `没有写明${subject}的满分：最高分 ${highest}，满分可能是 ${fullMarks.join("、")}；及格与否因此不同的，按未知处理`,
    todo: `在表头写明满分，如“${subject}（${fullMarks[0] ?? 150}）”`,
  }),
  "annual-result-assumed": ({ takenFrom }) => ({
    what: `没有学年总评，用${assumedResults[takenFrom]}代替`,
    todo: "有学年总评的，加一列“学年总评”再运行",
  }),
  "grade-assumed": () => ({
    what: "看不出是哪个年级，先按所选规则适用来算",
    todo: "在表名或标题里写明年级，如“八年级”",
  }),
  "few-subjects": ({ subjects }) => ({
    what: `只找到${subjects.join("、")} ${subjects.length} 科，不及格门数可能少算`,
    todo: "把其他学科的成绩也放进这个工作簿",
  }),
  "header-not-understood": ({ header }) => ({
    what: header === "" ? "这一列没有表头，没有采用" : `看不懂表头“${header}”，这一列没有采用`,
    todo: "是成绩的，表头改成学科名；不是的不用管",
  }),
  "duplicate-column": ({ subject }) => ({
    what: `有两列都是${subject}同一次考试的成绩，用了前一列`,
    todo: "删去多余的一列，或在表头写明是哪次考试",
  }),
  "row-without-student": () => ({
    what: "这一行没有姓名，也没有学号，没有采用",
    todo: "补上姓名或学号；不是学生的不用管",
  }),
  "statistics-rows-left-out": ({ rows }) => ({
    what: `有 ${rows} 行是统计（平均分、及格率等），不算学生`,
    todo: "不用处理",
  }),
  "rows-below-table": ({ rows }) => ({
    what: `表格下面还有 ${rows} 行没有读`,
    todo: "里面有学生的，移进表格，中间不留空行",
  }),
  "duplicate-student-number": () => ({
    what: "学号重复",
    todo: "核对后改正其中一个",
  }),
  "duplicate-student": () => ({
    what: "同一名学生出现了不止一次",
    todo: "核对后删去多余的一行；是两个人的，补上学号",
  }),
  "contradictory-score": ({ subject }) => ({
    what: `同一名学生的${subject}成绩，两处不一样`,
    todo: "核对记分册，改成一样",
  }),
  "joined-by-name": () => ({
    what: "没有学号可对，按姓名对上了学生",
    todo: "核对有没有重名；有的补上学号",
  }),
  "make-up-student-unknown": ({ name }) => ({
    what: `补考表里的“${name}”在成绩表里找不到，没有采用`,
    todo: "核对姓名和学号",
  }),
  "make-up-student-ambiguous": ({ name }) => ({
    what: `补考表里的“${name}”对得上不止一名学生，没有采用`,
    todo: "补上学号或班级",
  }),
  "make-up-subject-unknown": ({ name }) => ({
    what: `看不出“${name}”是哪一科的补考，没有采用`,
    todo: "把科目写成成绩表里的学科名",
  }),
  "make-up-not-needed": ({ subject }) => ({
    what: `${subject}原来已及格，这个补考成绩不影响结论`,
    todo: "核对是不是登错了人或科目",
  }),
  "sheet-needs-confirmation": () => ({
    what: "像是成绩表，但把握不大，没有采用",
    todo: "在窗格的“识别”一步里确认这张表",
  }),
  "sheet-not-used": () => ({
    what: "这张表没有用上",
    todo: "不是成绩表的不用管；是的，核对表头",
  }),
};

const assumedResults = {
  final: "期末成绩",
  midterm: "期中成绩",
  monthly: "月考成绩",
  coursework: "平时成绩",
  unstated: "没有注明考试的那一列成绩",
} as const;

export function issueMessage(
  where: string | null,
  found: string,
  { what, todo }: IssueSentence,
): string {
  const place = where === null ? "" : found === "" ? `${where}：` : `${where}“${found}”：`;
  return `${place}${what}。${todo}。`;
}

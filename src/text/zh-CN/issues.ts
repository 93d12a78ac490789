import type { IssueOf, IssueSentence, Vocabulary } from "../vocabulary";
import { attentionIssues } from "./attention-issues";
import { resultPart } from "./names";

export const issues: Vocabulary["issues"] = {
  ...attentionIssues,
  "mark-missing": ({ subject, which, deferred, part }) => {
    const first = part ? subject + resultPart(part.assessment, part.term) : subject;
    if (deferred) {
      const exam = which === "first" ? first : `${subject}补考`;
      return { what: `${exam}缓考，有了成绩才有结论`, todo: "考完后登记成绩；不再考的改写缺考" };
    }
    return which === "first"
      ? {
          what: `${first}还没有成绩，填了才有结论`,
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
    what: `${subject}成绩是全角数字，没有采用`,
    todo: `同意按 ${readAs} 读，或者改成半角数字`,
  }),
  "score-letter-for-digit": ({ subject, readAs }) => ({
    what: `${subject}成绩里有字母，没有采用`,
    todo: `同意按 ${readAs} 读，或者改成数字`,
  }),
  "score-stray-signs": ({ subject, readAs }) => ({
    what: `${subject}成绩里有多余的空格或符号，没有采用`,
    todo: `同意按 ${readAs} 读，或者去掉多余的`,
  }),
  "score-annotated": ({ subject, readAs, makeUpMark }) => ({
    what: `${subject}成绩里带着说明，没有采用`,
    todo:
      makeUpMark === null
        ? `同意按 ${readAs} 读，或者只留分数，说明写进批注`
        : `同意按原成绩 ${readAs}、补考 ${makeUpMark} 读，或者分成两列`,
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
  "score-zero-hidden": ({ subject }) => ({
    what: `${subject}这一格存的是 0，却不显示，看不出是零分还是没有成绩`,
    todo: "真是零分的，改成显示出来；没有成绩的，清空这一格",
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
  "full-mark-ambiguous": ({ subject, fullMarks, highest, areStated }) =>
    areStated
      ? {
          what: `${subject}的满分写得不一样：${fullMarks.join("、")}；及格与否因此不同的，按未知处理`,
          todo: "核对后写成一样；几个年级满分不同的，一个年级一个工作簿",
        }
      : {
          what: `没有写明${subject}的满分：最高分 ${highest}，满分可能是 ${fullMarks.join("、")}；及格与否因此不同的，按未知处理`,
          todo: `在“识别”里点一下满分是多少，或在表头写明，如“${subject}（${fullMarks[0] ?? 150}）”`,
        },
  "annual-result-assumed": ({ takenFrom }) => ({
    what: `没有学年总评，用${assumedResults[takenFrom]}代替`,
    todo: "有学年总评的，加一列“学年总评”再运行",
  }),
  "annual-result-composed": ({ term, annual, subjects }) => ({
    what: `没有学年总评，${subjects.length} 科按规则里的权重算出：${weightsInWords(term, annual)}`,
    todo: "核对权重；表里有学年总评的，以表里的为准",
  }),
  "result-part-not-found": ({ assessment, term, subjects }) => ({
    what: `按权重要算${resultPart(assessment, term)}成绩，${subjects.join("、")}没有这一列，总评不全，按没有成绩处理`,
    todo: "补上这一列，或把规则里的权重改成学校的算法",
  }),
  "result-part-not-a-mark": ({ subject, assessment, term }) => ({
    what: `${subject}${resultPart(assessment, term)}是等第，不能按权重折算，总评按没有成绩处理`,
    todo: "改成分数，或加一列学年总评",
  }),
  "composed-result-differs": ({ subject, term, stated, recomputed, pupils }) => ({
    what:
      pupils > 1
        ? `${subject}${resultPart("annual", term)}有 ${pupils} 人与按权重重算的不同，如 ${stated}，重算 ${recomputed}；按表里的算`
        : `${subject}${resultPart("annual", term)}是 ${stated}，按权重重算是 ${recomputed}；按表里的算`,
    todo: pupils > 1 ? "核对规则里的权重是不是学校的算法" : "核对总评和各项成绩，改好后再运行",
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
  "student-on-two-sheets": ({ name, sheets, pupils }) => ({
    what:
      sheets.length === 1
        ? `${peopleFrom(name, pupils)}在“${sheets[0] ?? ""}”里出现不止一次，成绩相同，只算一次`
        : `${peopleFrom(name, pupils)}在${inSheets(sheets)}里都有，只算一次`,
    todo: "不用处理；不是同一个人的，补上学号",
  }),
  "same-name-other-number": ({ name, sheets, pupils }) => ({
    what: `${peopleFrom(name, pupils)}在${inSheets(sheets)}里姓名、班级都一样，学号却不一样，没有并成一人`,
    todo: "是同一个人的，把学号改成一样；不是的不用管",
  }),
  "further-exam-left-out": ({ exam, used }) => ({
    what: `同一类考试有好几次，只按最近的${examCalled(used)}算，${examCalled(exam)}没有采用`,
    todo: "不用处理；要按这一次算的，在窗格里把别的几次改成不用",
  }),
  "make-up-of-other-term": ({ term, counted }) => ({
    what:
      counted === null
        ? `两个学期都有补考，分不清哪一次补的是要算的成绩，${termName[term]}补考没有采用`
        : `要算的是${termName[counted]}的成绩，${termName[term]}补考没有采用`,
    todo: "要用它的，在窗格里把这一列的学期改对；另一次补考改成不用",
  }),
  homonyms: ({ name }) => ({
    what: `同一个班有两个“${name}”，没有学号分不清，各算各的`,
    todo: "补上学号",
  }),
  "number-with-two-names": ({ names }) => ({
    what: `同一个学号对着不同的姓名：${names.join("、")}，没有并成一人`,
    todo: "核对姓名和学号，改正其中一处",
  }),
  "repetitions-not-understood": () => ({
    what: "看不懂留级次数，按没有填处理",
    todo: "改成数字，没有留过级的填 0",
  }),
  "list-row-not-joined": ({ name }) => ({
    what: `对不准${name}是哪一名学生，这一行没有用上`,
    todo: "在两张表里补上学号或班级，核对姓名",
  }),
  "number-lost-digits": () => ({
    what: "学号太长，存成数字后末几位变成了 0，没有用来对人",
    todo: "把这一列设成文本格式，重新填学号",
  }),
  "column-unsure": ({ header }) => ({
    what:
      header === ""
        ? "这一列没有表头，可能是成绩，没有采用"
        : `“${header}”这一列可能是成绩，把握不大，没有采用`,
    todo: "在窗格的“识别”一步里选定这一列是什么",
  }),
  "cells-not-read": ({ cells }) => ({
    what: `表格外面还有 ${cells} 格没有读`,
    todo: "里面有成绩的，移进表格；没有的不用管",
  }),
  "example-rows-left-out": ({ rows }) => ({
    what: `有 ${rows} 行是填写示例，不算学生`,
    todo: "不用处理",
  }),
  "table-not-read": () => ({
    what: "这里像是另一张表，没有看懂，没有采用",
    todo: "有成绩的，放到单独一张表里，写好表头",
  }),
  "guess-accepted": ({ percent }) => ({
    what: `这张表的把握只有 ${percent}%，按要求照样采用了`,
    todo: "核对识别结果",
  }),
  "choice-not-found": ({ what, name }) => ({
    what: `对${choicePlaces[what]}${name === "" ? "" : `“${name}”`}的更正找不到地方，没有用上`,
    todo: "在窗格的“识别”一步里重新选定；写在对照文件里的，改对照文件",
  }),
  "column-chosen-twice": ({ header, used }) => ({
    what: `“${header}”和“${used}”两列选成了同一样，只用后选的“${used}”`,
    todo: "核对这两列各是什么，把选错的一列改过来",
  }),
  "choices-damaged": () => ({
    what: "工作簿里保存的识别更正读不出来，已放在一边，先按自动识别来读",
    todo: "在窗格的“识别”一步里重新选定",
  }),
  "chosen-sheet-not-read": () => ({
    what: "用途已按您说的，但没有读到学生的成绩",
    todo: "在“识别”里点“改表头”，再选哪列是姓名、哪列是成绩；用不上就选“不用这张表”",
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

function peopleFrom(name: string, pupils: number): string {
  return pupils === 1 ? name : `${name}等 ${pupils} 人`;
}

function inSheets(sheets: readonly string[]): string {
  return sheets.map((sheet) => `“${sheet}”`).join("和");
}

const choicePlaces = { sheet: "工作表", header: "表头", column: "列", cell: "单元格" } as const;

const assumedResults = {
  term: "学期总评",
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

function weightsInWords(
  term: IssueOf<"annual-result-composed">["term"],
  annual: IssueOf<"annual-result-composed">["annual"],
): string {
  return [
    ...(term
      ? [
          `学期总评＝${weightedSum([
            ["平时", term.coursework],
            ["期中", term.midterm],
            ["期末", term.final],
          ])}`,
        ]
      : []),
    ...(annual
      ? [
          `学年总评＝${weightedSum([
            ["上学期", annual.first],
            ["下学期", annual.second],
          ])}`,
        ]
      : []),
  ].join("，");
}

function weightedSum(parts: readonly (readonly [string, number])[]): string {
  return parts
    .flatMap(([name, percent]) => (percent > 0 ? [`${name} ${percent}%`] : []))
    .join("＋");
}

const termName = { 1: "上学期", 2: "下学期" } as const;

function examCalled(name: string): string {
  return name === "" ? "没有写第几次的那一次" : `“${name}”`;
}

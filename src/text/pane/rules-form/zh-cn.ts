import type { StageReason } from "../../../screening";
import { vocabulary as words } from "../../zh-CN";
import type { RulesFormText } from "./rules-form-text";

/** 选规定、改规定、交换规定的文字，中文。 */
export const rulesFormTextZhCn: RulesFormText = {
  menu: {
    own: "本校",
    presets: "自带的规定",
    blank: "自己填一条",
    fromFile: "从文件读入",
    trustOfOwn: "本校自定",
    version: (version) => `第 ${version} 版`,
    coverage: {
      all: "适用于这里的年级",
      some: "只适用于这里的部分年级",
      none: "不适用于这里的年级",
      exempt: "这里的年级按它不留级",
      unknown: "这里的年级还不清楚",
    },
  },
  block: {
    basedOn: (title) => `改自“${title}”`,
    marks: (passPercent, exemptGrades) => [
      "满分的 ",
      { strong: `${shown(passPercent)}%` },
      " 及格",
      ...(exemptGrades.length > 0 ? ["；", { strong: exemptGrades.join("、") }, "不留级"] : []),
      "。",
    ],
    interpretations: (count) => `我们的理解（${count} 条）`,
    untested: (count) => `未核对的条件（${count} 条）`,
    edit: "改条件",
    saveFile: "存成文件",
    confirm: (statement) => `我知道：${statement}`,
  },
  file: {
    name: (title) => `留级规定-${title}.json`,
    choose: "选一个规定文件",
    refused: (file) => `“${file}”没有读入`,
    notJson: "这不是规定文件，或者没有存完整",
    nothingKept: "什么都没有改动。请对方重新存一份，或照上面改好再读入。",
    taken: (title) => `已读入“${title}”`,
    known: (title) => `这条规定已经有了：“${title}”`,
  },
  notKept: "本校规定没能存进工作簿，这次先照它算。请存成文件，再试一次。",
  stageReason,
  form: {
    back: "规则",
    title: "改条件",
    titleOfBlank: "自己填一条",
    says: "现在的规定",
    save: "保存为本校规定",
    saved: (title) => `已保存“${title}”，按它筛查请点开始筛查`,
    left: "没有保存，规定和原来一样",
    unchanged: "还没有改动",
    toMend: (places) => `有 ${places} 处要改，改好才能保存`,
    willBeOwn: "存在这本工作簿里，原来的规定不变",
    trialHeading: "试算",
    trialAsked: "改一项，马上看到谁的结论会变。只在这里算，不写进表。",
    notScreened: "筛查过以后，这里会显示改动影响谁。",
    cannotTry: "条件改好以后再试算。",
    name: "名称",
    passPercent: "及格线",
    percentHint: "%（占满分）",
    groups: "学科组",
    groupSubjects: (group) => `${group}：包括哪些学科`,
    noSubject: "还没有选学科",
    foreignLanguage: "外语",
    clauses: "列入的情形（不及格达到一条即列入）",
    clause: (number) => `条件 ${number}`,
    counts: { "before-make-up": "补考前", "after-make-up": "补考后" },
    countsLabel: (clause) => `${clause}：什么时候算`,
    groupLabel: (clause, part) => `${clause}：第 ${part} 组学科`,
    subjectsLabel: (clause, part) => `${clause}：第 ${part} 组至少几门`,
    anySubject: "各科合计",
    atLeast: "至少",
    unit: "门",
    and: "并且",
    addCount: "加“并且”",
    removeCount: (clause) => `去掉${clause}的“并且”`,
    addClause: "加一条",
    removeClause: (clause) => `去掉${clause}`,
    exemptGrades: "不留级的年级",
    states: "没有分数时怎么算",
    statesFirst: "成绩",
    statesMakeUp: "补考",
    state: { absent: "缺考", misconduct: "作弊", deferred: "缓考", blank: "空白" },
    stateLabel: (state, exam) => `${exam}${state}`,
    counting: { fail: "不及格", unknown: "待定", "left-out": "不计" },
    makeUpCounting: { fail: "不及格", "not-yet": "还没考" },
    letters: "等第怎么算",
    composition: "总评怎么合成",
    composesTerm: "学期总评由平时、期中、期末合成",
    composesAnnual: "学年总评由上、下学期合成",
    coursework: "平时",
    midterm: "期中",
    final: "期末",
    firstTerm: "上学期",
    secondTerm: "下学期",
    sum: (sum) => `合计 ${shown(sum)}%`,
    absentPart: "其中一项缺考或作弊",
    absentPartIs: { zero: "这一项按 0 分", whole: "整个总评算缺考", missing: "总评待定" },
    elsewhere: "还有",
    problem: ({ code, place }, lines) => {
      const here: Partial<Record<typeof code, string>> = {
        "pass-mark-out-of-order": `及格线要高于低分线 ${lines.low}%，不高于优秀线 ${lines.excellent}%`,
        "list-too-short": place === "clauses" ? "至少写一条，不然没有人会列入" : "至少选一门",
        "every-grade-exempt": "所有年级都不留级，就没有人可以列入了",
        "not-text": "不能空着",
      };
      return here[code] ?? null;
    },
  },
};

function shown(number: number): string {
  return Number.isNaN(number) ? "？" : String(number);
}

function stageReason(reason: StageReason): string {
  switch (reason.kind) {
    case "make-up-results":
      return `找到补考成绩 ${reason.marks} 个。`;
    case "year-results":
      return reason.exam === "unstated"
        ? `找到 ${reason.subjects} 科成绩，没写是哪次考试，按学年成绩看；没有补考成绩。`
        : `找到 ${reason.subjects} 科的${words.resultPart(reason.exam, reason.term)}，没有补考成绩。`;
    case "exams-before-the-end":
      return `只找到${reason.exams.map((exam) => words.assessments[exam]).join("、")}，没有期末和学年成绩。`;
    case "no-results":
      return "还没有找到成绩，先按学年初筛。";
  }
}

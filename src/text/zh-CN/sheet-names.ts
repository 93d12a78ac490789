import type { ScreeningStage } from "../../school";
import type { ResultSheet } from "../result-sheet-words";

/** What the result sheets are called in the tabs. */
export const sheetNames: Readonly<Record<ResultSheet, string>> = {
  overview: "学情·总览",
  "make-up-roster": "学情·补考名单",
  "preliminary-list": "学情·留级初步名单",
  "midterm-survey": "学情·期中调查",
  "make-up-by-subject": "学情·补考安排",
  "make-up-entry": "学情·补考成绩登记表",
  "make-up-slips": "学情·补考通知单",
  changes: "学情·变动",
  borderline: "学情·边缘学生",
  "office-summary": "学情·报校长室汇总",
  "subject-statistics": "学情·分科统计",
  "category-roster": "学情·八类名册",
  "category-crosswalk": "学情·类别对照",
  "attendance-alerts": "学情·考勤预警",
  "attendance-daily": "学情·出勤日报",
  "attendance-weekly": "学情·出勤周报",
  "enrolment-rates": "学情·巩固率与辍学率",
  "class-ledger": "学情台账",
  "class-categories": "八类学生名册",
  "case-conference": "学情会商记录",
  diagnosis: "学情诊断书",
  "class-roster": "班级花名册",
  "data-issues": "学情·数据问题",
  "run-log": "学情·运行记录",
  "public-overview": "学情·总览（公示版）",
  "public-attendance-weekly": "学情·出勤周报（公示版）",
  "public-subject-statistics": "学情·分科统计（公示版）",
};

/** What stands over them. */
export function sheetTitle(sheet: ResultSheet, stage: ScreeningStage): string {
  const when = { midterm: "期中", annual: "补考前", "after-make-up": "补考后" }[stage];
  switch (sheet) {
    case "overview":
      return `学情总览（${when}）`;
    case "make-up-roster":
      return "补考名单";
    case "preliminary-list":
      return stage === "after-make-up" ? "留级初步名单（补考后认定）" : "留级初步名单（补考前）";
    case "midterm-survey":
      return "期中调查：留级风险";
    case "make-up-by-subject":
      return "补考安排（按学科）";
    case "make-up-entry":
      return "补考成绩登记表";
    case "make-up-slips":
      return "补考通知单";
    case "changes":
      return "名单变动（谁出谁入、为何）";
    case "borderline":
      return "留级边缘学生";
    case "office-summary":
      return "留级候选汇总（报校长室）";
    case "subject-statistics":
      return "分科统计";
    case "category-roster":
      return "类别名册";
    case "category-crosswalk":
      return "类别对照";
    case "attendance-alerts":
      return "考勤预警与办理时限";
    case "attendance-daily":
      return "出勤日报";
    case "attendance-weekly":
      return "出勤周报";
    case "enrolment-rates":
      return "巩固率与辍学率";
    case "class-ledger":
      return "学情台账";
    case "class-categories":
      return "需特别关注学生名册";
    case "case-conference":
      return "学情会商记录";
    case "diagnosis":
      return "学生学科学习情况诊断书";
    case "class-roster":
      return "班级花名册";
    case "data-issues":
      return "数据问题";
    case "run-log":
      return "运行记录";
    case "public-overview":
      return `学情总览（${when}，公示版）`;
    case "public-attendance-weekly":
      return "出勤周报（公示版）";
    case "public-subject-statistics":
      return "分科统计（公示版）";
  }
}

/** What is in them, as 总览 says. */
export const sheetContent: Readonly<Record<ResultSheet, string>> = {
  overview: "全年级人数与规则，不含姓名",
  "make-up-roster": "谁要补考、补考哪几科，按班级、学号",
  "preliminary-list": "候选、待定、条文未列，附条款和依据单元格",
  "midterm-survey": "照现在的成绩符合条款的学生，附依据单元格",
  "make-up-by-subject": "各科补考的人数和名单，留出日期、考场、监考",
  "make-up-entry": "任课教师登记补考成绩，再次运行时自动读回",
  "make-up-slips": "一人一张，裁开发给学生和家长",
  changes: "补考前后谁列入、谁解除，为何",
  borderline: "再有 1 门不及格就会列入的学生",
  "office-summary": "各班人数与名单，留出审定意见",
  "subject-statistics": "各班各科平均分、及格率、优秀率、低分率",
  "category-roster": "各类学生、依据和来源单元格，按班分页",
  "category-crosswalk": "同一学生在不同方案里的类别",
  "attendance-alerts": "旷课预警、应办事项和到期日，留出办理情况",
  "attendance-daily": "最近一周各班每日人数和未到名单",
  "attendance-weekly": "各周各班人次和出勤率",
  "enrolment-rates": "辍学率、巩固率，公式和所计的人",
  "class-ledger": "各班学情台账，留出个案育人计划",
  "class-categories": "各班需特别关注学生，按类别",
  "case-conference": "每周会商用表，列出需关注的学生",
  diagnosis: "一人一页：成绩对照、考勤、怎样解除，留出教师诊断",
  "class-roster": "各班学生名单，电话只留末四位",
  "data-issues": "读不懂、对不上的单元格，怎么改",
  "run-log": "每次运行的时间、规则、参数、人数",
  "public-overview": "人数，不含姓名",
  "public-attendance-weekly": "各周各班人次，不含姓名",
  "public-subject-statistics": "各班各科平均分、及格率、优秀率、低分率",
};

/** Whom they are for. */
export const sheetRecipient: Readonly<Record<ResultSheet, string>> = {
  overview: "校长室、教导处",
  "make-up-roster": "年级组、任课教师",
  "preliminary-list": "教导处 → 校长室",
  "midterm-survey": "班主任、任课教师",
  "make-up-by-subject": "教导处",
  "make-up-entry": "任课教师",
  "make-up-slips": "学生、家长",
  changes: "教导处 → 校长室",
  borderline: "班主任、任课教师",
  "office-summary": "校长室",
  "subject-statistics": "教导处、备课组",
  "category-roster": "班主任、成长导师",
  "category-crosswalk": "年级组",
  "attendance-alerts": "班主任、政教处",
  "attendance-daily": "教导处、校长室",
  "attendance-weekly": "教导处、校长室",
  "enrolment-rates": "教导处、校长室",
  "class-ledger": "班主任、成长导师",
  "class-categories": "班主任",
  "case-conference": "班主任",
  diagnosis: "班主任、任课教师",
  "class-roster": "班主任",
  "data-issues": "教导处",
  "run-log": "教导处",
  "public-overview": "公示",
  "public-attendance-weekly": "公示",
  "public-subject-statistics": "公示",
};

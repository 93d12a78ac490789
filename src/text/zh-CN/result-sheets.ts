import type { OverviewWords, ResultSheetWords } from "../result-sheet-words";
import { attendanceSheets } from "./attendance-sheets";
import { attentionSheets } from "./attention-sheets";
import { caseSheets } from "./case-sheets";
import { ledgers } from "./ledgers";
import { makeUpSheets } from "./make-up-sheets";
import { sheetContent, sheetNames, sheetRecipient, sheetTitle } from "./sheet-names";
import { stageSheets } from "./stage-sheets";

const numerals = "一二三四五六七八九";

const overview: OverviewWords = {
  school: "学校",
  scope: "统计范围",
  stage: "阶段",
  passMark: "及格线",
  basis: "规则依据",
  sources: "资料来源",
  notStated: "表中没有写明",
  scopeOf: (grade, classes, students) =>
    `${grade === null ? "" : `${grade} `}${classes > 1 ? `${classes} 个班，` : ""}${students} 人`,
  stageInWords: (stage) =>
    stage === "midterm"
      ? "期中调查（期中成绩）"
      : stage === "annual"
        ? "补考前（学年总评）"
        : "补考后（学年总评、补考成绩）",
  passMarkOf: (percent, fullMarks) =>
    fullMarks.length === 0
      ? `满分的 ${percent}%`
      : `满分 ${fullMarks.join("、")}，${fullMarks.map((full) => (full * percent) / 100).join("、")} 分及格`,
  sourceOf: (sheet, students) => `${sheet}（${students} 人）`,
  moreSources: (sheets) => `等 ${sheets} 张表`,
  tiles: {
    students: "学生",
    makeUp: "◇ 列入补考",
    candidates: "● 留级候选",
    atRisk: "● 有风险",
    undetermined: "？待定",
    clauseSilent: "◎ 条文未列",
    failing: "▼ 有不及格",
    notAtRisk: "○ 未达条款",
    issues: "！数据问题",
  },
  linksAsOf: (runAt) =>
    `出处的链接指向 ${runAt} 运行时的格。原表后来排过序、增删过行的，请在窗格里点开学生，那里会按学生找到现在的行。`,
  section: (number, title) => `${numerals[number - 1] ?? String(number)}、${title}`,
  continued: (title) => `${title}（续）`,
  classSection: "各班结论（人数）",
  classColumns: {
    students: "在籍",
    makeUp: "列入\n补考",
    makeUpExams: "补考\n科次",
    candidate: "● 候选",
    makeUpPending: "◇ 待\n补考",
    undetermined: "？待定",
    clauseSilent: "◎ 条文\n未列",
    borderline: "边缘",
    notCandidate: "○ 未\n列入",
    makeUpPassed: "补考\n通过",
    makeUpFailed: "补考\n未通过",
    makeUpOpen: "◇ 待\n补登",
    notApplicable: "— 不\n适用",
    atRisk: "● 有\n风险",
    notAtRisk: "○ 未达\n条款",
    failingOne: "不及格\n1 门",
    failingTwo: "不及格\n2 门",
    failingThree: "不及格\n3 门",
    failingMore: "不及格\n4 门起",
    failingAny: "▼ 有\n不及格",
    alerts: "▲ 考勤\n预警",
  },
  classNote: {
    midterm: "期中只作调查：照现在的成绩，符合留级条款的记为“有风险”，不是候选。",
    annual: "“边缘”指现在未列入、再有 1 门不及格就会列入的学生；“◎ 条文未列”已计入“○ 未列入”。",
    "after-make-up":
      "同一学生可同时计入“补考未通过”和“◇ 待补登”；“边缘”指现在未列入、再有 1 门不及格就会列入的学生。",
  },
  subjectSection: "各科不及格（人次）",
  subjectColumns: {
    subject: "学科",
    taken: "应考",
    failing: "不及格",
    passed: "补考\n通过",
    stillFailing: "仍\n不及格",
    open: "◇ 待\n补登",
    rate: "不及\n格率",
    shortBy: "平均差\n（分）",
  },
  subjectNote: (mostFailing, withMakeUp) =>
    [
      ...(mostFailing > 0 ? ["▼ 不及格人次最多的学科。"] : []),
      withMakeUp
        ? "不及格率按补考前算，分母是应考人数（免修、未选不计）。"
        : "不及格率的分母是应考人数（免修、未选不计）。",
    ].join(""),
  charts: {
    subjects: {
      midterm: "期中不及格人次",
      annual: "学年总评不及格人次",
      "after-make-up": "不及格人次：补考后如何",
    },
    classSection: {
      midterm: "各班不及格学生（人数）",
      annual: "各班名单构成（人数）",
      "after-make-up": "各班名单构成（人数）",
    },
    countedTwice: "一名学生可同时计入“◎ 条文未列”和“边缘”。",
    categories: "各类人数",
    weeks: "每周出勤率",
    series: {
      failing: "不及格",
      stillFailing: "仍不及格",
      open: "◇ 待补登",
      passed: "补考通过",
      candidate: "● 候选",
      makeUpPending: "◇ 待补考",
      undetermined: "？待定",
      clauseSilent: "◎ 条文未列",
      borderline: "边缘",
      failingOne: "不及格 1 门",
      failingTwo: "2 门",
      failingThree: "3 门",
      failingMore: "4 门及以上",
      pupils: "人数",
      rate: "出勤率",
    },
  },
  ruleSection: "规则与依据",
  legend: {
    failing: "▼ 不及格",
    candidate: "● 候选",
    undetermined: "？待定",
    clauseSilent: "◎ 条文未列",
    makeUp: "◇ 待补考、待补登",
  },
  clause: "条款",
  clauseInWords: "怎样算符合",
  clauseQuote: "原文",
  parameters: "参数",
  parameterLines: ({
    passPercent,
    excellentPercent,
    lowPercent,
    termWeights,
    yearWeights,
    creditOfMakeUpPass,
    defaultFullMark,
    groups,
    exemptGrades,
  }) => [
    `及格线：满分的 ${passPercent}%，先比较后取整；没有写明满分的学科按 ${defaultFullMark} 分算`,
    `分科统计：优秀为满分的 ${excellentPercent}% 及以上，低分为不到 ${lowPercent}%`,
    ...(termWeights
      ? [
          `学期总评＝平时 ${termWeights.coursework}%＋期中 ${termWeights.midterm}%＋期末 ${termWeights.final}%，缺一项就没有总评`,
        ]
      : []),
    ...(yearWeights
      ? [
          `学年总评＝上学期 ${yearWeights.first}%＋下学期 ${yearWeights.second}%，表里有学年总评的用表里的`,
        ]
      : []),
    ...(creditOfMakeUpPass === null
      ? []
      : [`补考及格的记满分的 ${creditOfMakeUpPass}%，不按卷面分`]),
    ...groups.map(({ label, subjects }) => `${label}：${subjects ?? "其余各科"}`),
    ...(exemptGrades.length === 0 ? [] : [`不设留级的年级：${exemptGrades.join("、")}`]),
  ],
  interpretations: "条文没有说清的，这样处理",
  untested: "条文还规定、这里没有核对的",
  untestedLine: (sentence, why) => `${sentence}——没有核对：${why}`,
  citations: "出处",
  trust: { A: "官方文本", B: "学校或区县文件、转载", C: "未署名网页" },
  citation: (title, issuer, article, where, trust) =>
    `《${title}》，${issuer}，${article}。见 ${where}（${trust}）`,
  sheetSection: "本次写出的表",
  sheetColumns: { sheet: "表名", content: "内容", rows: "条数", recipient: "交给" },
  ofClasses: (sheet) => `${sheet}（一班一张）`,
  sheetContent,
  sheetRecipient,
};

export const resultSheets: ResultSheetWords = {
  names: sheetNames,
  title: sheetTitle,
  makeUpSheets,
  ledgers,
  caseSheets,
  gap: "　",
  wideGap: "　　",
  colon: "：",
  listComma: "、",
  stage: (stage) => `阶段：${stage}`,
  policy: (title, version) => `规则：${title} v${version}`,
  run: (at) => `运行时间：${at}`,
  page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  legend: "图例",
  fillInLegend: "（填）由人填写",
  fillIn: (title) => `${title}\n（填）`,
  setAside: {
    heading: "待处理：下面是您填过的内容，这次的表里没有地方放。看过、移走之后，请删去这几行。",
    whose: "原来在哪一行",
    column: "栏目",
    entry: "您填的内容",
  },
  people: {
    number: "序号",
    classGroup: "班级",
    studentNumber: "学号",
    name: "姓名",
    total: "合计",
  },
  overview,
  roster: {
    who: (most) =>
      most === null
        ? "列入：学年总评有不及格，或有缓考"
        : `列入：学年总评有 1—${most} 门不及格，或有缓考`,
    count: (students, exams) => `；共 ${students} 人、${exams} 科次。`,
    leftOut: (from, students, clause) =>
      `不及格 ${from} 门及以上的 ${students} 人按${clause}列为候选，不在本表。`,
    shutOut: (classGroup, name, failing, clause) =>
      `${classGroup} ${name}（${failing} 门，${clause}）`,
    shutOutLine: (pupils, all) =>
      `不参加补考：${pupils.join("、")}${all > pupils.length ? `等 ${all} 人` : ""}。`,
    notAdmitted: (exams) => `因缺考或作弊按规定不得补考的 ${exams} 科次，不在本表。`,
    subjects: "科数",
    parentSignature: "家长签收",
    failingLegend: "▼ 不及格",
    states: {},
    deferredLegend: "？缓考",
    empty: "没有要补考的学生。",
  },
  preliminary: {
    verdict: "结论",
    failingBefore: (stage) => (stage === "midterm" ? "期中不及格" : "学年总评不及格"),
    failingAfter: "补考后仍不及格",
    clauses: "符合的条款",
    whatNext: "缺什么／怎样解除",
    cells: "依据单元格",
    opinion: { principal: "校长室审定意见", headTeacher: "班主任跟进" },
    signOff:
      "教导处（制表）：______________　　年级组长：______________　　校长室（审定）：______________　　　　　　　　年　　月　　日",
    midtermNote:
      "期中只作调查，供帮扶参考：照现在的成绩符合条款的学生列在这里，不是候选，不作结论。",
    legend: {
      candidate: "● 候选：各种可能都符合条款",
      atRisk: "● 有风险：照现在的成绩符合条款",
      undetermined: "？待定：缺的成绩会改变结论",
      clauseSilent: "◎ 条文未列：请校长室认定",
    },
    clauseSilent: "◎ 条文未列",
    counts: (stage, { listed, undetermined, clauseSilent }) => [
      stage === "midterm" ? `有风险 ${listed} 人` : `候选 ${listed} 人`,
      `待定 ${undetermined} 人`,
      ...(stage === "midterm" ? [] : [`条文未列 ${clauseSilent} 人`]),
    ],
    open: "？未登",
    noMakeUp: "（不参加补考）",
    notDecided: "（还没有补考成绩）",
    partMissing: "缺一项",
    ifFailing: (subjects, clause) => `若${subjects}不及格，则符合${clause}：`,
    missing: (subjects) =>
      `缺：${subjects.map(({ subject, makeUp }) => `${subject}${makeUp ? "补考成绩" : "成绩"}`).join("、")}`,
    outcome: (subject, passing, verdict) => `${subject}${passing ? "及格" : "不及格"} → ${verdict}`,
    silentNext: "请校长室认定",
    silentWhy: "条文没有写到这种情形：",
    failingItem: (subject, score) => `${subject} ${score}`,
    empty: {
      midterm: "照期中成绩，没有符合条款的学生。",
      annual: "没有候选、待定或条文未列的学生。",
      "after-make-up": "没有候选、待定或条文未列的学生。",
    },
  },
  ...stageSheets,
  attention: attentionSheets,
  attendance: attendanceSheets,
  issues: {
    note: "这里列出没有读懂、对不上或自相矛盾的单元格。错误：该格没有采用，可能影响结论；提醒：已按说明处理，请核对；提示：仅告知。改好原表后再次运行，问题自动消失。",
    severity: "级别",
    sheet: "工作表",
    cell: "单元格",
    found: "原值",
    students: "涉及学生",
    what: "问题",
    todo: "怎么办",
    bearing: "影响结论",
    handled: "处理情况",
    bearings: { yes: "？是：待定", maybe: "△ 可能", no: "否" },
    blank: "（空）",
    wholeSheet: "整张表",
    wholeWorkbook: "整个工作簿",
    count: (severity, issues) => `${severity} ${issues}`,
    student: (classGroup, name) => (classGroup === null ? name : `${classGroup} ${name}`),
    severalStudents: (classGroup, students) =>
      classGroup === null ? `${students} 人` : `${classGroup} ${students} 人`,
    empty: "没有数据问题。",
    goTo: (address) => `到 ${address}`,
  },
};

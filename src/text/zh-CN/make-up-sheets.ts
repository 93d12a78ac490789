import type { MakeUpSheetWords } from "../make-up-sheet-words";

export const makeUpSheets: MakeUpSheetWords = {
  nobody: "没有要补考的学生。",
  entry: {
    subject: "学科",
    first: "学年总评",
    mark: "补考成绩",
    state: "补考状态",
    remark: "备注",
    states: ["正常", "缺考", "缓考", "作弊"],
    count: (pupils, exams) => `共 ${pupils} 人、${exams} 科次`,
    pageEach: "每科一页",
    whatToFill: (fullMarks) =>
      `只填浅黄色格。补考成绩填卷面分${range(fullMarks)}；没有成绩的，在“补考状态”选 缺考、缓考 或 作弊，成绩留空。`,
    readBack:
      "再次运行时自动读回成绩；可以排序、筛选、在右侧加列，请勿改动学科、班级、学号、姓名。",
    openLegend: "未登（虚线格）",
    onlyMarks: (fullMark) =>
      `请填 0—${fullMark} 的分数。没有成绩的，这一格留空，在“补考状态”选 缺考、缓考 或 作弊。`,
    onlyStates: "请从 正常、缺考、缓考、作弊 中选一项。",
    signLine: "阅卷：______________　　复核：______________　　登分日期：______________",
  },
  slips: {
    title: (school) => (school === null ? "补考通知单" : `${school}补考通知单`),
    addressee: (classGroup, number, name) =>
      `${classGroup} ${name}${number === null ? "" : `（学号 ${number}）`} 同学及家长：`,
    greeting: (schoolYear, exams) =>
      `您好！根据${schoolYear ?? "本学年"}成绩，该生有 ${exams} 门学科须参加补考，安排如下，请督促孩子认真复习。`,
    subject: "补考学科",
    first: "原成绩",
    when: "考试时间",
    room: "考场",
    note: (isOpen) =>
      `说明：请带齐考试文具，提前到达考场。因病等特殊情况不能参加的，请家长在考前向班主任请假；无故不参加的，按缺考处理。${isOpen ? "时间、考场空白的，另行通知。" : ""}`,
    day: (month, day, time) => `${month}月${day}日${time === null ? "" : ` ${time}`}`,
    office: "教导处　　　　　　　年　　月　　日",
    receiptHead: "回执（家长签字后交班主任）",
    receipt: (classGroup, name) =>
      [`${classGroup} ${name}：补考通知已收到。`, ...receiptSigns].join("　　"),
    whose: (classGroup, number, name) => [classGroup, number ?? "", name].join(" ").trim(),
    cut: "✂ 沿虚线裁开",
  },
  runLog: {
    at: "运行时间",
    stage: "阶段",
    rule: "规则与版本",
    parameters: "参数",
    sheets: "读入的工作表（行数）",
    fingerprint: "指纹",
    students: "学生",
    candidates: "候选",
    undetermined: "待定",
    makeUp: "补考",
    alerts: "预警",
    issues: "问题",
    remark: "备注",
    note: "每次写出结果表记一行，最近的在最上面。指纹：读入的表有一格改动，指纹就不同；两次指纹相同，说明原表没有动过。",
    count: (runs) => `共 ${runs} 次`,
    sheet: (name, rows) => `${name}（${rows} 行）`,
    moreSheets: (sheets) => `等 ${sheets} 张`,
    takenBack: "已撤销",
    takesBack: (run) => (run === null ? "撤销上一次运行" : `撤销 ${run} 的运行`),
    takenBackLegend: "← 已撤销的运行",
    date: (date) => `按 ${date} 计算`,
    grade: (grade) => `未注明年级的按${grade}`,
    empty: "还没有运行过。",
  },
};

const receiptSigns = ["家长签字：____________", "日期：____________"];

/** （0—100）, or subject by subject. */
function range(fullMarks: Parameters<MakeUpSheetWords["entry"]["whatToFill"]>[0]): string {
  const [first, ...others] = fullMarks;
  if (!first) return "";
  if (others.every(({ fullMark }) => fullMark === first.fullMark)) return `（0—${first.fullMark}）`;
  return `（不超过满分：${fullMarks.map(({ subject, fullMark }) => `${subject} ${fullMark}`).join("，")}）`;
}

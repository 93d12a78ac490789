import { attendancePaneTextZhCn } from "./attendance/zh-cn";
import { attentionPaneTextZhCn } from "./attention/zh-cn";
import { correctionTextZhCn } from "./correction/zh-cn";
import { outputTextZhCn } from "./output/zh-cn";
import { frameTextZhCn } from "./frame/zh-cn";
import type { PaneText } from "./pane-text";
import { rulesFormTextZhCn } from "./rules-form/zh-cn";
import { keptSettings, settingsTextZhCn } from "./settings/zh-cn";
import { failingTextZhCn } from "./failing/zh-cn";
import { liveTextZhCn } from "./live/zh-cn";
import { trialTextZhCn } from "./trial/zh-cn";

/** 窗格文字，中文。 */
export const paneTextZhCn: PaneText = {
  frame: frameTextZhCn,
  opening: {
    recovered: {
      undone: "上次写入中断了，已恢复到写入前，什么都没丢。",
      completed: "上次写入已完成，剩下的已清理。",
    },
    damaged: (which) =>
      `${which.map((one) => keptSettings[one]).join("、")}${which.length === 1 ? "这项设置" : "这几项设置"}读不出来，已原样留存，先用默认设置。`,
  },
  empty: {
    title: "这里还没有成绩表",
    hint: ["打开平时用的成绩册就行，", "不用改格式。"],
    reread: "重新读取",
    trySample: "用示例试一试",
    saveTemplate: "下载空白模板",
    templateName: "学情空白模板.xlsx",
    started: {
      sample: "示例已在新窗口打开。到那个窗口的“学情”选项卡点“打开窗格”。",
      template: "空白模板已下载。填好以后打开它，从识别开始。",
    },
    notStarted: {
      sample: "没能打开示例。请再试一次。这个工作簿没有变。",
      template: "没能下载空白模板。请再试一次。这个工作簿没有变。",
    },
  },
  recognise: {
    title: (sheets) => `找到 ${sheets} 张可用的表`,
    classes: (count) => `${count} 个班`,
    pupils: (count) => `${count} 人`,
    subjects: (count) => `${count} 科`,
    reread: "重新读取",
    rereadDone: (sheets) => `已重新读取，找到 ${sheets} 张可用的表`,
    unused: (sheets) => `另有 ${sheets} 张未用`,
    unusedHeading: "未用的表",
    unusedBecause: {
      gradebook: "没有读到学生",
      "make-up": "没有读到学生",
      attendance: "没有读到学生",
      "student-info": "没有读到学生",
      "enrolment-change": "没有读到学生",
      "subject-table": "没有读到科目",
      result: "以前写入的结果表，不重复读",
      other: "没有认出学生和成绩",
    },
    hidden: "隐藏的表",
    sure: (percent) => `把握 ${percent}%`,
    unsure: "待回答",
    preview: (sheet) => `“${sheet}”的前几行`,
    rowsRead: (header, data) => `表头第 ${span(header)} 行 · 数据 ${span(data)} 行`,
    scoreOf: (subject, assessment) =>
      assessment === null ? subject : `${subject}${assessmentNames[assessment]}`,
    meaningOf: (subject, meaning) => `${subject}${meaning}`,
    withFullMark: (meaning, fullMark) => `${meaning}（满分 ${fullMark}）`,
    next: "下一步：看规则",
  },
  correct: correctionTextZhCn,
  settings: settingsTextZhCn,
  trial: trialTextZhCn,
  failing: failingTextZhCn,
  live: liveTextZhCn,
  attendance: attendancePaneTextZhCn,
  attention: attentionPaneTextZhCn,
  rulesForm: rulesFormTextZhCn,
  rules: {
    title: "按这条规定筛查",
    change: "换一条",
    textKind: { A: "官方文本", B: "转载文本", C: "未署名网页" },
    trust: (grade) => `可信度 ${grade}`,
    source: ({ title, effectiveFrom }) =>
      effectiveFrom === null ? `《${title}》` : `《${title}》，${effectiveFrom.slice(0, 4)}年`,
    showSource: "看原文",
    sourceTitle: "原文",
    issuedBy: (issuer) => `发文：${issuer}`,
    inForceFrom: (isoDate) => `${chineseDate(isoDate)}起施行`,
    readAt: (where) => `出处：${where}`,
    interpretations: "条文没写明的，这样理解",
    stageHeading: "学年阶段",
    stage: { midterm: "期中摸底", annual: "学年初筛", "after-make-up": "补考后复核" },
    makeUpFound: (pupils, entered) => `找到补考成绩 ${pupils} 人，已录 ${entered} 人。`,
    chosenByHand: (suggested) => `您选的。照表里的成绩，应是“${suggested}”。`,
    confirmFirst: "先勾选上面这句，再开始。",
    start: "开始筛查",
    startNote: (pupils) => `${pupils} 人，约 1 秒。不改动您的原表。`,
  },
  screening: {
    runningTitle: "正在筛查",
    stepOf: (step, steps) => `第 ${step} 步，共 ${steps} 步`,
    phase: [(sheets) => `读取 ${sheets} 张表`, "核对学生", "按规定判定", "整理理由和出处"],
    phaseSpoken: (stepOf, phase) => `${stepOf}：${phase}`,
    seconds: (value) => `${value} 秒`,
    pupils: (count) => `${count} 人`,
    soFar: (done, of) => `${done} / ${of}`,
    stop: "停止",
    stopNote: "停止后，工作簿和筛查前一样。",
    local: "全部在这台电脑上计算，成绩不上传。",
    stopped: "已停止。工作簿和筛查前一样。",
    notYetTitle: "还没有筛查",
    notYet: "先看一眼规则，再开始。筛查只看不写，不改动您的原表。",
    toRules: "去看规则",
    doneTitle: "筛查完成",
    done: (needAction, seconds) => `筛查完成，${needAction} 人要处理，用时 ${seconds} 秒`,
    toResults: "看结果",
  },
  results: {
    title: (stage, needAction) => `${stageLead[stage]}：${needAction} 人要处理`,
    titleOfClass: (classGroup, needAction) => `${classGroup}：${needAction} 人要处理`,
    nobodyTitle: "没有要处理的学生",
    took: (seconds) => `${seconds} 秒`,
    ruleChanged: (time) => `规则改过了，结果还是 ${time} 的`,
    barsByClass: "柱：各班",
    barsBySubject: "柱：各科",
    issuesMatter: (count) => `${count} 处影响结论`,
    issues: (count) => `${count} 处数据问题`,
    rescreen: "重新筛查",
    verdict: {
      candidate: "候选",
      "make-up-pending": "待补考",
      undetermined: "待定",
      "not-candidate": "未列入",
      exempt: "不适用",
      "not-covered": "不适用",
      "at-risk": "有风险",
      "not-at-risk": "无风险",
    },
    cardName: (verdict, pupils) => `${verdict} ${pupils} 人，按结论筛选`,
    barFigure: (label, count) => `${label} ${count}`,
    showsAll: "显示全部结论",
    search: "姓名、学号或拼音首字母",
    clearSearch: "清除搜索",
    allClasses: "全部班级",
    classFilter: "按班级筛选",
    categoryName: "特别关注",
    categoryFilter: "按特别关注的类别筛选",
    anyCategory: "不分类别",
    levelName: "考勤预警",
    levelFilter: "按考勤预警的级别筛选",
    anyLevel: "不分级别",
    list: "学生名单",
    count: (pupils) => `${pupils} 人`,
    spokenHits: (pupils) => `找到 ${pupils} 人`,
    spokenRow: (...parts) => parts.filter((part) => part !== "").join("，"),
    noHit: (query) => `没有叫“${query}”的学生。`,
    noHitHere: (query) => `这个条件下没有叫“${query}”的学生。`,
    noneHere: "这个条件下没有学生。",
    clearFilters: "清除筛选",
    nobody: (pupils) => `没有要处理的学生，${pupils} 人都已有结论。`,
    write: "写入结果表",
    update: "更新结果表",
    standing: "只是候选名单，由校长室审定。",
  },
  pupil: {
    back: "结果",
    position: (at, of) => `${at} / ${of}`,
    previous: "上一人",
    next: "下一人",
    number: (studentNumber) => `学号 ${studentNumber}`,
    why: "为什么",
    missing: "还差什么",
    waysOut: "怎么解除",
    wouldTrigger: "还要留意",
    missingMark: (subject, which) => (which === "make-up" ? `${subject}补考` : `${subject}成绩`),
    noCellYet: "表里还没有这一格",
    marks: "各科成绩",
    fullMark: (fullMark, passMark) => `满分 ${fullMark} · ${passMark} 及格`,
    spokenMark: (subject, mark, standing, cell) =>
      [`${subject} ${mark}`, spokenStanding[standing], cell ?? ""]
        .filter((part) => part !== "")
        .join("，"),
    points: (value) => `${value} 分`,
    makeUp: "补考",
    makeUpOpen: "未录",
    passed: "及格",
    failed: "不及格",
    noMatter: "不影响结论",
    basis: "依据",
    article: ({ title, article }) => `《${title}》${article}`,
    select: "在表中选中",
    changed: (name, verdict) => `${name}，${verdict}`,
  },
  issues: {
    title: (count) => `数据问题 ${count} 处`,
    first: (count) => `先处理会影响结论的 ${count} 处`,
    none: "没有数据问题。",
    matter: "会影响结论",
    readSo: "已这样读，请核对",
    remarks: "只是提醒",
    blankFirst: (name, subject) => `${name}：${subject}成绩还没有`,
    blankMakeUp: (name, subject) => `${name}：${subject}补考还没录入`,
    deferredFirst: (name, subject) => `${name}：${subject}缓考未录`,
    deferredMakeUp: (name, subject) => `${name}：${subject}补考缓考未录`,
    fill: "去填",
    look: "去看",
    more: (count) => `还有 ${count} 处`,
    rescreen: "重新筛查",
    note: "填好以后，按新的再算一次",
  },
  output: outputTextZhCn,
  failure: {
    writeTitle: "没有写成",
    readTitle: "没有读成",
    unchanged: "工作簿和写入前一样，什么都没丢。",
    writtenNothing: "读取不改动工作簿，什么都没丢。",
    heading: {
      "structure-protected": "工作簿结构被保护",
      "sheet-protected": "工作表被保护",
      "not-found": "找不到这一格",
      "write-undone": "写到一半出了错",
      "write-left-half": "写到一半出了错，没能全部退回",
      "too-large": "内容太多，一次传不下",
      "host-failed": "Excel 没有回应",
    },
    whatToDo: {
      "structure-protected": () =>
        "Excel 不允许新建工作表。请点“审阅 → 保护工作簿”取消保护，再试一次。",
      "sheet-protected": (sheet) => `“${sheet}”改不了。请点“审阅 → 撤消工作表保护”，再试一次。`,
      "not-found": (sheet) => `“${sheet}”可能被删去或改了名。请重新读取。`,
      "write-undone": () => "写进去的都已退回。请再试一次。",
      "write-left-half": (sheet) => `原表没有动。请删去没写完的“${sheet}”，再试一次。`,
      "too-large": () => "请把用不到的工作表移到别的工作簿，再试一次。",
      "host-failed": () => "请先退出单元格编辑（按 Esc 或回车），再试一次。",
    },
    cannotSelect: (sheet) => `选不到“${sheet}”里的这一格，可能被删去或改了名。请重新读取。`,
  },
  policy: {
    group: (label) => label.replace("语文、数学、外语", "语数外").replace("其他学科", "其他"),
    subjects: (group, count) => `${group} ${count} 门`,
    plainSubjects: (count) => `${count} 门`,
    anySubjects: (count) => `合计 ${count} 门`,
    together: "加",
    afterMakeUp: (clauses, result) => [
      "补考后，",
      ...clauses,
      { candidate: "不及格的，列为候选", "may-apply": "不及格的，可以申请留级" }[result],
    ],
    beforeMakeUp: (clauses, result) => [
      "补考前已有 ",
      ...clauses,
      { candidate: "不及格的，直接列入", "may-apply": "不及格的，不待补考即可申请留级" }[result],
    ],
    noClause: "还没有条款：写明几门不及格的学生列入。",
    or: "，或",
    also: "；",
    end: "。",
  },
};

const assessmentNames = {
  annual: "总评",
  final: "期末",
  midterm: "期中",
  monthly: "月考",
  coursework: "平时",
  "make-up": "补考",
  unstated: "",
} as const;

const stageLead = { midterm: "期中", annual: "学年初筛", "after-make-up": "补考后" } as const;

const spokenStanding = {
  pass: "及格",
  fail: "不及格",
  unknown: "还不知道",
  "left-out": "不计",
} as const;

function span([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function chineseDate(isoDate: string): string {
  const [year = "", month = "", day = ""] = isoDate.split("-");
  return `${year}年${Number(month)}月${Number(day)}日`;
}

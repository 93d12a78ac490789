import type { CaseSheetWords, ConferenceWords, DiagnosisWords } from "../case-sheet-words";

const conference: ConferenceWords = {
  kind: "班级例会（每周一次）",
  classGroup: "班级",
  week: "周次",
  weekOf: (number, period) => `第 ${number ?? "　　"} 周（${period}）`,
  time: "时间",
  place: "地点",
  chair: "主持人",
  headTeacher: (name) => `${name}（班主任）`,
  recorder: "记录人",
  present: "参加人",
  overall: "一、班级总体情况：思想、学习、纪律、秩序（填）",
  overallShort: "班级总体情况",
  counts: ({ students, listed, alerts, failing, open }) =>
    [
      `全班 ${students} 人，本周列出 ${listed} 人`,
      ...(alerts > 0 ? [`考勤预警 ${alerts} 人`] : []),
      ...(failing > 0 ? [`有学科不及格 ${failing} 人`] : []),
      ...(open > 0 ? [`有补考待完成 ${open} 人`] : []),
    ].join("；") + "。",
  pupils: "二、需关注学生逐人会商（姓名和原因自动填入，可在空行补写）",
  name: "姓名",
  reason: "本周关注原因",
  analysis: "问题与原因分析",
  measure: "对策",
  responsible: "责任人",
  feedback: "反馈",
  followUp: "三、上周措施落实与反馈（填）",
  followUpShort: "上周措施落实与反馈",
  lastMeasures: (period, measures) =>
    `${period} 定的对策——${measures.map(({ name, measure }) => `${name}：${measure}`).join("；")}。`,
  decisions: "四、议定事项：责任人、完成时间（填）",
  decisionsShort: "议定事项",
  signOff:
    "班主任（执笔）：________________　　包靠领导（签字验收）：________________　　　　　年　　月　　日",
  earlier: (period) => `往周记录：${period}`,
  named: (what, monday) => `${what}\n${monday} 周`,
  inWeek: (title, monday) => `${title}（${monday} 起的一周）`,
  addedPupil: "补写的学生",
  noLonger: "按现有数据，本周不再列出",
  reasons: {
    streak: (days, from) => `连续旷课 ${days} 天，${from} 起`,
    streakShort: (days) => `连续旷课 ${days} 天`,
    total: {
      days: (value) => `累计旷课 ${value} 天`,
      lessons: (value) => `累计旷课 ${value} 节`,
    },
    chronic: (absent, of) => `缺勤 ${absent} 次（应到 ${of} 次）`,
    back: (reason) => `${reason}（已返校）`,
    failing: (stage, count, subjects) => {
      const when = { midterm: "期中", annual: "", "after-make-up": "" }[stage];
      return `${when}不及格 ${count} 科${subjects ? `：${subjects.join("、")}` : ""}`;
    },
    open: (stage, count, subjects) => {
      const what = stage === "after-make-up" ? "补考待登" : "待补考";
      return `${what} ${count} 科${subjects ? `：${subjects.join("、")}` : ""}`;
    },
    missing: (subjects) => `缺成绩：${subjects.join("、")}`,
    semicolon: "；",
  },
};

const diagnosis: DiagnosisWords = {
  gender: "性别",
  genders: { boy: "男", girl: "女" },
  headTeacher: "班主任",
  mentor: "导师（填）",
  borderline: "△ 边缘\n（未列入）",
  sentences: (parts) => parts.map((part) => part.replace(/。$/u, "")).join("。") + "。",
  alsoHold: (clauses) => `同时符合${clauses.join("、")}`,
  ofPupil: (section, name) => `${section}（${name}）`,
  firstMark: (stage) => (stage === "midterm" ? "期中" : "学年总评"),
  marks: "一、各科成绩与班级对照",
  subject: "学科",
  passAndFull: "及格／满分",
  makeUp: "补考",
  average: "班级平均",
  fromAverage: "与平均差",
  fromPassMark: "距及格线",
  result: "结果",
  cells: "依据单元格",
  results: {
    pass: "及格",
    fail: "▼ 不及格",
    passedInMakeUp: "补考及格",
    passedAs: (mark) => `补考及格记${mark}`,
    toSit: "◇ 待补考",
    toEnter: "？缺补考",
    notEntered: "？未登",
    noMark: "？缺成绩",
    exempt: "免修",
  },
  marksNote: (fewest, sheets) =>
    `班级平均按本班有分数的学生算，不足 ${fewest} 人的不列。单元格在工作表${sheets.map((sheet) => `“${sheet}”`).join("、")}。`,
  attendance: "二、考勤",
  attendanceOf: ({ expected, kinds, unexcused, times, rate }) =>
    [
      ...(expected > 0 ? [`应到 ${expected} 天`] : []),
      ...kinds.map(({ kind, days }) => `${kind} ${days} 天`),
      `旷课 ${unexcused} 天`,
      ...times.map(({ kind, times: count }) => `${kind} ${count} 次`),
      ...(rate === null ? [] : [`出勤率 ${rate}`]),
    ].join("，") + "。",
  noAttendance: "没有读到这名学生的考勤记录。",
  noAlerts: "没有考勤预警。",
  alert: (level, what, isBack) => `${level}：${what}${isBack ? "（已返校）" : ""}。`,
  moreAlerts: (count) => `另有 ${count} 条预警，见考勤预警表。`,
  ways: "三、怎样解除（保持）",
  notListedNow: "现在未列入",
  nearest: (subjects) => `离及格线最近：${subjects.join("、")}`,
  remedy: "四、任课教师诊断与补救",
  weakness: "薄弱知识点、失分原因",
  measures: "补救措施与期限",
  signature: "签名（填）",
  allInOne: "薄弱点、补救措施、签名（填）",
  opinions: "五、班主任意见，学生和家长意见",
  headTeacherOpinion: "班主任意见",
  familyOpinion: "学生和家长意见",
  signOff:
    "班主任：________________\u3000\u3000学生：________________\u3000\u3000家长：________________\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日",
  disclaimer:
    "本书由所选规则和原始成绩生成，供诊断与帮扶用，不是留级决定；义务教育阶段原则上不留级，须监护人书面申请、学校审核、教育行政部门批准；由校长室审定。",
};

export const caseSheets: CaseSheetWords = {
  nobody: "本班没有需关注的学生。",
  conference,
  diagnosis,
};

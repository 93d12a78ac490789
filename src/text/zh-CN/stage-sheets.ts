import type { ResultSheetWords } from "../result-sheet-words";

type StageSheets = Pick<
  ResultSheetWords,
  "bySubject" | "changes" | "distance" | "borderline" | "statistics" | "officeSummary"
>;

/** Words of the sheets that go with one stage of the year, and of the statistics. */
export const stageSheets: StageSheets = {
  bySubject: {
    subject: "学科",
    teachersCount: "人数",
    continued: (subject, row) => `${subject}\n（续 ${row}）`,
    pupils: "名单",
    when: "日期时间",
    room: "考场",
    invigilator: "监考",
    note: "一行一科；名单按班级、学号。没有补考学生的学科不列。",
    count: (pupils) => `${pupils} 人`,
    ofClass: (classGroup, names) => `${classGroup}：${names.join("、")}`,
    signOff:
      "教导处（制表）：______________　　年级组长：______________　　　　　　　　年　　月　　日",
    empty: "没有要补考的学科。",
  },
  changes: {
    change: "变动",
    before: "上次结论",
    now: "本次结论",
    why: "为何",
    cells: "依据单元格",
    remark: "备注",
    kinds: { listed: "→ 列入", open: "？转待定", released: "← 解除", silent: "◎ 条文未列" },
    compared: (stage) => `对比：${stage}（同一批成绩，补考成绩不计）`,
    sameRule: "规则未变",
    counts: ({ listed, open, released, silent }) =>
      `列入 ${listed} 人，转待定 ${open} 人，解除 ${released} 人，条文未列 ${silent} 人。`,
    stayed: (verdict, names, more) =>
      `不变的${verdict}：${names.join("、")}${more > 0 ? `等 ${names.length + more} 人` : ""}。`,
    mark: ({ subject, before, after, outcome, recordedAs }) => {
      const first = `${subject} ${before}`;
      if (outcome === "open") return `${first}→？未登`;
      if (after === null) return `${first}▼（不得补考）`;
      const credit = recordedAs === null ? "" : `（记 ${recordedAs}）`;
      return outcome === "passed" ? `${first}→${after} 及格${credit}` : `${first}→${after}▼`;
    },
    nothingLeft: "不及格的学科都已补考及格",
    left: (subjects) => `剩 ${subjects} 门不及格，不符合任一条款`,
    empty: "补考前后没有变动。",
  },
  distance: {
    away: "离条款",
    reached: "已符合",
    near: "△ 边缘",
    nearLegend: "△ 边缘：再有 1 门不及格就符合",
    nearCount: (pupils) => `边缘 ${pupils} 人`,
    subjectsAway: (subjects) => `还差 ${subjects} 门`,
    short: (subject, score, points) => `${subject} ${score}（差 ${points}）`,
    noPoints: (subject, score) => `${subject} ${score}`,
    above: (subject, score, points) => `${subject} ${score}（高 ${points}）`,
  },
  borderline: {
    failing: (stage) => (stage === "after-make-up" ? "仍不及格" : "不及格"),
    trigger: "再有哪科不及格即列入",
    nearest: "离及格线最近（分）",
    diagnosis: "任课教师诊断",
    mentor: "成长导师",
    measures: "帮扶措施与进展",
    note: "边缘：现在未列入候选，但再有 1 门学科不及格即列入。供任课教师做学情诊断、班主任做思想工作用；不得张榜公布。",
    anyOf: (subjects) => (subjects.length > 1 ? `${subjects.join("、")}任一` : subjects.join("")),
    none: "—",
    count: (pupils) => `共 ${pupils} 人`,
    empty: "没有边缘学生。",
  },
  statistics: {
    subject: "学科",
    fullMark: "满分",
    enrolled: "应考",
    present: "实考",
    absent: "缺考",
    unknown: "缺成绩",
    average: "平均分",
    highest: "最高分",
    lowest: "最低分",
    passing: "及格\n人数",
    excellent: "优秀\n人数",
    low: "低分\n人数",
    passRate: { present: "及格率\n÷实考", enrolled: "及格率\n÷应考" },
    excellentRate: { present: "优秀率\n÷实考", enrolled: "优秀率\n÷应考" },
    lowRate: { present: "低分率\n÷实考", enrolled: "低分率\n÷应考" },
    wholeGrade: "全年级",
    note: ({ stage, passPercent, excellentPercent, lowPercent }) =>
      `${stage === "midterm" ? "按期中成绩" : "按首次成绩（学年总评），不计补考"}。及格：满分的 ${passPercent}% 及以上；优秀：${excellentPercent}% 及以上；低分：不到 ${lowPercent}%。`,
    averages: "平均分＝总分÷实考人数，先算后取整。",
    denominators:
      "应考：有这门课的学生，含缺考、作弊和缺成绩的，缓考、免修、未选不计；实考：有成绩的。等第只算及格率。班级按班号排列，不排名次。",
    empty: "没有可以统计的成绩。",
  },
  officeSummary: {
    students: "在籍",
    makeUp: "列入\n补考",
    candidates: "● 候选",
    undetermined: "？待定",
    silent: "◎ 条文\n未列",
    names: "名单",
    gradeOpinion: "年级组意见",
    opinion: "校长室审定意见",
    note: "一行一班，供校长室审定；各人的条款和依据单元格见《学情·留级初步名单》。",
    nobody: "—",
    signOff:
      "教导处（制表）：______________　　年级组长：______________　　校长室（审定）：______________　　　　　　　　年　　月　　日",
    empty: "没有班级。",
  },
};

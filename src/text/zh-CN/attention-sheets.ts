import { wordsFoundAgain } from "../words-found-again";
import type { AttentionSheetWords } from "../attention-sheet-words";

export const attentionSheets: AttentionSheetWords = {
  internalBar: "内部资料　注意保密　严禁外传",
  internal: "内部资料　注意保密",
  roster: {
    name: (scheme) => `学情·${scheme}名册`,
    title: (scheme) => `${scheme}名册`,
    scheme: (title, version) => `类别方案：${title} v${version}`,
    count: (entries, heads) => `${entries} 人次、${heads} 人（一人可属多类）`,
    purpose:
      "用途：成长导师结对与领导包靠。仅限班主任、成长导师和包靠领导查阅，用后收回，不得张贴、转发；",
    keptUntil: (schoolYear) =>
      schoolYear === null ? "保存至本学年末，期满删除。" : `保存至 ${schoolYear}末，期满删除。`,
    blankMeans: "本表不含成绩、名次和结论。空白表示“未填”，不表示“否”。",
    notFilled: (categories) =>
      `信息表未填的：${categories.map(({ label, pupils }) => `${label} ${pupils} 人`).join("、")}。`,
    noColumn: (labels) => `信息表没有栏目、无从得知的：${labels.join("、")}。`,
    unranked: (pupils, all) =>
      `缺成绩、没有排名的：${pupils.join("、")}${all > pupils.length ? `等 ${all} 人` : ""}。`,
    addByHand:
      "要加人，写在表末的浅黄色空行：班级、学号或姓名、类别、具体情况；下次运行读回并保留，删去该行即取消。",
    handLegend: "人工加入，重新运行保留",
    category: "类别",
    gender: "性别",
    details: "具体情况（依据）",
    cells: "来源单元格",
    others: "兼属类别",
    guardian: "监护人及电话",
    mentor: "成长导师",
    leader: "包靠领导",
    remark: "备注",
    computed: "由成绩计算\n（口径见总览）",
    computedSource: "成绩计算",
    byRoster: wordsFoundAgain.byRoster["zh-CN"],
    byPane: "人工（窗格）",
    fact: (header, found) => `${header}：${found}`,
    excerpt: (phrase) => `…${phrase}…`,
    empty: "没有属于这些类别的学生。",
  },
  crosswalk: {
    title: (scheme) => `类别对照（${scheme}与其他方案）`,
    note: "同一学生在不同方案里的类别，按信息表写明的境况和成绩对应；对不上的写“无对应”，不等于“不是”；“？”：那个方案的计算口径不同，请核对。",
    uncertain: (category) => `${category}（？）`,
    none: (category) => `${category}：无对应`,
    empty: "没有可以对照的学生。",
  },
  overview: {
    section: (scheme) => `${scheme}（只列人数；名单见内部资料）`,
    category: "类别",
    pupils: "人数",
    share: "占比",
    fromSheet: "信息表",
    computed: "成绩\n计算",
    byHand: "人工",
    notFilled: "未填",
    noColumn: "无栏",
    fewerThan: (count) => `少于 ${count}`,
    total: (entries, heads) => `共 ${entries} 人次、${heads} 人（一人可属多类）。`,
    totalHeads: (heads) => `共 ${heads} 人（一人可属多类）。`,
    notFilledNote: "未填：信息表有此栏而该生为空，不等于“否”；“无栏”：没有一张表有此栏。",
    criterion: (label, source) => {
      const among = { grade: "全年级", class: "全班" }[source.population];
      if (source.kind === "high-achiever") {
        return `${label}：${source.noFailing ? "没有不及格，且" : ""}得分率在${among}前 ${source.topPercent}%；`;
      }
      const either = [
        ...(source.failingSubjects === null ? [] : [`不及格 ${source.failingSubjects} 门及以上`]),
        ...(source.bottomPercent === null ? [] : [`得分率在${among}后 ${source.bottomPercent}%`]),
      ];
      return `${label}：${either.join("，或")}；`;
    },
    unranked: (pupils) => `同分都计入，缺成绩的不排名（${pupils} 人）。`,
    suppressed: (count) => `少于 ${count} 人的不写具体人数，免得认出是谁。`,
  },
};

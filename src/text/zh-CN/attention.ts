import type { AttentionWords } from "../attention-words";

export const attention: AttentionWords = {
  semicolon: "；",
  reason: (reason) => {
    switch (reason.kind) {
      case "failing":
        return `${reason.subjects.join("、")} ${reason.subjects.length} 科不及格`;
      case "rank-from-bottom":
        return `平均得分率在${populations[reason.population]}后 ${reason.percent}%`;
      case "rank-from-top":
        return `平均得分率在${populations[reason.population]}前 ${reason.percent}%`;
      case "no-failing":
        return "没有不及格";
      case "phrase":
        return `${reason.header}“${reason.found}”`;
      case "yes":
        return `${reason.header}：${reason.found}`;
      case "hand":
        return reason.note === "" ? "人工加入" : `人工加入：${reason.note}`;
    }
  },
  levels: {
    contact: "当日联系",
    "home-visit": "家访",
    "suspected-dropout": "疑似辍学",
    dropout: "辍学",
    cumulative: "累计旷课",
    chronic: "长期缺勤",
  },
  streak: ({ from, to, schoolDays }) => `连续旷课 ${schoolDays} 天，${span(from, to)}`,
  alert: ({ streak, counted, level, from, to }) => {
    if (streak) return attention.streak(streak);
    const value = counted?.value ?? 0;
    return level === "chronic"
      ? `缺勤 ${value} 次，应到 ${counted?.of ?? 0} 次，${span(from, to)}`
      : `累计旷课 ${value}，${span(from, to)}`;
  },
  daysLeft: (days) => (days < 0 ? `逾期 ${-days} 天` : days === 0 ? "今日到期" : `剩 ${days} 天`),
};

const populations = { grade: "年级", class: "班级" } as const;

function span(from: string, to: string): string {
  const [, fromMonth = "", fromDay = ""] = from.split("-");
  const [, toMonth = "", toDay = ""] = to.split("-");
  const first = `${Number(fromMonth)}月${Number(fromDay)}`;
  if (from === to) return `${first}日`;
  return fromMonth === toMonth
    ? `${first}–${Number(toDay)}日`
    : `${first}日–${Number(toMonth)}月${Number(toDay)}日`;
}

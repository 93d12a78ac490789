import type { AttendancePaneText } from "./attendance-text";

/** 考勤的窗格文字，中文。 */
export const attendancePaneTextZhCn: AttendancePaneText = {
  pupil: {
    heading: "考勤",
    expected: (days, rate) =>
      rate === null ? `应到 ${days} 天` : `应到 ${days} 天 · 出勤率 ${rate}%`,
    totalsOnly: "表上只有合计，没有每天的记录，看不出连续旷课。",
    weekdays: ["一", "二", "三", "四", "五", "六", "日"],
    month: (month) => `${month}月`,
    weekOf: (month, day) => `${month}月${day}日起`,
    shows: (facts) => facts.join("，"),
    nothing: "没有缺勤和迟到",
    table: "逐周考勤",
    week: "周",
    noSchool: "放假",
    days: (kind, days) => `${kind} ${days} 天`,
    times: (kind, times) => `${kind} ${times} 次`,
    unknownEntries: (cells) => `有 ${cells} 次看不懂，没有算进去。`,
    notCertain: "中间有看不懂的格，也可能没有这么长，请核对。",
    stillAway: "到表上最后一天还没有来。",
    due: (month, day, left) => `${month}月${day}日前，${left}`,
    moreDuties: (duties) => `还有 ${duties} 件要办`,
  },
  results: {
    tab: (alerts) => `考勤预警 ${alerts}`,
    title: (pupils) => `考勤预警：${pupils} 人`,
    nobodyTitle: "没有考勤预警",
    nobody: "照现在的规则，没有人够得上预警。",
    span: (from, to) => `考勤 ${day(from)}至${day(to)}`,
    levelFilter: "按级别筛选",
    more: (alerts) => `另有 ${alerts} 条`,
    alertOf: (level) => `${level}预警`,
    standing: "只是提示，先核实，再联系家长。",
  },
  rules: {
    row: "旷课预警",
    sameDay: "当天",
    days: (count) => `${count} 天`,
    week: "1 周",
    month: "1 月",
    none: "未设",
    title: "旷课预警",
    streaks: "连续旷课",
    streak: {
      "school-days": ["连续旷课满", "个上学日"],
      "calendar-days": ["从第一天起，旷课满", "天"],
    },
    streakLabel: (level) => `“${level}”从几天起`,
    within: (duty, responsible, days) =>
      days === 0 ? `${responsible}：${duty}` : `${responsible} ${days} 天内：${duty}`,
    counting: "怎么算",
    blank: "上课日的空白格",
    blankMeans: { present: "算出勤", unknown: "算没记，待核实" },
    absent: "只写“缺勤”“未到”，没写原因",
    absentMeans: { unexcused: "算旷课", unknown: "待核实" },
    late: "迟到早退折算成旷课",
    latePer: ["每", "次折 1 节"],
    lateLabel: "几次迟到早退折 1 节旷课",
    further: "另外提醒",
    cumulative: "累计旷课",
    cumulativeAt: ["本学期累计满", "时提醒"],
    cumulativeLabel: "累计旷课从多少起",
    unit: { days: "天", lessons: "节" },
    unitLabel: "累计的单位",
    chronic: "长期缺勤（连同请假）",
    chronicAt: ["缺勤满应到的", "%"],
    chronicLabel: "长期缺勤从百分之几起",
    source: "依据",
    usual: "改回通行做法",
    save: "保存为本校的预警规则",
    saved: "预警规则已保存在这本工作簿里",
    left: "没有保存，预警规则和原来一样",
    unchanged: "没有改动",
    willBeOwn: "存在这本工作簿里，不改原表",
    toMend: (places) => `还有 ${places} 处要改`,
    wrong: {
      "not-a-number": "填一个数",
      "out-of-range": "这个数太小或太大",
      "not-rising": "要比上一级的天数多",
    },
    back: "规则",
  },
  recognise: {
    days: (days) => `${days} 天`,
    span: (from, to) => `${day(from)}至${day(to)}`,
    undated: (sessions) => `${sessions} 次，没写日期`,
    totals: "只有合计",
    changes: (changes) => `${changes} 条`,
  },
  question: {
    symbol: "在考勤表里是什么意思？",
    symbolWhy: (cells, sheets) =>
      sheets > 1
        ? `${sheets} 张表共 ${cells} 格，图例里没有。如 `
        : `共 ${cells} 格，图例里没有。如 `,
    scope: "用在",
    thisSheet: "只这张表",
    everySheet: "整本工作簿",
    answer: {
      blank: "当空白",
      present: "出勤",
      late: "迟到",
      leftEarly: "早退",
      personalLeave: "事假",
      sickLeave: "病假",
      officialLeave: "公假",
      leave: "请假",
      unexcused: "旷课",
      absent: "缺勤",
      away: "不算上学日",
      unknown: "不知道",
    },
    year: (sheet) => `“${sheet}”是哪一年的？`,
    month: (sheet) => `“${sheet}”是哪年哪月的？`,
    yearWhy: "日期里没有年份，标题和表名里也没有。如 ",
    monthWhy: "只写了几号，标题和表名里也没有年月。如 ",
    yearLabel: "年份",
    yearAnswer: (year) => `${year} 年`,
    monthAnswer: (month) => `${month} 月`,
    change: "改",
    changeOf: (symbol) => `改“${symbol}”的意思`,
    keep: "不改",
  },
  taken: {
    symbol: (symbol, kind, sheet) =>
      sheet === null ? `“${symbol}”已按${kind}读` : `“${sheet}”里的“${symbol}”已按${kind}读`,
    symbolOpen: (symbol) => `“${symbol}”不再另定`,
    dates: (sheet, year, month) =>
      month === null ? `“${sheet}”已按 ${year} 年读` : `“${sheet}”已按 ${year} 年 ${month} 月读`,
    datesOpen: (sheet) => `“${sheet}”的年月不再另定`,
  },
  said: {
    symbol: (symbol, kind, sheet) =>
      sheet === null ? `考勤记号“${symbol}”是${kind}` : `“${sheet}”里“${symbol}”是${kind}`,
    dates: (sheet, year, month) =>
      month === null ? `“${sheet}”是 ${year} 年的` : `“${sheet}”是 ${year} 年 ${month} 月的`,
  },
};

function day([month, dayOfMonth]: readonly [number, number]): string {
  return `${month}月${dayOfMonth}日`;
}

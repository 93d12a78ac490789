import type { AttentionIssueFacts } from "../../records";
import type { Vocabulary } from "../vocabulary";
import { attendanceKinds } from "./attendance-kinds";

/** 考勤表、学生信息表、学籍异动表里的问题. */
export const attentionIssues: Pick<Vocabulary["issues"], AttentionIssueFacts["code"]> = {
  "attendance-symbol-unknown": ({ symbol, cells }) => ({
    what: `考勤记号“${symbol}”不知道是什么意思，共 ${cells} 格，先按看不懂处理`,
    todo: "选它是出勤、旷课还是哪种假；表上有图例的，把它写进图例",
  }),
  "attendance-marks-unreadable": ({ symbols, cells }) => ({
    what: `这张表的格子里大多不是考勤记号（${symbols.join("、")}……），看不懂的 ${cells} 格没有采用`,
    todo: "是成绩或等第的，在“识别”里改表的用途；是记号的，把它写进图例",
  }),
  "attendance-symbol-assumed": ({ symbol, kind, cells }) => ({
    what: `表上没有图例，“${symbol}”按${attendanceKinds[kind]}读，共 ${cells} 格；别的学校用法不同`,
    todo: "核对；不是这个意思就改图例",
  }),
  "attendance-legend-contradictory": ({ symbol }) => ({
    what: `图例里“${symbol}”有两种说法，先按看不懂处理`,
    todo: "图例里只留一种，或者在窗格里选定",
  }),
  "attendance-dates-unknown": ({ missing }) => ({
    what:
      missing === "year"
        ? "考勤日期没有写年份，标题和表名里也没有"
        : "考勤日期只有几号，没有写几月，标题和表名里也没有",
    todo:
      missing === "year"
        ? "选是哪一年；或者在标题里写上，如“2026年3月”"
        : "选是哪年哪月；或者在标题里写上，如“2026年3月”",
  }),
  "attendance-date-impossible": ({ header }) => ({
    what: `表头“${header}”不是一个真实的日子，这一列没有采用`,
    todo: "改正表头的日期",
  }),
  "attendance-weekday-differs": ({ date, stated }) => ({
    what: `${date} 不是星期${stated}，日期和星期对不上`,
    todo: "核对年月；按日期读，星期没有采用",
  }),
  "attendance-session-twice": ({ date }) => ({
    what: `${date} 在这张表上出现了两列，两列都读，不一样的算看不懂`,
    todo: "核对，删去多余的一列或改正日期",
  }),
  "attendance-contradictory": ({ date }) => ({
    what: `同一名学生 ${date} 的考勤在两处不一样，先按看不懂处理`,
    todo: "核对后改成一致",
  }),
  "attendance-undated": ({ sessions }) => ({
    what: `这张表有 ${sessions} 次考勤，没有写日期，只能数次数，看不出连续旷课`,
    todo: "在表头写上日期",
  }),
  "attendance-totals-only": () => ({
    what: "这张表只有合计次数，没有每天的记录，看不出连续旷课",
    todo: "有逐日考勤表的，一起放进这本工作簿",
  }),
  "attendance-absent-assumed": ({ words, cells }) => ({
    what: `没有写原因的缺勤（${words.join("、")}）按旷课算，共 ${cells} 格`,
    todo: "请了假的，改写成事假、病假；全都不算旷课的，在预警规则里改",
  }),
  "attendance-total-differs": ({ header, stated, counted, totals }) => ({
    what: `“${header}”写的是 ${stated}，逐日数出来是 ${counted}${
      totals > 1 ? `；这样的合计共 ${totals} 处` : ""
    }`,
    todo: "核对；按逐日记录算",
  }),
  "attendance-pupil-missing": ({ names, classGroup }) => ({
    what: `${classGroup === null ? "" : classGroup}${names.join("、")}不在考勤表上`,
    todo: "补进考勤表；已经离校的，在学籍状态或异动表里注明",
  }),
  "pupil-only-here": ({ names, pupils }) => ({
    what: `${names.join("、")}${pupils > names.length ? "等" : ""} ${pupils} 人只在这张表上，成绩册和名册里没有`,
    todo: "核对姓名、学号；不是本校学生的不用管",
  }),
  "fact-contradictory": ({ one, other }) => ({
    what: `“${one}”和“${other}”互相矛盾，两边都列出，不替您选`,
    todo: "核实后改正其中一处",
  }),
  "fact-not-understood": ({ header, entries }) => ({
    what: `“${header}”里这样写的看不出是哪一类，共 ${entries} 格，没有归类`,
    todo: "改成通用的说法，或者在名册里人工加上类别",
  }),
  "hand-tag-not-placed": ({ name, category }) => ({
    what: `人工给${name}加的“${category}”这次放不进去`,
    todo: "核对姓名、学号和类别；不再需要的在名册里删去",
  }),
  "enrolment-change-not-understood": () => ({
    what: "异动类型看不懂，没有计入巩固率和辍学率",
    todo: "写成转入、转出、休学、复学、退学、辍学等",
  }),
  "enrolment-change-undated": ({ name }) => ({
    what: `${name}的异动没有日期，看不出从哪天起`,
    todo: "填上异动日期",
  }),
  "attention-settings-damaged": () => ({
    what: "存在这本工作簿里的类别和考勤设置读不出来，已另存，先用默认设置",
    todo: "在窗格里重新设置",
  }),
};

import type { GridSheet } from "../sheet-from-grid";

/** One way of laying out an attendance sheet, and what must come of it. */
export interface LayoutCase {
  readonly name: string;
  readonly sheet: GridSheet;
  readonly layout: string;
  readonly sessions: string;
  /** Pupil → entries. */
  readonly marks: Readonly<Record<string, string>>;
  readonly noticed?: readonly string[];
}

const two = (first: readonly (string | number)[], second: readonly (string | number)[]) => [
  ["1", "张三", ...first],
  ["2", "李四", ...second],
];

export const layoutCases: readonly LayoutCase[] = [
  {
    name: "a month with its weekdays in a second row, and a form for 31 days used for February",
    sheet: {
      merges: ["A1:F1"],
      rows: [
        ["七（1）班2026年2月考勤表"],
        ["序号", "姓名", 1, 2, 28, 29, 30, 31],
        ["", "", "日", "一", "六", "", "", ""],
        ...two(["", "√", "√"], ["", "×", "√"]),
      ],
    },
    layout: "month",
    sessions: "(2026-02-01), 2026-02-02, 2026-02-28",
    marks: { 张三: "· √ √", 李四: "· × √" },
  },
  {
    name: "weekdays with their label under the name, no numbers, a gap between pupils",
    sheet: {
      name: "2026.3",
      rows: [
        ["姓名", 2, 3, 4, 5],
        ["星期", "一", "二", "三", "四"],
        ["张三", "√", "√", "", "√"],
        [],
        ["李四", "√", "病假", "√", "√"],
        ["出勤人数", 2, 1, 1, 2],
      ],
    },
    layout: "week",
    sessions: "2026-03-02, 2026-03-03, 2026-03-04, 2026-03-05",
    marks: { 张三: "√ √ · √", 李四: "√ 病假 √ √", 出勤人数: "nobody" },
  },
  {
    name: "a term of days over the end of the year, by the school year",
    sheet: {
      rows: [
        ["2025—2026学年第一学期考勤登记表"],
        ["学号", "姓名", "9/1", "10月15日", "12.31", "1/5"],
        ...two(["√", "√", "√", "√"], ["√", "旷", "√", "迟"]),
      ],
    },
    layout: "term",
    sessions: "2025-09-01, 2025-10-15, 2025-12-31, 2026-01-05",
    marks: { 李四: "√ 旷 √ 迟" },
  },
  {
    name: "dates stored as serial numbers, shown in every way, and as text",
    sheet: {
      rows: [
        ["考勤表"],
        [
          "姓名",
          { holds: 46083, shows: "3/2" },
          { holds: 46084, shows: "2-Mar" },
          { holds: 46085, shows: "三" },
          "46086",
          "20260306",
          "2026-03-09 00:00:00",
        ],
        ["张三", "√", "√", "√", "√", "√", "√"],
        ["李四", "√", "√", "√", "√", "事假", "√"],
      ],
    },
    layout: "month",
    sessions: "2026-03-02, 2026-03-03, 2026-03-04, 2026-03-05, 2026-03-06, 2026-03-09",
    marks: { 李四: "√ √ √ √ 事假 √" },
  },
  {
    name: "dates of a workbook that counts from 1904",
    sheet: {
      rows: [
        ["考勤表"],
        [
          "姓名",
          { holds: 44621, shows: "3/2" },
          { holds: 44622, shows: "3月3日" },
          { holds: 44623, shows: "周三" },
        ],
        ["张三", "√", "√", "×"],
      ],
    },
    layout: "month",
    sessions: "2026-03-02, 2026-03-03, 2026-03-04",
    marks: { 张三: "√ √ ×" },
  },
  {
    name: "months merged over day numbers, across the end of the year",
    sheet: {
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2"],
      rows: [
        ["七年级1班2025年12月—2026年1月点名册"],
        ["序号", "姓名", "12月", "", "1月", ""],
        ["", "", 30, 31, 4, 5],
        ...two(["√", "√", "√", "√"], ["√", "×", "×", "√"]),
      ],
    },
    layout: "term",
    sessions: "2025-12-30, 2025-12-31, 2026-01-04, 2026-01-05",
    marks: { 李四: "√ × × √" },
  },
  {
    name: "a week with 上午 and 下午 under merged weekdays, dated by its title",
    sheet: {
      merges: ["A1:F1", "A2:A3", "B2:B3", "C2:D2", "E2:F2"],
      rows: [
        ["2025—2026学年第二学期第8周考勤表（4月20日—4月24日）"],
        ["序号", "姓名", "周一", "", "周二", ""],
        ["", "", "上午", "下午", "上午", "下午"],
        ...two(["√", "√", "√", "√"], ["√", "×", "×", "√"]),
      ],
    },
    layout: "week",
    sessions: "2026-04-20 morning, 2026-04-20 afternoon, 2026-04-21 morning, 2026-04-21 afternoon",
    marks: { 李四: "√ × × √" },
  },
  {
    name: "lessons 1, 2 under weekdays whose merges were lost",
    sheet: {
      rows: [
        ["考勤表 2026年3月2日至2026年3月6日"],
        ["", "", "星期一", "", "星期二", ""],
        ["学号", "姓名", 1, 2, 1, 2],
        ...two(["√", "√", "√", "√"], ["√", "×", "×", "√"]),
      ],
    },
    layout: "week",
    sessions: "2026-03-02 lesson 1, 2026-03-02 lesson 2, 2026-03-03 lesson 1, 2026-03-03 lesson 2",
    marks: { 李四: "√ × × √" },
  },
  {
    name: "a week with a row of dates under its weekdays",
    sheet: {
      rows: [
        ["第3周考勤 2026年"],
        ["学号", "姓名", "周一", "周二", "周三"],
        ["", "", "3/2", "3/3", "3/4"],
        ...two(["√", "√", "√"], ["√", "×", "×"]),
      ],
    },
    layout: "week",
    sessions: "2026-03-02, 2026-03-03, 2026-03-04",
    marks: { 李四: "√ × ×" },
  },
  {
    name: "a row for 上午 and one for 下午, the name merged over both",
    sheet: {
      merges: ["A1:E1", "A3:A4", "B3:B4", "A5:A6", "B5:B6"],
      rows: [
        ["七（1）班2026年3月考勤"],
        ["序号", "姓名", "时间", 2, 3],
        ["1", "张三", "上午", "√", "√"],
        ["", "", "下午", "√", "×"],
        ["2", "李四", "上午", "病", "√"],
        ["", "", "下午", "", "√"],
      ],
    },
    layout: "month",
    sessions: "2026-03-02 morning, 2026-03-02 afternoon, 2026-03-03 morning, 2026-03-03 afternoon",
    marks: { 张三: "√ √ √ ×", 李四: "病 · √ √" },
  },
  {
    name: "dates merged over two columns without words: 上午 and 下午",
    sheet: {
      merges: ["C1:D1", "E1:F1"],
      rows: [
        ["学号", "姓名", "2026/3/2", "", "2026/3/3", ""],
        ...two(["√", "√", "√", "√"], ["√", "×", "×", "√"]),
      ],
    },
    layout: "month",
    sessions: "2026-03-02 morning, 2026-03-02 afternoon, 2026-03-03 morning, 2026-03-03 afternoon",
    marks: { 李四: "√ × × √" },
  },
  {
    name: "a leave that is merged over the days it lasted",
    sheet: {
      name: "3月",
      merges: ["C4:E4"],
      rows: [
        ["2025-2026学年第二学期考勤表"],
        ["学号", "姓名", "2日", "3日", "4日", "5日"],
        ["1", "张三", "√", "√", "√", "√"],
        ["2", "李四", "病假", "", "", "√"],
      ],
    },
    layout: "month",
    sessions: "2026-03-02, 2026-03-03, 2026-03-04, 2026-03-05",
    marks: { 李四: "病假 病假 病假 √" },
  },
  {
    name: "numbers that have lost a nought: 3.1 after 3.9 is the tenth",
    sheet: {
      rows: [
        ["2026年考勤表"],
        ["学号", "姓名", 3.6, 3.9, 3.1, 3.11],
        ...two(["√", "√", "√", "√"], ["√", "×", "×", "√"]),
      ],
    },
    layout: "month",
    sessions: "2026-03-06, 2026-03-09, 2026-03-10, 2026-03-11",
    marks: { 李四: "√ × × √" },
  },
  {
    name: "one day, its date in the title",
    sheet: {
      rows: [
        ["七（1）班2026年3月5日签到表"],
        ["学号", "姓名", "签到情况", "备注"],
        ["1", "张三", "√", ""],
        ["2", "李四", "病假", ""],
      ],
    },
    layout: "month",
    sessions: "2026-03-05",
    marks: { 李四: "病假" },
  },
  {
    name: "weeks and lessons that are numbered and not dated",
    sheet: {
      rows: [
        ["2025-2026学年第二学期点名册"],
        ["学号", "姓名", "第1次", "第2次", "第3次"],
        ...two(["√", "√", ""], ["√", "×", ""]),
      ],
    },
    layout: "undated",
    sessions: ", , ()",
    marks: { 李四: "√ × ·" },
    noticed: ["attendance-undated @ Sheet1!C2"],
  },
  {
    name: "weeks 1 … 17 of a term are no days",
    sheet: {
      name: "签到",
      rows: [
        ["学号", "姓名", ...Array.from({ length: 17 }, (_, index) => index + 1)],
        ...two(["", "未签到"], ["未签到"]),
      ],
    },
    layout: "undated",
    sessions: `, , ${Array.from({ length: 15 }, () => "()").join(", ")}`,
    marks: {},
    noticed: ["attendance-undated @ Sheet1!C1".replace("Sheet1", "签到")],
  },
  {
    name: "a day that no month has, with entries",
    sheet: {
      rows: [
        ["2026年4月考勤表"],
        ["学号", "姓名", 29, 30, 31],
        ...two(["√", "√", "√"], ["√", "×", ""]),
      ],
    },
    layout: "month",
    sessions: "2026-04-29, 2026-04-30",
    marks: { 李四: "√ ×" },
    noticed: ["attendance-date-impossible @ Sheet1!E2"],
  },
  {
    name: "29 February of a leap year",
    sheet: {
      rows: [["2028年2月考勤表"], ["学号", "姓名", 28, 29], ...two(["√", "√"], ["√", "×"])],
    },
    layout: "month",
    sessions: "2028-02-28, 2028-02-29",
    marks: { 李四: "√ ×" },
  },
  {
    name: "no year anywhere: asked, and the order kept",
    sheet: {
      rows: [["考勤表"], ["学号", "姓名", "3/2", "3/3"], ...two(["√", "√"], ["√", "×"])],
    },
    layout: "undated",
    sessions: ", ",
    marks: { 李四: "√ ×" },
    noticed: ["attendance-dates-unknown @ Sheet1!C2"],
  },
  {
    name: "title and sheet name state different months: asked",
    sheet: {
      name: "4月",
      rows: [["2026年3月考勤表"], ["学号", "姓名", "2", "3"], ...two(["√", "√"], ["√", "×"])],
    },
    layout: "undated",
    sessions: ", ",
    marks: {},
    noticed: ["attendance-dates-unknown @ '4月'!C2"],
  },
  {
    name: "a weekday that is not that of its date",
    sheet: {
      rows: [
        ["2026年3月考勤表"],
        ["学号", "姓名", 2, 3],
        ["", "", "一", "三"],
        ...two(["√", "√"], ["√", "×"]),
      ],
    },
    layout: "week",
    sessions: "2026-03-02, 2026-03-03",
    marks: {},
    noticed: ["attendance-weekday-differs @ Sheet1!D3"],
  },
  {
    name: "one day in two columns: what differs is unknown",
    sheet: {
      rows: [
        ["2026年考勤表"],
        ["学号", "姓名", "3/2", "3/3", "3/2"],
        ...two(["√", "√", "√"], ["√", "×", "×"]),
      ],
    },
    layout: "month",
    sessions: "2026-03-02, 2026-03-03",
    marks: { 张三: "√ √", 李四: "√ ↔ × ×" },
    noticed: ["attendance-session-twice @ Sheet1!E2"],
  },
  {
    name: "a column with entries whose day was lost among the others: kept, and nobody knows when",
    sheet: {
      rows: [
        ["2026年3月考勤表"],
        ["学号", "姓名", "3月2日", "#N/A", "备注", "3月4日", "", "3月6日"],
        ...two(["√", "√", "", "√", "", "√"], ["×", "√", "常迟到", "×", "", "×"]),
      ],
    },
    layout: "month",
    sessions: "2026-03-02, 2026-03-04, 2026-03-06, ",
    marks: { 李四: "× × × √" },
    noticed: ["attendance-undated @ Sheet1!D2"],
  },
];

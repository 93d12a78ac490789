import type { CellValue, SheetSnapshot } from "../../src/sheet";
import { sheetOf } from "./fake-workbook";

/** What stands in the cells of one pupil, by the day of the month; every other school day is √. */
export interface PupilMonth {
  readonly number: string;
  readonly name: string;
  readonly marks: Readonly<Record<number, string>>;
}

interface MonthGiven {
  readonly sheet: string;
  readonly title: string;
  /** Of the month that the title names. */
  readonly days: number;
  /** 1 Monday … 7 Sunday */
  readonly firstWeekday: number;
  readonly legend?: string;
}

const weekdays = ["一", "二", "三", "四", "五", "六", "日"];

/** 月度考勤表: a day a column under day numbers and weekdays, blank at weekends. */
export function monthSheet(
  { sheet, title, days, firstWeekday, legend = "图例：√出勤 ×旷课 ○病假 △迟到" }: MonthGiven,
  pupils: readonly PupilMonth[],
): SheetSnapshot {
  const all = Array.from({ length: days }, (_, index) => index + 1);
  const weekdayOf = (day: number) => (firstWeekday - 1 + day - 1) % 7;
  const rows: readonly (readonly CellValue[])[] = [
    [title, "", ...all.map(() => "")],
    ["学号", "姓名", ...all],
    ["", "", ...all.map((day) => weekdays[weekdayOf(day)] ?? "")],
    ...pupils.map(({ number, name, marks }) => [
      number,
      name,
      ...all.map((day) => marks[day] ?? (weekdayOf(day) < 5 ? "√" : "")),
    ]),
    ...(legend === "" ? [] : [[legend, "", ...all.map(() => "")]]),
  ];
  return sheetOf(sheet, rows);
}

/** March 2026 of 七(3)班: 陆思远 away without leave from the 9th to the 11th, 顾晨曦 ill for two days. */
export const march: readonly PupilMonth[] = [
  { number: "20250301", name: "程立航", marks: { 4: "△" } },
  { number: "20250302", name: "陆思远", marks: { 9: "×", 10: "×", 11: "×" } },
  { number: "20250303", name: "顾晨曦", marks: { 18: "○", 19: "○" } },
  { number: "20250304", name: "白一诺", marks: {} },
  { number: "20250305", name: "曹子墨", marks: {} },
  { number: "20250306", name: "安书瑶", marks: {} },
];

export const marchSheet = monthSheet(
  { sheet: "考勤3月", title: "七(3)班2026年3月考勤表", days: 31, firstWeekday: 7 },
  march,
);

/** 学生信息表 of the same class. */
export const infoSheet = sheetOf("学生信息", [
  ["学号", "姓名", "是否留守儿童", "家庭困难类型"],
  ["20250301", "程立航", "否", ""],
  ["20250302", "陆思远", "是", ""],
  ["20250303", "顾晨曦", "", "低保"],
  ["20250304", "白一诺", "", ""],
  ["20250305", "曹子墨", "", ""],
  ["20250306", "安书瑶", "", ""],
]);

import type { GridCell, GridSheet } from "../../reading/sheet-from-grid";
import type { WrittenLegend } from "./legends";
import { names, numberOf, weekdayOf, type Halves, type Truth } from "./truth";

/** 一种记法: a truth as a school would have kept it, on a sheet or several. */
export type Layout = (truth: Truth, legend: WrittenLegend) => readonly GridSheet[];

const weekdays = "日一二三四五六";
const partsOf = (date: string) => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
};
const weekdayWord = (date: string) => weekdays.charAt(weekdayOf(date));

/** The row of the legend, if there is one. */
const noted = ({ printed }: WrittenLegend): readonly (readonly GridCell[])[] =>
  printed === null ? [] : [[printed]];

export const layouts: Readonly<Record<string, Layout>> = {
  "a sheet a month, every day of it a column": (truth, legend) =>
    groupsOf(truth, (date) => date.slice(0, 7)).map(([month, dates]) => {
      const { year, month: inYear } = partsOf(`${month}-01`);
      const length = new Date(Date.UTC(year, inYear, 0)).getUTCDate();
      const days = Array.from({ length }, (_, day) => day + 1);
      const dateOf = (day: number) => `${month}-${String(day).padStart(2, "0")}`;
      return {
        name: `${String(inYear)}月`,
        rows: [
          [`八（2）班${String(year)}年${String(inYear)}月考勤表`],
          ...noted(legend),
          ["学号", "姓名", ...days],
          ["", "", ...days.map((day) => weekdayWord(dateOf(day)))],
          ...names.map((name, pupil) => [
            numberOf(pupil),
            name,
            ...days.map((day) => {
              const date = dateOf(day);
              return dates.includes(date) ? legend.entry(on(truth, pupil, date), pupil, date) : "";
            }),
          ]),
        ],
      };
    }),

  "a term, dates as serial numbers": (truth, legend) => [
    {
      name: "考勤",
      rows: [
        ["学生考勤登记表"],
        [
          "学号",
          "姓名",
          ...truth.dates.map((date) => ({
            holds: Date.parse(date) / 86_400_000 + 25569,
            shows: `${String(partsOf(date).month)}月${String(partsOf(date).day)}日`,
          })),
        ],
        ...names.map((name, pupil) => [
          numberOf(pupil),
          name,
          ...truth.dates.map((date) => legend.entry(on(truth, pupil, date), pupil, date)),
        ]),
        ...noted(legend),
      ],
    },
  ],

  "a sheet a week, 上午 and 下午 under the weekdays": (truth, legend) =>
    weeksOf(truth).map(({ title, name, dates }) => ({
      name,
      rows: [
        [title],
        ["学号", "姓名", ...dates.flatMap((date) => [`周${weekdayWord(date)}`, ""])],
        ["", "", ...dates.flatMap(() => ["上午", "下午"])],
        ...names.map((pupilName, pupil) => [
          numberOf(pupil),
          pupilName,
          ...dates.flatMap((date) =>
            on(truth, pupil, date).map((kind) => legend.half(kind, pupil, date)),
          ),
        ]),
        ...noted(legend),
      ],
    })),

  "a sheet a week, four lessons a day": (truth, legend) =>
    weeksOf(truth).map(({ title, name, dates }) => ({
      name,
      rows: [
        [title],
        ...noted(legend),
        ["学号", "姓名", ...dates.flatMap((date) => [`星期${weekdayWord(date)}`, "", "", ""])],
        ["", "", ...dates.flatMap(() => ["第1节", "第2节", "第3节", "第4节"])],
        ...names.map((pupilName, pupil) => [
          numberOf(pupil),
          pupilName,
          ...dates.flatMap((date) =>
            on(truth, pupil, date).flatMap((kind) => [
              legend.half(kind, pupil, date),
              legend.half(kind, pupil, date),
            ]),
          ),
        ]),
      ],
    })),

  "a term of ISO days, a row for 上午 and one for 下午": (truth, legend) => [
    {
      name: "点名册",
      merges: names.flatMap((_, pupil) =>
        ["A", "B"].map((column) => {
          const row = 2 * pupil + 2;
          return `${column}${String(row)}:${column}${String(row + 1)}`;
        }),
      ),
      rows: [
        ["学号", "姓名", "时段", ...truth.dates],
        ...names.flatMap((name, pupil) =>
          [0, 1].map((half) => [
            ...(half === 0 ? [numberOf(pupil), name, "上午"] : ["", "", "下午"]),
            ...truth.dates.map((date) =>
              legend.half(on(truth, pupil, date)[half] ?? "present", pupil, date),
            ),
          ]),
        ),
        ...noted(legend),
      ],
    },
  ],

  "a log, a row a pupil and half day": (truth, legend) => [
    {
      name: "签到记录",
      rows: [
        ["签到记录"],
        ...noted(legend),
        ["日期", "时段", "学号", "姓名", "考勤情况"],
        ...truth.dates.flatMap((date) =>
          ["上午", "下午"].flatMap((part, half) =>
            names.map((name, pupil) => [
              date,
              part,
              numberOf(pupil),
              name,
              legend.half(on(truth, pupil, date)[half] ?? "present", pupil, date),
            ]),
          ),
        ),
      ],
    },
  ],
};

function on({ dates, halves }: Truth, pupil: number, date: string): Halves {
  return halves[pupil]?.[dates.indexOf(date)] ?? ["present", "present"];
}

function weeksOf(truth: Truth) {
  return groupsOf(truth, mondayOf).map(([, dates], nth) => {
    const [first, last] = [partsOf(dates[0] ?? ""), partsOf(dates.at(-1) ?? "")];
    const dateOf = ({ year, month, day }: typeof first) =>
      `${String(year)}年${String(month)}月${String(day)}日`;
    return {
      name: `第${String(nth + 1)}周`,
      title: `第${String(nth + 1)}周考勤表（${dateOf(first)}—${dateOf(last)}）`,
      dates,
    };
  });
}

function mondayOf(date: string): string {
  const time = Date.parse(date) - ((weekdayOf(date) + 6) % 7) * 86_400_000;
  return new Date(time).toISOString().slice(0, 10);
}

function groupsOf({ dates }: Truth, keyOf: (date: string) => string) {
  const groups = new Map<string, string[]>();
  for (const date of dates) groups.set(keyOf(date), [...(groups.get(keyOf(date)) ?? []), date]);
  return [...groups];
}

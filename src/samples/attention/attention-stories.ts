import { dayNumber, type DayNumber } from "../../school";
import { schoolDays } from "./school-days";

/** What a teacher wrote of a pupil's days, by kind of absence. */
export type Absence = "旷" | "旷上午" | "事" | "病" | "迟" | "退" | "不明";

/** A pupil made on purpose. */
export interface AttentionStory extends AttentionFacts {
  readonly classNumber: 1 | 2 | 3;
  readonly seat: number;
  readonly failing?: readonly string[];
  readonly outstanding?: boolean;
}

/** What the pupil-information sheet and the attendance sheets say of one pupil. */
export interface AttentionFacts {
  readonly information?: Partial<Information>;
  readonly absences?: ReadonlyMap<DayNumber, Absence>;
}

/** The columns of 学生信息 that stories fill in. */
export interface Information {
  readonly leftBehind: string;
  readonly migrant: string;
  readonly inclusion: string;
  readonly hardship: string;
  readonly orphan: string;
  readonly family: string;
  readonly remark: string;
}

/** On these days. */
export const on = (kind: Absence, ...dates: readonly (readonly [month: number, date: number])[]) =>
  new Map(dates.map(([month, date]) => [dayNumber(2026, month, date) ?? 0, kind] as const));

/** Every school day from one to another. */
export function throughout(
  kind: Absence,
  [fromMonth, fromDate]: readonly [number, number],
  [toMonth, toDate]: readonly [number, number],
): ReadonlyMap<DayNumber, Absence> {
  const from = dayNumber(2026, fromMonth, fromDate) ?? 0;
  const to = dayNumber(2026, toMonth, toDate) ?? 0;
  return new Map(
    schoolDays.filter((date) => date >= from && date <= to).map((date) => [date, kind] as const),
  );
}

/** Every category of the eight and every level of alert, each at least once. */
export const attentionStories: readonly AttentionStory[] = [
  {
    classNumber: 1,
    seat: 3,
    information: { hardship: "低保家庭", leftBehind: "双亲留守儿童" },
  },
  { classNumber: 1, seat: 4, information: { hardship: "低保边缘家庭" } },
  {
    classNumber: 1,
    seat: 5,
    information: { family: "父母离异，随母亲生活" },
    absences: throughout("旷", [5, 18], [6, 26]),
    failing: ["数学", "英语"],
  },
  { classNumber: 1, seat: 8, information: { migrant: "是" }, outstanding: true },
  { classNumber: 1, seat: 9, information: { orphan: "是", hardship: "特困救助供养" } },
  { classNumber: 1, seat: 12, absences: throughout("旷", [6, 15], [6, 26]) },
  { classNumber: 1, seat: 15, information: { inclusion: "听力残疾随班就读" } },
  { classNumber: 1, seat: 20, absences: throughout("旷", [6, 24], [6, 26]) },
  { classNumber: 1, seat: 22, information: { remark: "父亲肢体残疾人，残疾人子女" } },
  { classNumber: 1, seat: 27, absences: on("旷", [3, 31], [4, 1], [4, 2]) },
  {
    classNumber: 1,
    seat: 28,
    absences: new Map([...on("旷", [4, 2], [4, 3], [4, 7]), ...on("病", [4, 8])]),
  },
  { classNumber: 1, seat: 29, absences: on("旷", [4, 29], [4, 30], [5, 6]) },
  { classNumber: 1, seat: 31, absences: on("旷", [6, 26]) },
  { classNumber: 1, seat: 33, absences: on("旷上午", [6, 25], [6, 26]) },
  {
    classNumber: 2,
    seat: 7,
    information: { leftBehind: "单亲留守儿童", family: "单亲" },
    absences: on(
      ...(["旷", [3, 5], [3, 19], [4, 2], [4, 16], [4, 27], [5, 7], [5, 21], [6, 4]] as const),
    ),
    failing: ["语文", "数学", "英语", "生物"],
  },
  { classNumber: 2, seat: 9, absences: on("不明", [6, 10], [6, 11]) },
  { classNumber: 2, seat: 10, outstanding: true, information: { family: "双亲" } },
  {
    classNumber: 2,
    seat: 15,
    absences: throughout("病", [4, 20], [5, 8]),
    information: { remark: "哮喘，体育课注意" },
  },
  { classNumber: 2, seat: 18, information: { hardship: "脱贫不稳定户" } },
  { classNumber: 2, seat: 21, information: { migrant: "是", leftBehind: "非留守儿童" } },
  { classNumber: 2, seat: 24, information: { family: "双亲", remark: "单亲家庭，随父" } },
  {
    classNumber: 2,
    seat: 26,
    absences: new Map([...on("迟", [3, 10], [4, 9], [5, 12]), ...on("退", [6, 5])]),
  },
  { classNumber: 3, seat: 6, failing: ["数学", "物理"] },
  { classNumber: 3, seat: 11, absences: on("旷", [6, 25]) },
  {
    classNumber: 3,
    seat: 14,
    information: { migrant: "是" },
    absences: on("事", [6, 15], [6, 16]),
  },
  {
    classNumber: 3,
    seat: 19,
    information: { hardship: "无", orphan: "否", leftBehind: "非留守儿童" },
  },
];

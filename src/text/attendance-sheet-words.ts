import type { EnrolmentRate, RatePart } from "../screening";

/** 考勤预警, 出勤日报, 出勤周报, 巩固率与辍学率, and what 总览 says of attendance. */
export interface AttendanceSheetWords {
  readonly alerts: AlertSheetWords;
  readonly headcounts: HeadcountWords;
  readonly rates: RateSheetWords;
  readonly overview: AttendanceOverviewWords;
}

export interface AlertSheetWords {
  until(date: string): string;
  /** 计算日 2026-06-26（星期五） */
  countedOn(date: string, weekday: string): string;
  /** Mondays first. */
  readonly weekdays: readonly string[];
  /** `toRecord`: overdue for pupils who are back. */
  count(pupils: number, duties: number, overdue: number, toRecord: number): string;
  readonly howCounted: string;
  /** 家访：满 3 个上课日 */
  rule(
    label: string,
    count: number,
    unit: "school-days" | "calendar-days" | "days" | "lessons",
  ): string;
  basis(rules: string, sources: readonly string[]): string;
  readonly uncertainNote: string;
  /** Days are certain, and whether they make a week or a month is not. */
  readonly possibleNote: string;
  readonly doneNote: string;
  readonly serviceNote: string;
  readonly level: string;
  readonly period: string;
  readonly streak: string;
  readonly total: string;
  readonly cells: string;
  readonly duty: string;
  readonly responsible: string;
  readonly due: string;
  readonly timeLeft: string;
  readonly service: string;
  readonly handling: string;
  readonly handledBy: string;
  readonly back: string;
  readonly notBack: string;
  readonly uncertain: string;
  readonly possible: string;
  readonly counted: Readonly<Record<"days" | "lessons", (value: number) => string>>;
  chronic(absent: number, of: number): string;
  readonly done: string;
  overdue(words: string): string;
  readonly legend: {
    readonly overdue: string;
    readonly uncertain: string;
    readonly done: string;
  };
  readonly signOff: string;
  readonly empty: string;
}

export interface HeadcountWords {
  day(date: string, weekday: string): string;
  readonly date: string;
  readonly week: string;
  readonly schoolDays: string;
  readonly expected: string;
  readonly attended: string;
  readonly sick: string;
  readonly personal: string;
  readonly otherLeave: string;
  /** All leave in one: the public version says nothing of health. */
  readonly leave: string;
  readonly unexcused: string;
  readonly unknown: string;
  readonly late: string;
  readonly leftEarly: string;
  readonly rate: string;
  readonly absentees: string;
  readonly reason: string;
  readonly handling: string;
  readonly allClasses: string;
  ofKind(kind: string, names: readonly string[], more: number): string;
  readonly dailyNote: string;
  readonly weeklyNote: string;
  readonly unit: string;
  totalsDiffer(count: number): string;
  readonly empty: string;
}

export interface RateSheetWords {
  readonly names: Readonly<Record<EnrolmentRate["formula"], string>>;
  readonly formulas: Readonly<Record<EnrolmentRate["formula"], string>>;
  readonly parts: Readonly<Record<RatePart["part"], string>>;
  readonly everyone: string;
  readonly scope: string;
  readonly rate: string;
  readonly value: string;
  readonly formula: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly madeOf: string;
  readonly pupils: string;
  readonly cells: string;
  readonly remark: string;
  part(part: string, count: number): string;
  named(part: string, names: readonly string[], more: number): string;
  readonly note: string;
  readonly empty: string;
}

export interface AttendanceOverviewWords {
  readonly section: string;
  readonly week: string;
  readonly date: string;
  readonly expected: string;
  readonly attended: string;
  readonly leave: string;
  readonly unexcused: string;
  readonly rate: string;
  readonly note: string;
  readonly alertTile: string;
  readonly dropoutTile: string;
  readonly unexcusedTile: string;
  readonly weekTile: string;
  readonly students: string;
  /** Title of an overview that has nothing but attendance and categories. */
  readonly title: string;
  readonly publicTitle: string;
}

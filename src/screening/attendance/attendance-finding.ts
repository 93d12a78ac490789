import type { AlertLevel } from "../../rules";
import type { AttendanceKind, IsoDate } from "../../school";
import type { CellAddress } from "../../sheet";

/** 考勤筛查: what the attendance sheets of the workbook say under one policy, seen on one day. */
export interface AttendanceScreening {
  readonly policyId: string;
  /** The day from which deadlines are counted. */
  readonly date: IsoDate;
  /** First and last school day that any sheet records; null where none is dated. */
  readonly span: { readonly from: IsoDate; readonly to: IsoDate } | null;
  /** Pupils with any attendance record, in register order. */
  readonly findings: readonly AttendanceFinding[];
  /** Gravest first, open before closed. */
  readonly alerts: readonly Alert[];
  readonly days: readonly HeadCount[];
  /** Monday to Sunday. */
  readonly weeks: readonly HeadCount[];
  readonly rates: readonly EnrolmentRate[];
}

export interface AttendanceFinding {
  /** Index into the register. */
  readonly student: number;
  /** Sessions in which the pupil was expected, and what they make in days (a half day counts half). */
  readonly sessions: number;
  readonly days: number;
  readonly counts: Readonly<Partial<Record<AttendanceKind, KindCount>>>;
  readonly unexcusedDays: number;
  /** 出勤率 as a fraction; null where nothing was expected or only totals are known. */
  readonly rate: { readonly attended: number; readonly expected: number } | null;
  /** 连续旷课, in calendar order. */
  readonly streaks: readonly Streak[];
  readonly longestStreak: Streak | null;
  readonly alerts: readonly Alert[];
  /** From sheets that tell days, or from totals alone. */
  readonly from: "sessions" | "totals";
  /** 逐日: what a strip of weeks is drawn from; one entry a school day. */
  readonly timeline: readonly DayFinding[];
}

export interface KindCount {
  readonly sessions: number;
  readonly days: number;
}

export interface DayFinding {
  readonly date: IsoDate;
  /** Parts of the day in order, as counted under the policy. */
  readonly parts: readonly AttendanceKind[];
  readonly cells: readonly CellAddress[];
}

export interface Streak {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly schoolDays: number;
  /** From the first day to the last, both included. */
  readonly calendarDays: number;
  readonly cells: readonly CellAddress[];
  /** It reaches the last school day that the pupil's sheets record: nobody has seen the pupil since. */
  readonly isOpen: boolean;
  /** False where it rests on entries that could not be read; it may be shorter, or none. */
  readonly isCertain: boolean;
}

export interface Alert {
  readonly student: number;
  readonly level: AlertLevel;
  /** Id of the level or threshold in the policy. */
  readonly rule: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The day on which the level was reached. */
  readonly reachedOn: IsoDate;
  readonly streak: Streak | null;
  /** What was counted, for cumulative and chronic: 11 lessons; 18 of 160 sessions. */
  readonly counted: { readonly value: number; readonly of: number | null } | null;
  readonly cells: readonly CellAddress[];
  readonly isOpen: boolean;
  /**
   * False where it rests on entries that could not be read, or on a week or month of which the sheets
   * record fewer than half of the weekdays.
   */
  readonly isCertain: boolean;
  /** Of the level and of those below it that no other alert of the streak has. */
  readonly duties: readonly DutyDue[];
}

export interface DutyDue {
  /** Id in the policy. */
  readonly duty: string;
  readonly dueOn: IsoDate;
  /** Calendar days from the run's date; negative is overdue. */
  readonly daysLeft: number;
}

/** 人数日报、周报: one class on one day or in one week (a week adds up person-days). */
export interface HeadCount {
  readonly classGroup: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly schoolDays: number;
  /** In person-days: a half day counts half. */
  readonly expected: number;
  readonly attended: number;
  readonly sick: number;
  readonly personal: number;
  /** 公假, and leave whose kind nobody said. */
  readonly otherLeave: number;
  readonly unexcused: number;
  readonly unknown: number;
  readonly late: number;
  readonly leftEarly: number;
  /** Who was not there, by index into the register. */
  readonly absentees: readonly { readonly student: number; readonly kind: AttendanceKind }[];
}

/** 辍学率, 巩固率 by a named formula, with those whom it counts. */
export interface EnrolmentRate {
  readonly formula: "dropout-rate" | "retention-rate";
  /** Null for all pupils; a grade's or a class's name otherwise. */
  readonly scope:
    | { readonly kind: "all" }
    | { readonly kind: "grade"; readonly year: number }
    | { readonly kind: "class"; readonly classGroup: string };
  readonly numerator: number;
  readonly denominator: number;
  /** What the two are made of. */
  readonly parts: readonly RatePart[];
}

export interface RatePart {
  readonly part:
    | "at-start"
    | "now"
    | "transferred-in"
    | "resumed"
    | "transferred-out"
    | "suspended"
    | "died"
    | "dropped-out"
    | "other-in"
    | "other-out";
  readonly students: readonly { readonly name: string; readonly at: CellAddress }[];
  readonly count: number;
}

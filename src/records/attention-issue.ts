import type { AttendanceKind, IsoDate } from "../school";

/** Issues of attendance sheets, pupil-information sheets and sheets of enrolment changes. */
export type AttentionIssueFacts =
  /** A sign that no legend explains; `also` are further cells with it. Asked about. */
  | { readonly code: "attendance-symbol-unknown"; readonly symbol: string; readonly cells: number }
  /** Most of a sheet's entries are no signs of attendance (grades, counts); `symbols` are the first few. */
  | {
      readonly code: "attendance-marks-unreadable";
      readonly symbols: readonly string[];
      readonly cells: number;
    }
  /** A sign that different schools use differently was read by the usual legend. */
  | {
      readonly code: "attendance-symbol-assumed";
      readonly symbol: string;
      readonly kind: AttendanceKind;
      readonly cells: number;
    }
  /** Two printed legends, or one printed twice, disagree about a sign. */
  | { readonly code: "attendance-legend-contradictory"; readonly symbol: string }
  /** Days without a year or a month, and neither title nor sheet name says. Asked about. */
  | { readonly code: "attendance-dates-unknown"; readonly missing: "year" | "month" }
  /** 2月30日, a header that is no day. */
  | { readonly code: "attendance-date-impossible"; readonly header: string }
  /** The weekday row contradicts the dates. */
  | {
      readonly code: "attendance-weekday-differs";
      readonly date: IsoDate;
      readonly stated: string;
    }
  /** Two columns of one sheet are the same session. */
  | { readonly code: "attendance-session-twice"; readonly date: IsoDate }
  /** The same pupil and session on two sheets with different entries: unknown. */
  | { readonly code: "attendance-contradictory"; readonly date: IsoDate }
  /** Sessions without dates: no streaks can be told. */
  | { readonly code: "attendance-undated"; readonly sessions: number }
  /** Only totals: no streaks can be told. */
  | { readonly code: "attendance-totals-only" }
  /** 缺勤, 未签到 counted as 旷课 by the policy. */
  | {
      readonly code: "attendance-absent-assumed";
      readonly words: readonly string[];
      readonly cells: number;
    }
  /** A total that a teacher wrote is not what the days add up to. */
  | {
      readonly code: "attendance-total-differs";
      readonly header: string;
      readonly stated: number;
      readonly counted: number;
      /** How many totals differ; where one issue stands for many, the numbers are those of the first. */
      readonly totals: number;
    }
  /** Pupils of a class whose attendance is kept and who are not on it. */
  | {
      readonly code: "attendance-pupil-missing";
      readonly names: readonly string[];
      readonly classGroup: string | null;
    }
  /** A row of an attendance sheet whose pupil is in no gradebook or roster that the workbook has. */
  | { readonly code: "pupil-only-here"; readonly names: readonly string[]; readonly pupils: number }
  /** 贫困 and 特别优越; 单亲 on one sheet and 双亲 on another. `also` is the other cell. */
  | { readonly code: "fact-contradictory"; readonly one: string; readonly other: string }
  /** A word in a column of a category that no list knows. */
  | { readonly code: "fact-not-understood"; readonly header: string; readonly entries: number }
  /** A hand tag whose pupil is gone, or whose category the scheme does not have. */
  | { readonly code: "hand-tag-not-placed"; readonly name: string; readonly category: string }
  | { readonly code: "enrolment-change-not-understood" }
  | { readonly code: "enrolment-change-undated"; readonly name: string }
  /** Settings kept in the workbook that cannot be read; they were set aside. */
  | { readonly code: "attention-settings-damaged" };

import type { SchoolStage } from "../../school";
import type { Citation, Trust } from "../citation";
import type { LocalText } from "../local-text";

/** 考勤预警规则 as data: what counts as what, from when on an absence must be acted on, and by when. */
export interface AttendancePolicy {
  readonly id: string;
  readonly version: string;
  readonly title: LocalText;
  readonly shortTitle: LocalText;
  readonly derivedFrom: { readonly id: string; readonly version: string } | null;
  readonly effectiveFrom: string | null;
  readonly trust: Trust | null;
  /** The sources that levels, thresholds and duties name by id. */
  readonly cites: readonly Citation[];
  /** 空白格: on a day on which others of the sheet have an entry. */
  readonly blankMeans: "present" | "unknown";
  /** 缺勤, 未签到 without a reason. */
  readonly absentMeans: "unexcused" | "unknown";
  /** Whether 迟到 and 早退 count as attended in 出勤率 and 实到. They end a streak in any case. */
  readonly lateCountsAsPresent: boolean;
  /** Lessons of one day, for turning days into lessons where a sheet has days only. */
  readonly lessonsPerDay: Readonly<Record<SchoolStage, number>>;
  /** 连续旷课, gravest last. */
  readonly levels: readonly StreakLevel[];
  /** 累计: one row a threshold; empty is off. */
  readonly cumulative: readonly CumulativeLevel[];
  /** 迟到早退折算: so many make one lesson of 旷课 in the cumulative counts; null is off. */
  readonly lateOrEarlyPerLesson: number | null;
  /** 长期缺勤: absent for whatever reason on so many hundredths of the sessions; null is off. */
  readonly chronic: {
    readonly percent: number;
    /** Fewer sessions than these tell nothing. */
    readonly leastSessions: number;
    readonly countsLeave: boolean;
    readonly cite: string | null;
  } | null;
}

export type StreakLevelId = "contact" | "home-visit" | "suspected-dropout" | "dropout";
export type AlertLevel = StreakLevelId | "cumulative" | "chronic";

/** Reached by a streak that is at least so long. */
export interface StreakLevel {
  readonly id: StreakLevelId;
  readonly label: LocalText;
  readonly atLeast: {
    readonly count: number;
    /** School days of the streak, or calendar days from its first day to its last, both included. */
    readonly unit: "school-days" | "calendar-days";
  };
  readonly duties: readonly Duty[];
  readonly cites: readonly string[];
  /** The rule in words: 连续三日无故不到校的，家访并形成书面材料 */
  readonly sentence: LocalText;
}

/** 应办事项 */
export interface Duty {
  readonly id: string;
  readonly words: LocalText;
  readonly responsible: LocalText;
  /** Calendar days after the day on which the level was reached; 0 is the same day. */
  readonly dueAfterDays: number;
  /**
   * 送达后: counted anew from the day that a person fills in, where one does; until then from the day by
   * which the level's other duties, the service among them, are due.
   */
  readonly countsFromService: boolean;
  readonly cites: readonly string[];
}

export interface CumulativeLevel {
  readonly id: string;
  readonly label: LocalText;
  readonly atLeast: { readonly count: number; readonly unit: "days" | "lessons" };
  readonly duties: readonly Duty[];
  readonly cites: readonly string[];
  readonly sentence: LocalText;
}

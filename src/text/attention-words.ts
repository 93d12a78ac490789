import type { AlertLevel } from "../rules";
import type { Alert, Streak, TagReason } from "../screening";

/** 特别关注和考勤 in words that sheets, the task pane and the report share. */
export interface AttentionWords {
  /** Stands between several reasons. */
  readonly semicolon: string;
  /** 困难类型“低保户”; 学年总评 2 科不及格. Never a rank in numbers. */
  reason(reason: TagReason): string;
  /** 当日联系, 家访, 疑似辍学 …: a pill, a group, a legend. */
  readonly levels: Readonly<Record<AlertLevel, string>>;
  /** 连续旷课 3 天，4月20–22日 */
  streak(streak: Streak): string;
  /** The same of an alert that counts otherwise: 本学期累计旷课 11 节. */
  alert(alert: Alert): string;
  /** 逾期 2 天, 今日到期, 剩 5 天 */
  daysLeft(days: number): string;
}

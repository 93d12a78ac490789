import type { ScreeningStage } from "../school";

/** 补考安排: the make-up exams by subject. */
export interface BySubjectWords {
  readonly subject: string;
  readonly teachersCount: string;
  /** 数学（续 2）: a subject's further rows, where the names fill more than one. */
  continued(subject: string, row: number): string;
  readonly pupils: string;
  readonly when: string;
  readonly room: string;
  readonly invigilator: string;
  readonly note: string;
  count(pupils: number): string;
  /** 七（1）班：… */
  ofClass(classGroup: string, names: readonly string[]): string;
  readonly signOff: string;
  readonly empty: string;
}

/** 变动: who came onto the list and who left it since the run before. */
export interface ChangeWords {
  readonly change: string;
  readonly before: string;
  readonly now: string;
  readonly why: string;
  readonly cells: string;
  readonly remark: string;
  readonly kinds: Readonly<Record<"listed" | "open" | "released" | "silent", string>>;
  compared(stage: string): string;
  readonly sameRule: string;
  counts(counts: ChangeCounts): string;
  /** Unchanged, by name. */
  stayed(verdict: string, names: readonly string[], more: number): string;
  /** 数学 44→50▼ */
  mark(change: MarkChange): string;
  readonly nothingLeft: string;
  left(subjects: number): string;
  readonly empty: string;
}

export interface MarkChange {
  readonly subject: string;
  readonly before: string;
  readonly after: string | null;
  readonly outcome: ChangeOutcome;
  /** What the rule enters for a passed make-up exam; null where that is the mark itself. */
  readonly recordedAs: string | null;
}

export type ChangeOutcome = "passed" | "failed" | "open";

export interface ChangeCounts {
  readonly listed: number;
  readonly open: number;
  readonly released: number;
  readonly silent: number;
}

/** 离条款多远, in subjects and in points. */
export interface DistanceWords {
  readonly away: string;
  readonly reached: string;
  /** One more failing subject, and a clause would hold. */
  readonly near: string;
  readonly nearLegend: string;
  nearCount(pupils: number): string;
  subjectsAway(subjects: number): string;
  /** 数学 55（差 5） */
  short(subject: string, score: string, points: string): string;
  noPoints(subject: string, score: string): string;
  /** 语文 62（高 2） */
  above(subject: string, score: string, points: string): string;
}

/** 边缘: one more failing subject would put the pupil on the list. */
export interface BorderlineWords {
  failing(stage: ScreeningStage): string;
  readonly trigger: string;
  readonly nearest: string;
  readonly diagnosis: string;
  readonly mentor: string;
  readonly measures: string;
  readonly note: string;
  anyOf(subjects: readonly string[]): string;
  readonly none: string;
  count(pupils: number): string;
  readonly empty: string;
}

/** 分科统计 */
export interface StatisticsWords {
  readonly subject: string;
  readonly fullMark: string;
  readonly enrolled: string;
  readonly present: string;
  readonly absent: string;
  readonly unknown: string;
  readonly average: string;
  readonly highest: string;
  readonly lowest: string;
  readonly passing: string;
  readonly excellent: string;
  readonly low: string;
  readonly passRate: RateWords;
  readonly excellentRate: RateWords;
  readonly lowRate: RateWords;
  readonly wholeGrade: string;
  note(lines: StatisticsLines): string;
  /** How averages are worked out. */
  readonly averages: string;
  readonly denominators: string;
  readonly empty: string;
}

/** The same rate out of those present and out of all enrolled. */
export interface RateWords {
  readonly present: string;
  readonly enrolled: string;
}

export interface StatisticsLines {
  readonly stage: ScreeningStage;
  readonly passPercent: number;
  readonly excellentPercent: number;
  readonly lowPercent: number;
}

/** 报校长室汇总: counts by class and room for the decision. */
export interface OfficeSummaryWords {
  readonly students: string;
  readonly makeUp: string;
  readonly candidates: string;
  readonly undetermined: string;
  readonly silent: string;
  readonly names: string;
  readonly gradeOpinion: string;
  readonly opinion: string;
  readonly note: string;
  readonly nobody: string;
  readonly signOff: string;
  readonly empty: string;
}

import type { ScreeningStage } from "../school";
import type { Gender } from "./ledger-words";

/** 学情会商记录、学情诊断书上的话. */
export interface CaseSheetWords {
  /** Stands where a class has no pupil of concern. */
  readonly nobody: string;
  readonly conference: ConferenceWords;
  readonly diagnosis: DiagnosisWords;
}

/** 学情会商记录: parents may sit at the table, so no verdict is named. */
export interface ConferenceWords {
  /** 班级例会（每周一次） */
  readonly kind: string;
  readonly classGroup: string;
  readonly week: string;
  /** 第 17 周（06-22—06-26）; room for the pen where nobody knows the number. */
  weekOf(number: number | null, period: string): string;
  readonly time: string;
  readonly place: string;
  readonly chair: string;
  /** 周敏（班主任） */
  headTeacher(name: string): string;
  readonly recorder: string;
  readonly present: string;
  readonly overall: string;
  /** The title of the same without its number and its hint, for the entry that has no place any more. */
  readonly overallShort: string;
  counts(counts: ConferenceCounts): string;
  readonly pupils: string;
  readonly name: string;
  readonly reason: string;
  readonly analysis: string;
  readonly measure: string;
  readonly responsible: string;
  readonly feedback: string;
  readonly followUp: string;
  readonly followUpShort: string;
  /** 06-15—06-19 定的对策：石浩洋：家访；… */
  lastMeasures(period: string, measures: readonly PupilMeasure[]): string;
  readonly decisions: string;
  readonly decisionsShort: string;
  readonly signOff: string;
  /** 往周记录 */
  earlier(period: string): string;
  /** A pupil or a box, and the Monday of its week, in a narrow cell of 往周记录. */
  named(what: string, monday: string): string;
  /** A box and the week that it is of. */
  inWeek(title: string, monday: string): string;
  /** An empty row for a pupil that the head teacher adds. */
  readonly addedPupil: string;
  /** Has entries of this week, and nothing calls for attention any more. */
  readonly noLonger: string;
  readonly reasons: ConferenceReasonWords;
}

export interface ConferenceCounts {
  readonly students: number;
  readonly listed: number;
  readonly alerts: number;
  readonly failing: number;
  readonly open: number;
}

export interface PupilMeasure {
  readonly name: string;
  readonly measure: string;
}

/** 本周关注原因, each with a shorter form where the whole does not fit; signs stand before them. */
export interface ConferenceReasonWords {
  streak(days: number, from: string): string;
  streakShort(days: number): string;
  readonly total: Readonly<Record<"days" | "lessons", (value: number) => string>>;
  chronic(absent: number, of: number): string;
  /** The pupil is at school again. */
  back(reason: string): string;
  failing(stage: ScreeningStage, count: number, subjects: readonly string[] | null): string;
  open(stage: ScreeningStage, count: number, subjects: readonly string[] | null): string;
  missing(subjects: readonly string[]): string;
  readonly semicolon: string;
}

/** 学情诊断书: one page a pupil. */
export interface DiagnosisWords {
  readonly gender: string;
  readonly genders: Readonly<Record<Gender, string>>;
  readonly headTeacher: string;
  readonly mentor: string;
  /** 边缘（未列入） */
  readonly borderline: string;
  sentences(parts: readonly string[]): string;
  /** Clauses that hold beside the one that is said in words. */
  alsoHold(clauses: readonly string[]): string;
  /** A section and the pupil whose page it is on. */
  ofPupil(section: string, name: string): string;
  firstMark(stage: ScreeningStage): string;
  readonly marks: string;
  readonly subject: string;
  readonly passAndFull: string;
  readonly makeUp: string;
  readonly average: string;
  readonly fromAverage: string;
  readonly fromPassMark: string;
  readonly result: string;
  readonly cells: string;
  readonly results: DiagnosisResultWords;
  /** From how many marks on averages are shown, and on which sheets the cells stand. */
  marksNote(fewest: number, sheets: readonly string[]): string;
  readonly attendance: string;
  attendanceOf(facts: PupilAttendance): string;
  readonly noAttendance: string;
  readonly noAlerts: string;
  /** ▲▲ 家访：连续旷课 3 天 */
  alert(level: string, what: string, isBack: boolean): string;
  moreAlerts(count: number): string;
  readonly ways: string;
  readonly notListedNow: string;
  nearest(subjects: readonly string[]): string;
  readonly remedy: string;
  readonly weakness: string;
  readonly measures: string;
  readonly signature: string;
  /** Head of the one box that takes all three, where many subjects share a page. */
  readonly allInOne: string;
  readonly opinions: string;
  readonly headTeacherOpinion: string;
  readonly familyOpinion: string;
  readonly signOff: string;
  readonly disclaimer: string;
}

export interface DiagnosisResultWords {
  readonly pass: string;
  readonly fail: string;
  readonly passedInMakeUp: string;
  /** `mark`: what the rule enters for a passed make-up exam. */
  passedAs(mark: string): string;
  readonly toSit: string;
  readonly toEnter: string;
  /** The mark of the make-up exam in its own column. */
  readonly notEntered: string;
  readonly noMark: string;
  readonly exempt: string;
}

export interface PupilAttendance {
  readonly expected: number;
  /** 病假 2 天: kinds of absence other than unexcused, with their days. */
  readonly kinds: readonly { readonly kind: string; readonly days: number }[];
  readonly unexcused: number;
  /** 迟到 3 次 */
  readonly times: readonly { readonly kind: string; readonly times: number }[];
  /** 96.3%; null where it cannot be said. */
  readonly rate: string | null;
}

import type { SchoolStage, Subject } from "../school";
import type { LocalText } from "./local-text";

/** 不及格, 未知 or 不计 */
export type Counting = "fail" | "unknown" | "left-out";
/** A make-up exam that failed, or that has not been taken yet. */
export type MakeUpCounting = "fail" | "not-yet";

export interface SubjectGroup {
  readonly id: string;
  readonly label: LocalText;
  readonly subjects: readonly Subject[] | "others";
}

/**
 * 成绩构成, in whole hundredths that add up to 100; null where the policy does not say. A component that
 * is missing is never weighed away: the result is missing as well.
 */
export interface Composition {
  /** 学期总评 of 平时, 期中 and 期末; a weight of 0 asks for no such component. */
  readonly term: {
    readonly coursework: number;
    readonly midterm: number;
    readonly final: number;
  } | null;
  /** 学年总评 of the two terms. */
  readonly annual: { readonly first: number; readonly second: number } | null;
  /** A component where 缺考 or 作弊 stands: counts as 0, makes the whole result that state, or is missing. */
  readonly absentPart: "zero" | "whole" | "missing";
}

/** 谁能补考 */
export interface MakeUpEligibility {
  /** Whoever fails more annual results than these sits no make-up exam; null where all failing pupils may. */
  readonly failingAtMost: number | null;
  /** 缺考, 旷考 in the first exam. */
  readonly absent: MakeUpAdmission;
  /** 作弊 in the first exam. */
  readonly misconduct: MakeUpAdmission;
}

export type MakeUpAdmission = "may-sit" | "may-not-sit";

/** 留级次数: whoever has repeated so often does not repeat again. */
export interface RepetitionLimit {
  readonly times: number;
  /** Why such a pupil is exempt: 已留级 2 次，随班就读 */
  readonly reason: LocalText;
  readonly cites: readonly string[];
}

/** What a person has to confirm before a first run under the policy. */
export interface Confirmation {
  /** Asked where the workbook holds pupils of these stages, or of unknown grade. */
  readonly schoolStages: readonly SchoolStage[];
  readonly statement: LocalText;
}

import type { Grade, ScreeningStage } from "../school";

/** 学情台账、八类学生名册、班级花名册上的话. */
export interface LedgerWords {
  /** 学情台账 七（3）班: the name of a sheet of one class. */
  sheetOfClass(sheet: string, classGroup: string): string;
  /** 七年级（3）班 of 七（3）班: the grade said once; null where no sheet names the class. */
  classInFull(grade: Grade | null, classGroup: string | null): string;
  /** 七年级（3）班学情台账 */
  titleOfClass(classInFull: string, title: string): string;
  /** 2025—2026 学年 第二学期; room for the pen where nobody said. */
  period(schoolYear: string | null, term: "first" | "second" | null): string;
  /** 男 22 人 女 21 人, and those of whom no sheet says it. */
  genderCounts(counts: GenderCounts): string;
  readonly ledger: ClassLedgerWords;
}

export type Gender = "boy" | "girl";

export interface GenderCounts {
  readonly boys: number;
  readonly girls: number;
  readonly notStated: number;
}

export interface ClassLedgerWords {
  readonly headTeacher: string;
  readonly students: string;
  readonly boysAndGirls: string;
  readonly leader: string;
  readonly openedOn: string;
  readonly updatedOn: string;
  /** 43 人, and those who left or are on leave by the word of the sheet. */
  studentsOf(present: number, left: readonly LeftCount[]): string;
  readonly situation: string;
  /** 全班总体情况, as far as it is known; counts only. */
  summary(facts: ClassSummaryFacts): string;
  readonly goals: string;
  readonly name: string;
  readonly boxes: Readonly<Record<LedgerBox, string>>;
  readonly plan: string;
  /** （男）, below the name. */
  readonly genders: Readonly<Record<Gender, string>>;
  /** 一、家庭贫困学生: the band of a category, without its count. */
  category(number: number, label: string): string;
  band(category: string, count: CategoryState): string;
  /** In place of boxes: 见“一、家庭贫困学生”，个案育人计划合并填写 */
  seeAbove(category: string): string;
  readonly nobody: string;
  /** No sheet says it of anybody, and of some pupils none says anything. */
  readonly nobodyKnown: string;
  signOff(headTeacher: string | null): string;
}

export interface LeftCount {
  readonly word: string;
  readonly pupils: number;
}

/** 思想实际 学习情况 性格特征 家庭环境 兴趣爱好 */
export type LedgerBox = "thought" | "study" | "character" | "family" | "hobbies";

export type CategoryState =
  | { readonly kind: "pupils"; readonly pupils: number }
  /** Only the head teacher can say. */
  | { readonly kind: "by-hand" }
  | { readonly kind: "nobody" };

export interface ClassSummaryFacts {
  readonly marks: {
    readonly stage: ScreeningStage;
    readonly pupils: number;
    readonly passing: number;
    readonly failing: number;
    /** Nothing failing so far, and a mark missing. */
    readonly incomplete: number;
    readonly makeUp: {
      readonly pupils: number;
      readonly passed: number;
      readonly failed: number;
      readonly open: number;
    };
  } | null;
  readonly attendance: {
    /** 98.6%; null where it cannot be said. */
    readonly rate: string | null;
    readonly alerts: number;
    /** Those of them that rest on entries which could not be read. */
    readonly uncertain: number;
  } | null;
  readonly attention: { readonly entries: number; readonly heads: number } | null;
}

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
  /** 男 */
  readonly genders: Readonly<Record<Gender, string>>;
  /** 男 22 人, 女 21 人, and how many of whom no sheet says it. */
  genderCounts(counts: GenderCounts): readonly string[];
  /** 43 人, and those who left or are on leave by the word of the sheet: 另休学 1 人. */
  studentCounts(present: number, left: readonly LeftCount[]): readonly string[];
  headTeacher(name: string): string;
  /** 性格特征（填）: a label of boxes to fill in. */
  toFillIn(title: string): string;
  readonly ledger: ClassLedgerWords;
  readonly categories: ClassCategoriesWords;
  readonly roster: ClassRosterWords;
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

/** 八类学生名册 of one class. */
export interface ClassCategoriesWords {
  /** 八类学生名册 七（3）班 begins with it. */
  name(scheme: string): string;
  /** Where a pupil may be added. */
  addInRoster(rosterSheet: string): string;
  unranked(pupils: readonly string[]): string;
  /** No sheet tells of any family. */
  readonly nothingKnown: string;
}

/** 班级花名册 */
export interface ClassRosterWords {
  readonly title: string;
  readonly status: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly address: string;
  /** What of phone, id and address is left out here. */
  masked(shown: {
    readonly idNumber: boolean;
    readonly phone: boolean;
    readonly address: boolean;
  }): string;
  readonly empty: string;
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

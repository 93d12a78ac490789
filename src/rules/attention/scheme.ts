import type { Citation, Trust } from "../citation";
import type { LocalText } from "../local-text";

/**
 * 类别方案 as data: which kinds of pupils a school gives special attention, and what makes a pupil one of
 * them. Schools edit their own; those that come with the product name their source.
 */
export interface CategoryScheme {
  readonly id: string;
  readonly version: string;
  readonly title: LocalText;
  /** 八类 */
  readonly shortTitle: LocalText;
  /** The scheme that a school changed to make this one; null for those that come with the product. */
  readonly derivedFrom: { readonly id: string; readonly version: string } | null;
  /** ISO date from which it applies; null where no source says. */
  readonly effectiveFrom: string | null;
  readonly trust: Trust | null;
  readonly cites: readonly Citation[];
  /** In the order of printed forms. */
  readonly categories: readonly Category[];
}

export interface Category {
  /** `learningDifficulty` */
  readonly id: string;
  readonly label: LocalText;
  /** 中性表述, for forms that parents may see; null where the label will do. */
  readonly neutralLabel: LocalText | null;
  /** Family, poverty, disability, health: never beside marks or ranks in numbers. */
  readonly isSensitive: boolean;
  /** Any of them makes a pupil one of these; with none it is by hand only. */
  readonly sources: readonly CategorySource[];
}

export type CategorySource =
  | LearningDifficultySource
  | HighAchieverSource
  /** 学生信息表 says so: any of these circumstances. */
  | { readonly kind: "circumstance"; readonly circumstances: readonly CircumstanceId[] };

/** 学习困难: either condition is enough; null leaves one out. */
export interface LearningDifficultySource {
  readonly kind: "learning-difficulty";
  readonly failingSubjects: number | null;
  /** Competition rank from the bottom, in hundredths of the population. */
  readonly bottomPercent: number | null;
  readonly population: Population;
}

/** 学习特别优秀: both conditions must hold. */
export interface HighAchieverSource {
  readonly kind: "high-achiever";
  readonly topPercent: number;
  readonly noFailing: boolean;
  readonly population: Population;
}

/** Whom a pupil is ranked with. */
export type Population = "grade" | "class";

/**
 * 境况 of a pupil that sheets tell, finer than any scheme's categories: 低保 and 低保边缘 are two. By these one
 * scheme's tags are shown in another.
 */
export type CircumstanceId = string;

/** One circumstance and the words by which sheets tell it. */
export interface Circumstance {
  readonly id: CircumstanceId;
  readonly label: LocalText;
  /** Headers under which 是 means it: 是否低保. Normalised. */
  readonly yesHeaders: readonly string[];
  /** Headers under which its phrases are looked for, besides its own: 困难类型, 家庭情况, 备注. Normalised. */
  readonly listedUnder: readonly string[];
  /** 低保户; normalised. Of all phrases of all circumstances the longest that fits is taken first. */
  readonly phrases: readonly string[];
  /** Words that say the contrary: 双亲 of 单亲. Normalised. */
  readonly contrary: readonly string[];
}

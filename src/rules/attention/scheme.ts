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

/** What circumstances are about; a column may list those of one topic: 困难类型, 家庭结构. */
export type CircumstanceTopic =
  | "hardship"
  | "family"
  | "left-behind"
  | "migrant"
  | "disability"
  | "health"
  | "mind"
  | "talent"
  | "character"
  | "merit"
  | "protection";

/** One circumstance and the words by which sheets tell it. All words are normalised. */
export interface Circumstance {
  readonly id: CircumstanceId;
  readonly topic: CircumstanceTopic;
  readonly label: LocalText;
  /** The wider one that it is a kind of: 农村低保 of 低保. */
  readonly kindOf: CircumstanceId | null;
  /** 随迁子女或留守儿童: one of these, and the sheet does not say which. */
  readonly eitherOf: readonly CircumstanceId[];
  /** Headers under which 是 means it, beside its phrases: 享受低保. Without 是否. */
  readonly yesHeaders: readonly string[];
  /** 低保户. Of all phrases of all circumstances the longest that fits is taken first. */
  readonly phrases: readonly string[];
  /** Words that tell it only where the header is of its topic: 困难 under 困难等级. */
  readonly listedPhrases: readonly string[];
  /** Words that say the contrary: 双亲 of 单亲. */
  readonly contrary: readonly string[];
  /** Of the pupil's own person: where the words are about somebody else, it is not the pupil's. */
  readonly isPersonal: boolean;
  /** What a personal one is where a parent has it: 残疾人子女. */
  readonly ofParent: CircumstanceId | null;
}

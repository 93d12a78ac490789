/** 学段 */
export type SchoolStage = "primary" | "junior" | "senior";

/**
 * 年级: `year` counts within the nine years of compulsory education and on:
 * 1–6 primary, 7–9 junior secondary, 10–12 senior secondary.
 */
export interface Grade {
  readonly stage: SchoolStage;
  readonly year: number;
}

/** 学年阶段: where in the year the screening stands. */
export type ScreeningStage = "midterm" | "annual" | "after-make-up";

/** Vocabulary of what reading yields: pupils, scores with their cells, recognised sheets, issues. */
export * from "./attendance";
export * from "./attention-choices";
export type * from "./attention-issue";
export * from "./choices";
export * from "./cohort";
export * from "./column-key";
export * from "./enrolment-change";
export * from "./issue";
export type * from "./keys";
export * from "./pupil-facts";
export * from "./recognition";
export * from "./score-series";
export * from "./reading";

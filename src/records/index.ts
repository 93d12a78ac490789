/** Vocabulary of what reading yields: pupils, scores with their cells, recognised sheets, issues. */
export * from "./choices";
export * from "./cohort";
export * from "./column-key";
export * from "./issue";
export * from "./recognition";
export * from "./score-series";
export * from "./reading";

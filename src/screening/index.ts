/** 筛查: records and rules in, findings with reasons and cells out. */
export { explainSubjects } from "./explain-subjects";
export * from "./finding";
export { screenCohort, type ScreeningOptions } from "./screen-cohort";
export { suggestStage, type SuggestedStage } from "./suggest-stage";

/** 筛查: records and rules in, findings with reasons and cells out. */
export * from "./attendance";
export * from "./attention";
export { verdictOrder, type DecisionColumns } from "./decision-columns";
export { explainSubjects } from "./explain-subjects";
export * from "./finding";
export { withLetterChoices } from "./letter-choices";
export { noted, stateOfStanding, subjectOfStanding, type Notes } from "./note";
export {
  beforeMakeUps,
  beforeMakeUpsInSlices,
  type PreviousRun,
  type PreviousVerdict,
} from "./previous-run";
export { rescreenPupils } from "./rescreen";
export {
  screenCohort,
  screenCohortInSlices,
  type ScreenedCohort,
  type ScreeningOptions,
} from "./screen-cohort";
export { subjectStatistics, type SubjectStatistics } from "./subject-statistics";
export { suggestStage, type StageReason, type SuggestedStage } from "./suggest-stage";
export { missingMarkIssues } from "./missing-mark-issues";
export { verdictChanges, type ChangeKind, type VerdictChange } from "./verdict-changes";

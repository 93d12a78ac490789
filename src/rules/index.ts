/** 规定: dated data with sources, and pure evaluators that know nothing of sheets. */
export * from "./attendance";
export * from "./attention";
export * from "./citation";
export { citations, findCitation } from "./citations";
export * from "./clause";
export { decide, type Decision, type Outcome } from "./decision";
export { changePolicy, type ClauseCounts, type PolicyChange } from "./edit-policy";
export { letterTables, type LetterTable } from "./letter-tables";
export type { LocalText } from "./local-text";
export { encodePolicy, parsePolicy, type ParsedPolicy } from "./parse-policy";
export { findPolicy, groupOf, policies, policyInForce } from "./policies";
export * from "./policy";
export * from "./policy-members";
export type { ClauseFacts, PolicyWords } from "./policy-words";
export type { PolicyProblem, PolicyProblemFacts } from "./policy-problem";
export { blankPolicy } from "./presets/blank-policy";
export {
  emptyTally,
  isFirstUnknown,
  stateCode,
  subjectStates,
  type SubjectState,
  type Tally,
} from "./subject-state";
export { kindOf, tallyTable, type TallyTable } from "./tally-table";
export { smallestTriggers, smallestWaysOut, type Pick } from "./what-if";
export { subjectsTaken } from "./subjects-taken";

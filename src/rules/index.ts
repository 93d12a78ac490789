/** 规定: dated data with sources, and pure evaluators that know nothing of sheets. */
export { citations, findCitation } from "./citations";
export { decide, type Decision, type Outcome } from "./decision";
export { parsePolicy, type ParsedPolicy } from "./parse-policy";
export { findPolicy, groupOf, policies, policyInForce } from "./policies";
export * from "./policy";
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

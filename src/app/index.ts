/** One use case for each button; the task pane, the ribbon, the command line and the tests call these. */
export * from "./attention";
export * from "./carry-over";
export * from "./choices";
export * from "./class-names";
export * from "./compose-report";
export * from "./mapping";
export * from "./highlight";
export * from "./keep-policy";
export * from "./live";
export * from "./own-policies";
export * from "./preferences";
export * from "./recognise-workbook";
export * from "./report";
export * from "./runs";
export * from "./school";
export * from "./settings-file";
export * from "./screen-workbook";
export * from "./try-out";
export * from "./typed-entries";
export * from "./undo-last-run";
export * from "./workbook-port";
export * from "./workbook-problem";
export * from "./write-result-sheets";
export {
  attendancePolicies,
  categorySchemes,
  findAttendancePolicy,
  findPolicy,
  findScheme,
  parseAttendancePolicy,
  parsePolicy,
  parseScheme,
  policies,
  usualAttendancePolicy,
  type AttendancePolicy,
  type CategoryScheme,
  type RepetitionPolicy,
} from "../rules";
export { parseGrade, readTypedScore } from "../reading";
export {
  classSheets,
  madeOnRequest,
  reportIds,
  sheetAudience,
  type ReportId,
  type RunRecord,
  type SchoolFacts,
} from "../reports";

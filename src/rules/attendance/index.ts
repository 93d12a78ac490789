/** 考勤预警规则: what absence must be acted on, by when, and on whose word. */
export * from "./attendance-policy";
export {
  attendancePolicies,
  findAttendancePolicy,
  usualAttendancePolicy,
} from "./attendance-policies";
export { attendancePolicyFacts, type AttendancePolicyFact } from "./attendance-policy-facts";
export { changeAttendancePolicy, type AttendancePolicyChange } from "./edit-attendance-policy";
export { usualChronic, usualCumulative, usualLateOrEarlyPerLesson } from "./optional-thresholds";
export {
  encodeAttendancePolicy,
  parseAttendancePolicy,
  type AttendancePolicyProblem,
  type ParsedAttendancePolicy,
} from "./parse-attendance-policy";

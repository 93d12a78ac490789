export * from "./attendance-policy";
export { usualAttendancePolicy } from "./attendance-policies";
export {
  encodeAttendancePolicy,
  parseAttendancePolicy,
  type AttendancePolicyProblem,
  type ParsedAttendancePolicy,
} from "./parse-attendance-policy";

import type { AttendancePolicy } from "./attendance-policy";

/** Why alert rules out of a file cannot be used: where (a path of members) and what was expected. */
export interface AttendancePolicyProblem {
  readonly path: string;
  readonly problem:
    | "missing"
    | "not-text"
    | "not-a-number"
    | "not-a-list"
    | "unknown-value"
    | "out-of-range"
    | "not-rising";
}

export type ParsedAttendancePolicy =
  { readonly policy: AttendancePolicy } | { readonly problems: readonly AttendancePolicyProblem[] };

/** Alert rules out of a file or the workbook, checked member by member. */
export function parseAttendancePolicy(value: unknown): ParsedAttendancePolicy {
  return { problems: [{ path: typeof value, problem: "missing" }] };
}

export function encodeAttendancePolicy(policy: AttendancePolicy): string {
  return JSON.stringify(policy);
}

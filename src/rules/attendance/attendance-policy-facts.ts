import type { SchoolStage } from "../../school";
import type { AttendancePolicy, CumulativeLevel, StreakLevel } from "./attendance-policy";

/** 参数表: one line of what the rules are set to, for whoever puts it into words. */
export type AttendancePolicyFact =
  | { readonly kind: "blank-means"; readonly means: AttendancePolicy["blankMeans"] }
  | { readonly kind: "absent-means"; readonly means: AttendancePolicy["absentMeans"] }
  | { readonly kind: "late-counts"; readonly asPresent: boolean }
  | { readonly kind: "level"; readonly level: StreakLevel }
  | { readonly kind: "cumulative"; readonly level: CumulativeLevel | null }
  | { readonly kind: "late-or-early"; readonly perLesson: number | null }
  | { readonly kind: "lessons-per-day"; readonly lessons: Readonly<Record<SchoolStage, number>> }
  | { readonly kind: "chronic"; readonly chronic: AttendancePolicy["chronic"] };

/** Every parameter in the order of the form; what is off is null. */
export function attendancePolicyFacts(policy: AttendancePolicy): readonly AttendancePolicyFact[] {
  const cumulative: readonly (CumulativeLevel | null)[] =
    policy.cumulative.length > 0 ? policy.cumulative : [null];
  return [
    ...policy.levels.map((level) => ({ kind: "level" as const, level })),
    ...cumulative.map((level) => ({ kind: "cumulative" as const, level })),
    { kind: "late-or-early", perLesson: policy.lateOrEarlyPerLesson },
    { kind: "lessons-per-day", lessons: policy.lessonsPerDay },
    { kind: "chronic", chronic: policy.chronic },
    { kind: "blank-means", means: policy.blankMeans },
    { kind: "absent-means", means: policy.absentMeans },
    { kind: "late-counts", asPresent: policy.lateCountsAsPresent },
  ];
}

import type { SchoolStage } from "../../school";
import { findAttendancePolicy } from "./attendance-policies";
import type { AttendancePolicy, CumulativeLevel, StreakLevelId } from "./attendance-policy";
import { cumulativeSentence, levelSentence, ownTitles } from "./level-words";
import { usualChronic, usualCumulative } from "./optional-thresholds";

/**
 * 改考勤预警规则: one change that a person makes in the form. A number that is still being typed is NaN;
 * `parseAttendancePolicy` says whether the whole can be used.
 */
export type AttendancePolicyChange =
  | { readonly kind: "level"; readonly level: StreakLevelId; readonly count: number }
  | { readonly kind: "blank-means"; readonly means: AttendancePolicy["blankMeans"] }
  | { readonly kind: "absent-means"; readonly means: AttendancePolicy["absentMeans"] }
  | { readonly kind: "late-counts"; readonly asPresent: boolean }
  | { readonly kind: "lessons-per-day"; readonly stage: SchoolStage; readonly lessons: number }
  | { readonly kind: "late-or-early"; readonly perLesson: number | null }
  /** Sets the first threshold; null switches all of them off. */
  | {
      readonly kind: "cumulative";
      readonly count: number | null;
      readonly unit?: CumulativeLevel["atLeast"]["unit"];
    }
  | { readonly kind: "chronic"; readonly percent: number | null };

/** The policy with one change, as one of the school's own; sentences follow their numbers. */
export function changeAttendancePolicy(
  policy: AttendancePolicy,
  change: AttendancePolicyChange,
): AttendancePolicy {
  const own = asOwn(policy);
  switch (change.kind) {
    case "level":
      return withLevel(own, change.level, change.count);
    case "blank-means":
      return { ...own, blankMeans: change.means };
    case "absent-means":
      return { ...own, absentMeans: change.means };
    case "late-counts":
      return { ...own, lateCountsAsPresent: change.asPresent };
    case "lessons-per-day":
      return { ...own, lessonsPerDay: { ...own.lessonsPerDay, [change.stage]: change.lessons } };
    case "late-or-early":
      return { ...own, lateOrEarlyPerLesson: change.perLesson };
    case "cumulative":
      return { ...own, cumulative: withFirst(own.cumulative, change.count, change.unit) };
    case "chronic":
      return {
        ...own,
        chronic:
          change.percent === null
            ? null
            : { ...(own.chronic ?? usualChronic), percent: change.percent },
      };
  }
}

/** A preset becomes the school's own at its first change; one that is own already counts its versions on. */
function asOwn(policy: AttendancePolicy): AttendancePolicy {
  if (findAttendancePolicy(policy.id) === null) {
    return { ...policy, version: String(Number.parseInt(policy.version, 10) + 1 || 1) };
  }
  return {
    ...policy,
    ...ownTitles(policy),
    id: `own-${policy.id}`,
    version: "1",
    derivedFrom: { id: policy.id, version: policy.version },
    trust: null,
    effectiveFrom: null,
  };
}

function withLevel(policy: AttendancePolicy, id: StreakLevelId, count: number): AttendancePolicy {
  return {
    ...policy,
    levels: policy.levels.map((level) => {
      if (level.id !== id) return level;
      const atLeast = { ...level.atLeast, count };
      const usual = usualLevelAt(id)?.atLeast.count === count;
      return {
        ...level,
        atLeast,
        sentence: levelSentence(id, atLeast),
        cites: usual ? (usualLevelAt(id)?.cites ?? []) : [],
      };
    }),
  };
}

/** What a level asks with the product's own rules: only that number is the source's. */
function usualLevelAt(id: StreakLevelId) {
  return findAttendancePolicy("usual-attendance")?.levels.find((level) => level.id === id);
}

function withFirst(
  levels: readonly CumulativeLevel[],
  count: number | null,
  unit: CumulativeLevel["atLeast"]["unit"] | undefined,
): readonly CumulativeLevel[] {
  if (count === null) return [];
  const [first = usualCumulative, ...rest] = levels;
  const atLeast = { count, unit: unit ?? first.atLeast.unit };
  const isUsual =
    count === usualCumulative.atLeast.count && atLeast.unit === usualCumulative.atLeast.unit;
  const cites = isUsual ? usualCumulative.cites : [];
  return [{ ...first, atLeast, cites, sentence: cumulativeSentence(atLeast) }, ...rest];
}

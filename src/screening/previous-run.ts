import type { Cohort, StudentRecord } from "../records";
import type { RepetitionPolicy } from "../rules";
import type { ScreeningStage, Subject } from "../school";
import { allAtOnce, eachInSlices, type Slices } from "../slices";
import type { Verdict } from "./finding";
import { screenCohortInSlices, type ScreeningOptions } from "./screen-cohort";

/** 上次的结论: what an earlier run said of each pupil, to compare a later one with. */
export interface PreviousRun {
  readonly stage: ScreeningStage;
  /** ISO date; null where the run was never made and is only worked out for the comparison. */
  readonly date: string | null;
  readonly policyId: string;
  readonly policyVersion: string;
  /** By {@link pupilKey}; pupils whom their key does not tell apart are not in it. */
  readonly pupils: ReadonlyMap<string, PreviousVerdict>;
}

export interface PreviousVerdict {
  readonly verdict: Verdict;
  readonly clauses: readonly string[];
  readonly failing: readonly Subject[];
}

/** By what a pupil is found again in another run: 学号, else class and name. */
export function pupilKey({ studentNumber, classGroup, name }: StudentRecord): string {
  return studentNumber === null ? `${classGroup ?? ""}\n${name}` : studentNumber;
}

/** 补考前的结论: the same marks screened at the end of the year, with the make-up exams set aside. */
export function beforeMakeUps(
  cohort: Cohort,
  policy: RepetitionPolicy,
  options: Pick<ScreeningOptions, "date" | "assumedGrade">,
): PreviousRun {
  return allAtOnce(beforeMakeUpsInSlices(cohort, policy, options));
}

/** As {@link beforeMakeUps}, with pauses. */
export function* beforeMakeUpsInSlices(
  cohort: Cohort,
  policy: RepetitionPolicy,
  options: Pick<ScreeningOptions, "date" | "assumedGrade">,
): Slices<PreviousRun> {
  const without: Cohort = {
    students: cohort.students,
    subjects: cohort.subjects.map((record) => ({ ...record, makeUp: null })),
  };
  const { screening } = yield* screenCohortInSlices(without, policy, {
    stage: "annual",
    ...options,
  });
  const pupils = new Map<string, PreviousVerdict>();
  const shared = new Set<string>();
  yield* eachInSlices(screening.findings, ({ student, verdict, clauses, failingBefore }) => {
    const record = cohort.students[student];
    if (!record) return;
    const key = pupilKey(record);
    if (pupils.has(key)) shared.add(key);
    pupils.set(key, { verdict, clauses, failing: failingBefore });
  });
  for (const key of shared) pupils.delete(key);
  return {
    stage: "annual",
    date: null,
    policyId: policy.id,
    policyVersion: policy.version,
    pupils,
  };
}

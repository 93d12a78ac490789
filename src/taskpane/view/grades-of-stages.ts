import type { Grade, SchoolStage } from "../../school";

/** 年级 by its year: 7 is 七年级, 10 is 高一. */
export function gradeOfYear(year: number): Grade {
  return { stage: year <= 6 ? "primary" : year <= 9 ? "junior" : "senior", year };
}

/** All grades of the stages, lowest first. */
export function gradesOfStages(stages: readonly SchoolStage[]): readonly Grade[] {
  return Array.from({ length: 12 }, (_, index) => gradeOfYear(index + 1)).filter(({ stage }) =>
    stages.includes(stage),
  );
}

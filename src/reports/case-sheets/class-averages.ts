import type { Subject } from "../../school";
import type { ClassPupil } from "../ledgers/class-pupils";
import type { RunContext } from "../run-context";

/** An average of fewer marks would tell one pupil's mark to another. */
export const fewestMarks = 5;

/** 班级平均 of the first results, to one decimal; no entry where it cannot be said. */
export type ClassAverages = ReadonlyMap<Subject, ClassAverage>;

export interface ClassAverage {
  readonly average: number;
  readonly fullMark: number;
}

/** Of those at school; none where letters stand among the marks or full marks differ. */
export function classAverages(
  { input: { cohort }, statisticsOf }: RunContext,
  pupils: readonly ClassPupil[],
): ClassAverages {
  const students = pupils
    .filter(({ student, left }) => left === null && student < cohort.students.length)
    .map(({ student }) => student);
  return new Map(
    statisticsOf(students).flatMap(({ subject, average, present, excellent, fullMark }) =>
      average === null || fullMark === null || excellent === null || present < fewestMarks
        ? []
        : [[subject, { average: Math.round(average * 10) / 10, fullMark }] as const],
    ),
  );
}

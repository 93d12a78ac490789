import type { Cohort } from "../records";
import { hasCell, type SubjectColumn } from "./subject-column";

/**
 * Whether a pupil's grade has a subject at all: a workbook may hold 七年级 without 物理 beside 八年级
 * with it. A grade has it if any sheet has a cell for it in one of its pupils' rows.
 */
export function taughtSubjects(
  cohort: Cohort,
): (column: SubjectColumn, student: number) => boolean {
  const gradesBySubject = new Map<string, ReadonlySet<number | null>>();
  const gradeOf = (student: number) => cohort.students[student]?.grade?.year ?? null;

  return (column, student) => {
    let grades = gradesBySubject.get(column.subject);
    if (!grades) {
      grades = new Set(
        column.results.flatMap(({ scores }) =>
          cohort.students.flatMap((_, index) => (hasCell(scores, index) ? [gradeOf(index)] : [])),
        ),
      );
      gradesBySubject.set(column.subject, grades);
    }
    return grades.has(gradeOf(student));
  };
}

import type { Cohort } from "../records";
import { hasCell } from "./has-cell";
import { type SubjectColumn } from "./subject-column";

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
      grades = gradesWith(column);
      gradesBySubject.set(column.subject, grades);
    }
    return grades.has(gradeOf(student));
  };

  function gradesWith({ results }: SubjectColumn): ReadonlySet<number | null> {
    const grades = new Set<number | null>();
    for (const { scores } of results) {
      for (let student = 0; student < cohort.students.length; student += 1) {
        if (hasCell(scores, student)) grades.add(gradeOf(student));
      }
    }
    return grades;
  }
}

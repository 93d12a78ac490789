import { subjectStatistics, type SubjectStatistics } from "../../screening";
import type { RunContext } from "../run-context";

/** One line of 分科统计: a subject in a class, or in a whole grade. */
export interface StatisticsRow {
  readonly group: string;
  readonly isTotal: boolean;
  readonly statistics: SubjectStatistics;
}

/** Subject by subject, the classes in their order, then the grade; who takes a subject nowhere is left out. */
export function statisticsRows({
  input,
  classes,
  vocabulary,
}: RunContext): readonly StatisticsRow[] {
  const { cohort, policy, screening } = input;
  const statisticsFor = subjectStatistics(cohort, policy, screening.stage);
  const present = screening.findings
    .filter(({ reasons }) => !reasons.some(({ kind }) => kind === "left-school"))
    .map(({ student }) => student);
  const ofClass = classes.labels.map((label, index) => ({
    group: label,
    isTotal: false,
    students: present.filter((student) => classes.of[student] === index),
  }));
  const groups = [...ofClass, ...wholeGrades()].map(({ students, ...group }) => ({
    ...group,
    bySubject: statisticsFor(students),
  }));
  const subjects = groups[0]?.bySubject.length ?? 0;
  return Array.from({ length: subjects }, (_, subject) =>
    groups.flatMap(({ group, isTotal, bySubject }): readonly StatisticsRow[] => {
      const statistics = bySubject[subject];
      return statistics && statistics.enrolled > 0 ? [{ group, isTotal, statistics }] : [];
    }),
  ).flat();

  /** A line for each grade of several classes. */
  function wholeGrades() {
    const { wholeGrade } = vocabulary.resultSheets.statistics;
    const grades = new Map<
      string,
      { readonly students: number[]; readonly classes: Set<number> }
    >();
    for (const student of present) {
      const grade = cohort.students[student]?.grade ?? null;
      const name = grade ? vocabulary.grade(grade) : "";
      const entry = grades.get(name) ?? { students: [], classes: new Set<number>() };
      entry.students.push(student);
      entry.classes.add(classes.of[student] ?? 0);
      grades.set(name, entry);
    }
    return [...grades].flatMap(([name, entry]) =>
      entry.classes.size > 1
        ? [
            {
              group: grades.size > 1 && name !== "" ? name : wholeGrade,
              isTotal: true,
              students: entry.students,
            },
          ]
        : [],
    );
  }
}

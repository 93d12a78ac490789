import type { SubjectStatistics } from "../../screening";
import type { Slices } from "../../slices";
import type { RunContext } from "../run-context";

/** One line of 分科统计: a subject in a class, or in a whole grade. */
export interface StatisticsRow {
  readonly group: string;
  readonly isTotal: boolean;
  readonly statistics: SubjectStatistics;
}

/** Subject by subject, the classes in their order, then the grade; who takes a subject nowhere is left out. */
export function* statisticsRows({
  input,
  classes,
  vocabulary,
  statisticsOf,
}: RunContext): Slices<readonly StatisticsRow[]> {
  const { cohort, screening } = input;
  const present = screening.findings
    .filter(({ reasons }) => !reasons.some(({ kind }) => kind === "left-school"))
    .map(({ student }) => student);
  const byClass = classes.labels.map((): number[] => []);
  for (const student of present) byClass[classes.of[student] ?? -1]?.push(student);
  const ofClass = classes.labels.map((label, index) => ({
    group: label,
    isTotal: false,
    students: byClass[index] ?? [],
  }));
  const groups: (Omit<StatisticsRow, "statistics"> & {
    readonly bySubject: readonly SubjectStatistics[];
  })[] = [];
  for (const { students, ...group } of [...ofClass, ...wholeGrades()]) {
    yield;
    groups.push({ ...group, bySubject: statisticsOf(students) });
  }
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

import type { StudentRecord } from "../records";
import type { Vocabulary } from "../text";
import { compareNaturally } from "./natural-order";

/** 班级 of the register, in the order in which a school lists them. */
export interface ClassGroups {
  readonly labels: readonly string[];
  /** Index into `labels`, by pupil. */
  readonly of: readonly number[];
}

/** Sorts the classes; where two grades both have a 1班, the grade stands before the name. */
export function listClassGroups(
  students: readonly StudentRecord[],
  vocabulary: Vocabulary,
): ClassGroups {
  const grades = new Map<string, Set<number | null>>();
  for (const { classGroup, grade } of students) {
    if (classGroup === null) continue;
    const years = grades.get(classGroup) ?? new Set<number | null>();
    years.add(grade?.year ?? null);
    grades.set(classGroup, years);
  }
  const found = new Map<string, { label: string; year: number; named: boolean; index: number }>();
  const entries = students.map((student) => {
    const label = labelOf(student, grades, vocabulary);
    const key = `${student.grade?.year ?? ""}|${label}`;
    const entry = found.get(key) ?? {
      label,
      year: student.grade?.year ?? Number.POSITIVE_INFINITY,
      named: student.classGroup !== null,
      index: 0,
    };
    found.set(key, entry);
    return entry;
  });
  const ordered = [...found.values()].sort(
    (one, other) =>
      Number(other.named) - Number(one.named) ||
      compareYears(one.year, other.year) ||
      compareNaturally(one.label, other.label),
  );
  ordered.forEach((entry, index) => {
    entry.index = index;
  });
  return { labels: ordered.map(({ label }) => label), of: entries.map(({ index }) => index) };
}

function labelOf(
  { classGroup, grade }: StudentRecord,
  grades: ReadonlyMap<string, ReadonlySet<number | null>>,
  vocabulary: Vocabulary,
): string {
  if (classGroup === null) return vocabulary.unnamedClass;
  const shared = (grades.get(classGroup)?.size ?? 0) > 1;
  return shared && grade ? `${vocabulary.grade(grade)} ${classGroup}` : classGroup;
}

function compareYears(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

import type { StudentRecord } from "../../records";
import type { Population } from "../../rules";
import type { FirstMarks } from "./first-marks";

/** 位次 of one pupil among the pupils ranked with them; for deciding only, never printed. */
export interface Rank {
  readonly fromTop: number;
  readonly fromBottom: number;
  /** How many pupils are ranked. */
  readonly of: number;
}

/**
 * Ranks by the mean of mark ÷ full mark, equal means sharing a rank (1, 1, 3). The population is the pupils of
 * one grade (of one class) who can be ranked; pupils whose grade no sheet says are one of their own. Null for
 * those who are not ranked.
 */
export function rankPupils(
  students: readonly StudentRecord[],
  marks: readonly FirstMarks[],
  population: Population,
): readonly (Rank | null)[] {
  const groups = new Map<string, number[]>();
  students.forEach((pupil, student) => {
    if (!isRanked(pupil, marks[student])) return;
    const key = populationOf(pupil, population);
    const group = groups.get(key);
    if (group) group.push(student);
    else groups.set(key, [student]);
  });
  const ranks: (Rank | null)[] = students.map(() => null);
  for (const group of groups.values()) rankGroup(group, marks, ranks);
  return ranks;
}

/** Whoever has left is not ranked, nor whoever lacks a mark or has none that counts. */
export function isRanked(
  { enrolmentStatus }: StudentRecord,
  marks: FirstMarks | undefined,
): boolean {
  return (
    enrolmentStatus === null &&
    marks !== undefined &&
    marks.missing.length === 0 &&
    marks.marked.length > 0
  );
}

function populationOf({ grade, classGroup }: StudentRecord, population: Population): string {
  const year = String(grade?.year ?? "");
  return population === "grade" ? year : `${year} ${classGroup ?? ""}`;
}

function rankGroup(
  group: readonly number[],
  marks: readonly FirstMarks[],
  ranks: (Rank | null)[],
): void {
  const sorted = group.toSorted((one, other) => compare(marks[other], marks[one]));
  let start = 0;
  while (start < sorted.length) {
    let end = start + 1;
    const first = marks[sorted[start] ?? 0];
    while (end < sorted.length && compare(first, marks[sorted[end] ?? 0]) === 0) end += 1;
    for (const student of sorted.slice(start, end)) {
      ranks[student] = {
        fromTop: start + 1,
        fromBottom: sorted.length - end + 1,
        of: sorted.length,
      };
    }
    start = end;
  }
}

/** By cross-multiplying, so that means over different numbers of subjects compare without rounding. */
function compare(one: FirstMarks | undefined, other: FirstMarks | undefined): number {
  if (!one || !other) return 0;
  return one.sum * other.marked.length - other.sum * one.marked.length;
}

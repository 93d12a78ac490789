import type { Cohort } from "../../records";
import type {
  CategorySource,
  HighAchieverSource,
  LearningDifficultySource,
  Population,
} from "../../rules";
import type { CellAddress } from "../../sheet";
import { eachInSlices, type Slices } from "../../slices";
import { toFifteenDigits } from "../composition/weighted-mark";
import type { TagReason } from "./attention-finding";
import { firstCells, type FirstMarks } from "./first-marks";
import { rankPupils, type Rank } from "./rank-pupils";

/** Why marks make a pupil one of a computed category, and the cells of those marks. */
export interface ComputedTag {
  readonly student: number;
  readonly reasons: readonly TagReason[];
  readonly cells: readonly CellAddress[];
}

export type ComputedSource = Exclude<CategorySource, { readonly kind: "circumstance" }>;

/** 由成绩算出的类别, pupil by pupil; whoever has left is in none. */
export function computedTags(
  { students }: Cohort,
  marks: readonly FirstMarks[],
): (source: ComputedSource) => Slices<readonly ComputedTag[]> {
  const ranksIn = new Map<Population, readonly (Rank | null)[]>();
  return function* (source) {
    const { population } = source;
    const ranks = ranksIn.get(population) ?? rankPupils(students, marks, population);
    ranksIn.set(population, ranks);
    const tags: ComputedTag[] = [];
    yield;
    yield* eachInSlices(marks, (ofPupil, student) => {
      if (students[student]?.enrolmentStatus) return;
      const rank = ranks[student] ?? null;
      tags.push(
        ...(source.kind === "learning-difficulty"
          ? learningDifficulty(source, student, ofPupil, rank)
          : highAchiever(source, student, ofPupil, rank)),
      );
    });
    return tags;
  };
}

function learningDifficulty(
  { failingSubjects, bottomPercent, population }: LearningDifficultySource,
  student: number,
  { failing, marked }: FirstMarks,
  rank: Rank | null,
): readonly ComputedTag[] {
  const reasons: TagReason[] = [];
  const failsEnough = failingSubjects !== null && failing.length >= failingSubjects;
  if (failsEnough) {
    const subjects = failing.map(({ subject }) => subject);
    reasons.push({ kind: "failing", subjects, atLeast: failingSubjects });
  }
  if (rank && bottomPercent !== null && isWithin(rank.fromBottom, bottomPercent, rank.of)) {
    const { fromBottom, of } = rank;
    reasons.push({
      kind: "rank-from-bottom",
      rank: fromBottom,
      of,
      percent: bottomPercent,
      population,
    });
  }
  if (reasons.length === 0) return [];
  const evidence = failsEnough ? failing : marked;
  return [{ student, reasons, cells: evidence.flatMap((column) => firstCells(column, student)) }];
}

function highAchiever(
  { topPercent, noFailing, population }: HighAchieverSource,
  student: number,
  { failing, marked }: FirstMarks,
  rank: Rank | null,
): readonly ComputedTag[] {
  if (!rank || !isWithin(rank.fromTop, topPercent, rank.of)) return [];
  if (noFailing && failing.length > 0) return [];
  const { fromTop, of } = rank;
  const reasons: TagReason[] = [
    { kind: "rank-from-top", rank: fromTop, of, percent: topPercent, population },
    ...(noFailing ? [{ kind: "no-failing" } as const] : []),
  ];
  return [{ student, reasons, cells: marked.flatMap((column) => firstCells(column, student)) }];
}

/** Rank 3 of 15 is within 20 per cent, rank 4 is not. */
function isWithin(rank: number, percent: number, of: number): boolean {
  return toFifteenDigits(rank * 100) <= toFifteenDigits(percent * of);
}

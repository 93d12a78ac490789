import { encodeScoreKind, type Cohort } from "../records";
import type { ScreeningStage } from "../school";

/** 学年阶段 that the workbook seems to be in, and how many make-up results it holds. */
export interface SuggestedStage {
  readonly stage: ScreeningStage;
  /** Make-up marks and states (缺考 …) found. */
  readonly makeUpMarks: number;
}

/**
 * After the make-up exams if any of their results is found, else the end of the year; mid-term only
 * where every result says that it is one of 期中, 月考, 平时. A gradebook that names no exam is taken for
 * the year's.
 */
export function suggestStage({ subjects }: Cohort): SuggestedStage {
  const makeUpMarks = subjects.reduce(
    (sum, { makeUp }) => sum + (makeUp?.kinds.filter((kind) => !noResult.has(kind)).length ?? 0),
    0,
  );
  if (makeUpMarks > 0) return { stage: "after-make-up", makeUpMarks };
  const exams = new Set(
    subjects.flatMap(({ results }) => results.map(({ assessment }) => assessment)),
  );
  const ofTheYear = exams.has("annual") || exams.has("final") || exams.has("unstated");
  return { stage: ofTheYear || exams.size === 0 ? "annual" : "midterm", makeUpMarks };
}

const noResult: ReadonlySet<number> = new Set([
  encodeScoreKind("blank"),
  encodeScoreKind("not-taken"),
]);

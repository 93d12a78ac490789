import { encodeScoreKind, type Cohort, type SubjectResult } from "../records";
import type { ScreeningStage } from "../school";

/** 学年阶段 that the workbook seems to be in, and how many make-up results it holds. */
export interface SuggestedStage {
  readonly stage: ScreeningStage;
  /** Make-up marks and states (缺考 …) found. */
  readonly makeUpMarks: number;
  readonly because: StageReason;
}

/** 凭什么看出阶段: what was found, for a sentence. */
export type StageReason =
  /** So many make-up marks and states. */
  | { readonly kind: "make-up-results"; readonly marks: number }
  /** 学年总评, 期末 or an exam without a name, in so many subjects; `term` where all of them are of one. */
  | {
      readonly kind: "year-results";
      readonly exam: "annual" | "final" | "unstated";
      readonly term: SubjectResult["term"];
      readonly subjects: number;
    }
  /** Nothing but 期中, 月考 and 平时. */
  | {
      readonly kind: "exams-before-the-end";
      readonly exams: readonly SubjectResult["assessment"][];
    }
  | { readonly kind: "no-results" };

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
  if (makeUpMarks > 0) {
    const because = { kind: "make-up-results", marks: makeUpMarks } as const;
    return { stage: "after-make-up", makeUpMarks, because };
  }
  const exams = new Set(
    subjects.flatMap(({ results }) => results.map(({ assessment }) => assessment)),
  );
  const exam = ofTheYear.find((one) => exams.has(one));
  if (exam) {
    const found = subjects.flatMap(({ results }) =>
      results.filter(({ assessment }) => assessment === exam).slice(0, 1),
    );
    const [term = null, ...others] = new Set(found.map((result) => result.term));
    const because = {
      kind: "year-results",
      exam,
      term: others.length === 0 ? term : null,
      subjects: found.length,
    } as const;
    return { stage: "annual", makeUpMarks, because };
  }
  return exams.size === 0
    ? { stage: "annual", makeUpMarks, because: { kind: "no-results" } }
    : {
        stage: "midterm",
        makeUpMarks,
        because: { kind: "exams-before-the-end", exams: [...exams] },
      };
}

const ofTheYear = ["annual", "final", "unstated"] as const;

const noResult: ReadonlySet<number> = new Set([
  encodeScoreKind("blank"),
  encodeScoreKind("not-taken"),
]);

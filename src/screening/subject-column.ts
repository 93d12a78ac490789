import {
  encodeScoreKind,
  type Cohort,
  type ScoreSeries,
  type SubjectRecord,
  type SubjectResult,
} from "../records";
import { groupOf, type RepetitionPolicy } from "../rules";
import { subjectOrder, type Assessment, type ScreeningStage, type Subject } from "../school";
import { passBounds, type PassBounds } from "./pass-mark";

/** One subject made ready for judging: its results in the order in which they count at this stage. */
export interface SubjectColumn {
  readonly subject: Subject;
  /** Index into the policy's subject groups. */
  readonly group: number;
  /** The first one that has a cell for the pupil counts. */
  readonly results: readonly CountedResult[];
  /** Null at mid-term, where make-up exams take no part. */
  readonly makeUp: ScoreSeries | null;
}

export interface CountedResult extends SubjectResult {
  readonly bounds: PassBounds;
}

/** The subjects of the cohort that have results, in the order in which schools print them. */
export function subjectColumns(
  cohort: Cohort,
  policy: RepetitionPolicy,
  stage: ScreeningStage,
): readonly SubjectColumn[] {
  return inPrintedOrder(cohort.subjects).map(({ subject, results, makeUp }) => ({
    subject,
    group: groupOf(policy, subject),
    results: inOrderOfWeight(results, stage).map(({ assessment, term, fullMark, scores }) => ({
      assessment,
      term,
      fullMark,
      scores,
      bounds: passBounds(fullMark, policy),
    })),
    makeUp: stage === "midterm" ? null : makeUp,
  }));
}

/** The result that counts for this pupil; null where no sheet has a cell for it. */
export function resultOf(column: SubjectColumn, student: number): CountedResult | null {
  for (const result of column.results) if (hasCell(result.scores, student)) return result;
  return null;
}

/** 缓考: what stands in the make-up column is then the pupil's first mark. */
export function wasDeferred(column: SubjectColumn, student: number): boolean {
  return resultOf(column, student)?.scores.kinds[student] === deferred;
}

export function hasCell(series: ScoreSeries, student: number): boolean {
  return (series.rows[student] ?? -1) >= 0 || (series.kinds[student] ?? blank) !== blank;
}

const blank = encodeScoreKind("blank");
const deferred = encodeScoreKind("deferred");

const orderOfWeight: Readonly<Record<"midterm" | "annual", readonly Assessment[]>> = {
  midterm: ["midterm", "monthly", "unstated", "coursework", "final", "annual"],
  annual: ["annual", "final", "unstated", "midterm", "monthly", "coursework"],
};

function inOrderOfWeight(
  results: readonly SubjectResult[],
  stage: ScreeningStage,
): readonly SubjectResult[] {
  if (results.length === 1) return results;
  const order = orderOfWeight[stage === "midterm" ? "midterm" : "annual"];
  return results.toSorted((a, b) => order.indexOf(a.assessment) - order.indexOf(b.assessment));
}

const printedPlace = new Map(subjectOrder.map((subject, place) => [subject, place]));

function inPrintedOrder(subjects: readonly SubjectRecord[]): readonly SubjectRecord[] {
  const place = ({ subject }: SubjectRecord) => printedPlace.get(subject) ?? subjectOrder.length;
  return subjects.toSorted((a, b) => place(a) - place(b));
}

import {
  encodeScoreKind,
  type Cohort,
  type ScoreSeries,
  type SubjectRecord,
  type SubjectResult,
} from "../records";
import { groupOf, type RepetitionPolicy } from "../rules";
import { subjectOrder, type ScreeningStage, type Subject } from "../school";
import { hasCell } from "./has-cell";
import { isComposed, type ComposedResult } from "./composition/composed-result";
import { countedResults } from "./composition/counted-results";
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
  /** What it is made of; null where it stands in a column of its own. */
  readonly composed: ComposedResult | null;
}

/** The subjects of the cohort that have results, in the order in which schools print them. */
export function subjectColumns(
  cohort: Cohort,
  policy: RepetitionPolicy,
  stage: ScreeningStage,
): readonly SubjectColumn[] {
  return inPrintedOrder(cohort.subjects).map((record) => {
    const counted = countedResults(record, policy, stage, cohort.students.length);
    return {
      subject: record.subject,
      group: groupOf(policy, record.subject),
      results: counted.results.map((result) => ({
        assessment: result.assessment,
        term: result.term,
        fullMark: result.fullMark,
        scores: result.scores,
        bounds: passBounds(result.fullMark, policy),
        composed: isComposed(result) ? result : null,
      })),
      makeUp: stage === "midterm" ? null : counted.makeUp,
    };
  });
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

const deferred = encodeScoreKind("deferred");

const printedPlace = new Map(subjectOrder.map((subject, place) => [subject, place]));

function inPrintedOrder(subjects: readonly SubjectRecord[]): readonly SubjectRecord[] {
  const place = ({ subject }: SubjectRecord) => printedPlace.get(subject) ?? subjectOrder.length;
  return subjects.toSorted((a, b) => place(a) - place(b));
}

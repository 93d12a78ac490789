import type { FullMark, SubjectResult } from "../records";
import type { Score, ScreeningStage, Subject } from "../school";
import type { CellAddress } from "../sheet";

/** 结论 */
export type Verdict =
  | "candidate"
  | "make-up-pending"
  | "undetermined"
  | "not-candidate"
  | "exempt"
  | "not-covered"
  | "at-risk"
  | "not-at-risk";

/** 一科现况: how one subject counts for one pupil. */
export type Standing = "pass" | "fail" | "unknown" | "exempt" | "not-taken";

/** Why a verdict is what it is: every reason, not the first. */
export type Reason =
  | { readonly kind: "clause"; readonly clause: string; readonly subjects: readonly Subject[] }
  /** 补考还没录入 */
  | { readonly kind: "make-up-open"; readonly subjects: readonly Subject[] }
  /** First marks that are unknown and matter. */
  | { readonly kind: "mark-missing"; readonly subjects: readonly Subject[] }
  /** Passed in the make-up exam. */
  | { readonly kind: "make-up-passed"; readonly subjects: readonly Subject[] }
  | { readonly kind: "all-pass" }
  /** Failing subjects that no clause reaches; not covered by the promotion clause either. */
  | {
      readonly kind: "clause-silent";
      readonly interpretation: string;
      readonly subjects: readonly Subject[];
    }
  /** Fewer failing subjects than any clause asks for. */
  | { readonly kind: "below-clauses"; readonly subjects: readonly Subject[] }
  /** No subject counts for this pupil: there is nothing to judge. */
  | { readonly kind: "no-marks" }
  | { readonly kind: "exempt-grade" }
  /** 留级次数已满 */
  | { readonly kind: "repetition-limit"; readonly count: number; readonly at: CellAddress }
  | { readonly kind: "left-school"; readonly word: string; readonly at: CellAddress }
  | { readonly kind: "grade-not-covered" };

/** 一名学生的结论 with its reasons and cells. */
export interface StudentFinding {
  /** Index into the cohort. */
  readonly student: number;
  readonly verdict: Verdict;
  /** Ids of all clauses that hold in every completion. */
  readonly clauses: readonly string[];
  readonly reasons: readonly Reason[];
  readonly failingBefore: readonly Subject[];
  /**
   * Still failing after the make-up exams, as far as known: an open make-up exam is not in it. At
   * mid-term every failing subject is, for it counts as if it stayed failing.
   */
  readonly failingAfter: readonly Subject[];
  /** Exactly the cells whose content could change the verdict. */
  readonly missing: readonly MissingMark[];
  readonly waysOut: readonly (readonly Subject[])[];
  readonly wouldTrigger: readonly (readonly Subject[])[];
}

export interface MissingMark {
  readonly subject: Subject;
  readonly which: "first" | "make-up";
  /** The cell to fill in; null where the workbook has none yet. */
  readonly at: CellAddress | null;
  /** Which part of a composed result is missing; left out where the result is none. */
  readonly part?: ResultPart;
}

/** 期末 of the second term, say. */
export type ResultPart = Pick<SubjectResult, "assessment" | "term">;

/** One mark that a composed result was made of, and its weight in it. */
export interface PartFinding extends ResultPart {
  /** In hundredths of the composed result. */
  readonly percent: number;
  readonly score: Score;
  /** Null where no sheet has such a result. */
  readonly fullMark: FullMark | null;
  readonly at: CellAddress | null;
}

/** One subject of one pupil, looked at closely. */
export interface SubjectFinding {
  readonly subject: Subject;
  readonly standing: Standing;
  readonly before: Score;
  readonly fullMark: FullMark;
  /** The mark needed to pass, where the full mark is known. */
  readonly passMark: number | null;
  readonly makeUp: Score | null;
  /** 补考及格记多少分: what the policy enters for a passed make-up exam; null where it enters the mark. */
  readonly recordedAs: number | null;
  /** What the first result was made of by the policy's weights; empty where it stands in a cell. */
  readonly parts: readonly PartFinding[];
  /** Every cell that it was read from: of a composed result those of all its parts. */
  readonly cells: readonly CellAddress[];
  /** The cell of the first score (of a composed one its weightiest part's) and of the make-up score. */
  readonly beforeAt: CellAddress | null;
  readonly makeUpAt: CellAddress | null;
}

/** 筛查结果: the whole cohort under one policy at one stage. */
export interface Screening {
  readonly policyId: string;
  readonly stage: ScreeningStage;
  readonly date: string;
  readonly findings: readonly StudentFinding[];
  readonly counts: Readonly<Record<Verdict, number>>;
}

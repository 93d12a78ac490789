import type { SchoolStage } from "../school";
import type { Wording } from "./citation";
import type { LocalText } from "./local-text";

export interface Clause {
  /** `shanghai-2006-secondary/2a` */
  readonly id: string;
  /** 条款二之一 */
  readonly label: LocalText;
  /** Counts failing results before the make-up exams, or what still fails after them. */
  readonly counts: "before-make-up" | "after-make-up";
  /** All must hold. A group id, or `all` for every subject. */
  readonly atLeast: readonly SubjectCount[];
  /** The clause in words: 补考后语文、数学、外语中有 2 门不及格 */
  readonly sentence: LocalText;
  readonly cites: readonly string[];
  /** The words that this clause implements; {@link Clause.wording} says whose they are. */
  readonly quote: string;
  readonly wording: Wording;
}

/** At least so many subjects of a group; the group `all` holds every subject. */
export interface SubjectCount {
  readonly group: string;
  readonly subjects: number;
}

export interface Interpretation {
  readonly id: string;
  readonly text: LocalText;
  /** The decision record that holds the reasons. */
  readonly decidedIn: string;
  /** The clauses that this reading is about; it goes when a school words one of them otherwise. */
  readonly clauses?: readonly string[];
  /**
   * Where this reading fills a silence of the text: a pupil whom no clause reaches and who still fails
   * at least so many subjects stands outside the words of the rule, and the output says so.
   */
  readonly silentFrom?: readonly SubjectCount[];
}

/**
 * 未核对的条件: what the source also makes a ground for repetition and no gradebook can show (credits of
 * elective courses, absence from social practice). It is never tested, and the output says so.
 */
export interface UntestedCondition {
  readonly id: string;
  readonly sentence: LocalText;
  /** Why it is not tested. */
  readonly why: LocalText;
  readonly schoolStages: readonly SchoolStage[];
  readonly cites: readonly string[];
  readonly quote: string;
  readonly wording: Wording;
}

import type { SchoolStage, ScoreKind, Subject } from "../school";

/**
 * 留级规定 as data: which failing subjects make a grade-repetition candidate, said as an OR of clauses,
 * each an AND of counts over subject groups. Counts are always “at least”: one more subject failed can
 * never take a pupil off the list.
 */
export interface RepetitionPolicy {
  readonly id: string;
  readonly title: LocalText;
  /** For headings: 上海 2006 · 中学 */
  readonly shortTitle: LocalText;
  readonly version: string;
  readonly jurisdiction: string;
  /** ISO date from which the policy applies. */
  readonly effectiveFrom: string;
  /** ISO date of its last day, or null while it applies. */
  readonly effectiveTo: string | null;
  readonly schoolStages: readonly SchoolStage[];
  /** 毕业年级 and others in which nobody repeats, by `Grade.year`. */
  readonly exemptGradeYears: readonly number[];
  /** Every subject belongs to exactly one group: the first that names it, else the one with `subjects: "others"`. */
  readonly subjectGroups: readonly SubjectGroup[];
  /** 及格线 as a share of the full mark, in hundredths: 60. */
  readonly passPercent: number;
  /** Full mark taken where the workbook states none. */
  readonly defaultFullMark: number;
  /** Full marks that are plausible where a mark above the default one was found. */
  readonly plausibleFullMarks: readonly number[];
  /** What each state of a first score counts as. */
  readonly countsAs: Readonly<Record<Exclude<ScoreKind, "mark" | "letter">, Counting>>;
  /** What each state of a make-up score counts as. */
  readonly makeUpCountsAs: Readonly<Record<Exclude<ScoreKind, "mark" | "letter">, MakeUpCounting>>;
  /** Letters that pass and letters that fail; any other is undecided. */
  readonly letters: { readonly pass: readonly string[]; readonly fail: readonly string[] };
  readonly clauses: readonly Clause[];
  readonly cites: readonly string[];
  /** Our reading where the text is unclear; the output shows it. */
  readonly interpretations: readonly Interpretation[];
}

/** 不及格, 未知 or 不计 */
export type Counting = "fail" | "unknown" | "left-out";
/** A make-up exam that failed, or that has not been taken yet. */
export type MakeUpCounting = "fail" | "not-yet";

export interface LocalText {
  readonly "zh-CN": string;
  readonly en: string;
}

export interface SubjectGroup {
  readonly id: string;
  readonly label: LocalText;
  readonly subjects: readonly Subject[] | "others";
}

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
  /** The words of the source that this clause implements, verbatim. */
  readonly quote: string;
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
  /**
   * Where this reading fills a silence of the text: a pupil whom no clause reaches and who still fails
   * at least so many subjects stands outside the words of the rule, and the output says so.
   */
  readonly silentFrom?: readonly SubjectCount[];
}

/** 出处 */
export interface Citation {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly article: string;
  readonly effectiveFrom: string;
  /** The sentence we implement, verbatim. */
  readonly quote: string;
  /** Where the text was read. */
  readonly where: string;
  /** A: official copy; B: school or bureau document; C: unsigned page. */
  readonly trust: "A" | "B" | "C";
}

import type { SchoolStage, ScoreKind } from "../school";
import type { Trust } from "./citation";
import type { Clause, Interpretation, UntestedCondition } from "./clause";
import type { LetterTable } from "./letter-tables";
import type { LocalText } from "./local-text";
import type {
  Composition,
  Confirmation,
  Counting,
  MakeUpCounting,
  MakeUpEligibility,
  RepetitionLimit,
  SubjectGroup,
} from "./policy-members";

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
  /** The policy that a school changed to make this one; null for those that come with the product. */
  readonly derivedFrom: { readonly id: string; readonly version: string } | null;
  readonly jurisdiction: string;
  /** The best grade of its sources; null for a school's own rules, which nobody grades. */
  readonly trust: Trust | null;
  /** ISO date from which the policy applies; null where no source says. */
  readonly effectiveFrom: string | null;
  /** ISO date of its last day, or null while it applies. */
  readonly effectiveTo: string | null;
  readonly schoolStages: readonly SchoolStage[];
  /** 毕业年级 and others in which nobody repeats, by `Grade.year`. */
  readonly exemptGradeYears: readonly number[];
  /** Every subject belongs to exactly one group: the first that names it, else the one with `subjects: "others"`. */
  readonly subjectGroups: readonly SubjectGroup[];
  readonly composition: Composition;
  /** 及格线 as a share of the full mark, in hundredths: 60. */
  readonly passPercent: number;
  /** 优秀线 and 低分线, for statistics alone. */
  readonly excellentPercent: number;
  readonly lowPercent: number;
  /** Full mark taken where the workbook states none. */
  readonly defaultFullMark: number;
  /** Full marks that are plausible where a mark above the default one was found. */
  readonly plausibleFullMarks: readonly number[];
  /** What each state of a first score counts as. */
  readonly countsAs: Readonly<Record<Exclude<ScoreKind, "mark" | "letter">, Counting>>;
  /** What each state of a make-up score counts as. */
  readonly makeUpCountsAs: Readonly<Record<Exclude<ScoreKind, "mark" | "letter">, MakeUpCounting>>;
  readonly letters: LetterTable;
  readonly makeUpEligibility: MakeUpEligibility;
  /** What a passed make-up exam is entered as, in hundredths of the full mark: 60; null where as marked. */
  readonly creditOfMakeUpPass: number | null;
  readonly repetitionLimit: RepetitionLimit | null;
  readonly confirmation: Confirmation | null;
  /** What a pupil whom a clause reaches is called: 留级候选, or one who 可申请留级. */
  readonly resultWord: "candidate" | "may-apply";
  readonly clauses: readonly [Clause, ...Clause[]];
  /** What the source also asks and no sheet shows. */
  readonly untested: readonly UntestedCondition[];
  readonly cites: readonly string[];
  /** Our reading where the text is unclear; the output shows it. */
  readonly interpretations: readonly Interpretation[];
}

/**
 * 未填完的规定: a policy that may still be without clauses. Nobody can be screened under one, for where no
 * clause can hold everybody would pass; `parsePolicy` says what is missing or makes a policy of it.
 */
export type PolicyDraft = Omit<RepetitionPolicy, "clauses"> & {
  readonly clauses: readonly Clause[];
};

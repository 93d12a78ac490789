import type { ColumnMeaning, Issue, IssueCode, RecognitionEvidence, SheetRole } from "../records";
import type { Assessment, AttendanceKind, Grade, Score, ScreeningStage, Subject } from "../school";
import type { Standing, Verdict } from "../screening";
import type { AttentionWords } from "./attention-words";
import type { ExplanationWords } from "./explanation-words";
import type { ReasonFacts } from "./reason-facts";
import type { ResultSheetWords } from "./result-sheet-words";
import type { WayInFacts, WayOutFacts } from "./way-facts";

/**
 * 用语: what one language says. Each language is written whole; a sentence is never put together from
 * pieces of another.
 */
export interface Vocabulary {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly stages: Readonly<Record<ScreeningStage, string>>;
  readonly assessments: Readonly<Record<Assessment, string>>;
  readonly roles: Readonly<Record<SheetRole, string>>;
  readonly columnMeanings: Readonly<Record<ColumnMeaning, string>>;
  readonly attendanceKinds: Readonly<Record<AttendanceKind, string>>;
  readonly severities: Readonly<Record<Issue["severity"], string>>;
  readonly unnamedClass: string;
  /** The full sentence that stands wherever pupils or verdicts are named. */
  readonly disclaimer: string;
  /** The short one: footers, the foot of the task pane. */
  readonly standingSentence: string;
  subject(subject: Subject): string;
  /** As narrow columns head it: 道法 for 道德与法治. */
  shortSubject(subject: Subject): string;
  subjects(subjects: readonly Subject[]): string;
  grade(grade: Grade): string;
  /** 下学期期末, 上学期总评: a result that goes into a composed one. */
  resultPart(assessment: Assessment, term: 1 | 2 | null): string;
  /** A mark as it stands, or the word for a state: 缓考. */
  score(score: Score): string;
  reason(facts: ReasonFacts): string;
  wayOut(facts: WayOutFacts): string;
  wayIn(facts: WayInFacts): string;
  readonly issues: { readonly [Code in IssueCode]: (issue: IssueOf<Code>) => IssueSentence };
  /** 成绩表!D7“九十”：… `where` is null where no cell is meant. */
  issueMessage(where: string | null, found: string, sentence: IssueSentence): string;
  evidence(evidence: RecognitionEvidence): string;
  readonly attention: AttentionWords;
  readonly explanation: ExplanationWords;
  readonly resultSheets: ResultSheetWords;
}

export type IssueOf<Code extends IssueCode> = Extract<Issue, { readonly code: Code }>;

/** What is the matter, and what to do about it; no full stop at the end of either. */
export interface IssueSentence {
  readonly what: string;
  readonly todo: string;
}

import type { ScoreKind, ScreeningStage } from "../school";
import type { AttendanceSheetWords } from "./attendance-sheet-words";
import type { AttentionSheetWords } from "./attention-sheet-words";
import type { CaseSheetWords } from "./case-sheet-words";
import type { LedgerWords } from "./ledger-words";
import type { MakeUpSheetWords } from "./make-up-sheet-words";
import type {
  BorderlineWords,
  BySubjectWords,
  ChangeWords,
  DistanceWords,
  OfficeSummaryWords,
  StatisticsWords,
} from "./stage-sheet-words";

export type ResultSheet =
  | "overview"
  | "make-up-roster"
  | "make-up-by-subject"
  | "make-up-entry"
  | "make-up-slips"
  | "preliminary-list"
  | "midterm-survey"
  | "changes"
  | "borderline"
  | "office-summary"
  | "subject-statistics"
  | "category-roster"
  | "category-crosswalk"
  | "attendance-alerts"
  | "attendance-daily"
  | "attendance-weekly"
  | "enrolment-rates"
  | "class-ledger"
  | "class-categories"
  | "case-conference"
  | "diagnosis"
  | "class-roster"
  | "data-issues"
  | "run-log"
  | "public-overview"
  | "public-attendance-weekly"
  | "public-subject-statistics";

/** 结果表上的话: names, titles, heads of columns and notes of the result sheets. */
export interface ResultSheetWords {
  readonly names: Readonly<Record<ResultSheet, string>>;
  title(sheet: ResultSheet, stage: ScreeningStage): string;
  /** Stands between the parts of a subtitle, a header or a footer. */
  readonly gap: string;
  readonly wideGap: string;
  readonly colon: string;
  /** Stands between the items of a list. */
  readonly listComma: string;
  stage(stage: string): string;
  policy(title: string, version: string): string;
  run(at: string): string;
  page(page: string, pages: string): string;
  readonly legend: string;
  readonly fillInLegend: string;
  fillIn(title: string): string;
  readonly setAside: SetAsideWords;
  readonly people: PeopleWords;
  readonly overview: OverviewWords;
  readonly roster: RosterWords;
  readonly preliminary: PreliminaryWords;
  readonly bySubject: BySubjectWords;
  readonly changes: ChangeWords;
  readonly distance: DistanceWords;
  readonly borderline: BorderlineWords;
  readonly statistics: StatisticsWords;
  readonly officeSummary: OfficeSummaryWords;
  readonly attention: AttentionSheetWords;
  readonly attendance: AttendanceSheetWords;
  readonly makeUpSheets: MakeUpSheetWords;
  readonly ledgers: LedgerWords;
  readonly caseSheets: CaseSheetWords;
  readonly issues: DataIssueWords;
}

/** 待处理: over the entries of a person that have no row any more. */
export interface SetAsideWords {
  readonly heading: string;
  readonly whose: string;
  readonly column: string;
  readonly entry: string;
}

/** Columns that every list begins with, and the total row. */
export interface PeopleWords {
  readonly number: string;
  readonly classGroup: string;
  readonly studentNumber: string;
  readonly name: string;
  readonly total: string;
}

export interface OverviewWords {
  readonly school: string;
  readonly scope: string;
  readonly stage: string;
  readonly passMark: string;
  readonly basis: string;
  readonly sources: string;
  readonly notStated: string;
  scopeOf(grade: string | null, classes: number, students: number): string;
  stageInWords(stage: ScreeningStage): string;
  passMarkOf(percent: number, fullMarks: readonly number[]): string;
  sourceOf(sheet: string, students: number): string;
  moreSources(sheets: number): string;
  readonly tiles: {
    readonly students: string;
    readonly makeUp: string;
    readonly candidates: string;
    readonly atRisk: string;
    readonly undetermined: string;
    readonly clauseSilent: string;
    readonly failing: string;
    readonly notAtRisk: string;
    readonly issues: string;
  };
  /** 一、各班结论: sections are numbered as they come. */
  section(number: number, title: string): string;
  /** 链接指向运行时的格: below the list of sheets. */
  linksAsOf(runAt: string): string;
  continued(title: string): string;
  readonly classSection: string;
  readonly classColumns: Readonly<Record<ClassColumn, string>>;
  readonly classNote: Readonly<Record<ScreeningStage, string>>;
  readonly subjectSection: string;
  readonly subjectColumns: {
    readonly subject: string;
    readonly taken: string;
    readonly failing: string;
    readonly passed: string;
    readonly stillFailing: string;
    readonly open: string;
    readonly rate: string;
    readonly shortBy: string;
  };
  subjectNote(mostFailing: number, withMakeUp: boolean): string;
  readonly charts: ChartWords;
  readonly ruleSection: string;
  readonly legend: {
    readonly failing: string;
    readonly candidate: string;
    readonly undetermined: string;
    readonly clauseSilent: string;
    readonly makeUp: string;
  };
  readonly clause: string;
  readonly clauseInWords: string;
  readonly clauseQuote: string;
  readonly parameters: string;
  parameterLines(parameters: RuleParameters): readonly string[];
  readonly interpretations: string;
  /** What the source also asks and nothing here was checked against. */
  readonly untested: string;
  untestedLine(sentence: string, why: string): string;
  readonly citations: string;
  readonly trust: Readonly<Record<"A" | "B" | "C", string>>;
  citation(title: string, issuer: string, article: string, where: string, trust: string): string;
  readonly sheetSection: string;
  readonly sheetColumns: {
    readonly sheet: string;
    readonly content: string;
    readonly rows: string;
    readonly recipient: string;
  };
  /** 学情台账（一班一张）: the line of the sheets of all classes. */
  ofClasses(sheet: string): string;
  readonly sheetContent: Readonly<Record<ResultSheet, string>>;
  readonly sheetRecipient: Readonly<Record<ResultSheet, string>>;
}

/** Titles of charts and what their legends call the bars. */
export interface ChartWords {
  readonly subjects: Readonly<Record<ScreeningStage, string>>;
  /** The section that the chart of the classes has for itself. */
  readonly classSection: Readonly<Record<ScreeningStage, string>>;
  /** Where a pupil may be counted in two bars of a class. */
  readonly countedTwice: string;
  readonly categories: string;
  readonly weeks: string;
  readonly series: Readonly<Record<ChartSeries, string>>;
}

export type ChartSeries =
  | "failing"
  | "stillFailing"
  | "open"
  | "passed"
  | "candidate"
  | "makeUpPending"
  | "undetermined"
  | "clauseSilent"
  | "borderline"
  | "failingOne"
  | "failingTwo"
  | "failingThree"
  | "failingMore"
  | "pupils"
  | "rate";

export type ClassColumn =
  | "students"
  | "makeUp"
  | "makeUpExams"
  | "candidate"
  | "makeUpPending"
  | "undetermined"
  | "clauseSilent"
  | "borderline"
  | "notCandidate"
  | "makeUpPassed"
  | "makeUpFailed"
  | "makeUpOpen"
  | "notApplicable"
  | "atRisk"
  | "notAtRisk"
  | "failingOne"
  | "failingTwo"
  | "failingThree"
  | "failingMore"
  | "failingAny"
  | "alerts";

export interface RuleParameters {
  readonly passPercent: number;
  readonly excellentPercent: number;
  readonly lowPercent: number;
  /** 学期总评 and 学年总评 by weights; null where the rule has none. */
  readonly termWeights: {
    readonly coursework: number;
    readonly midterm: number;
    readonly final: number;
  } | null;
  readonly yearWeights: { readonly first: number; readonly second: number } | null;
  /** What a passed make-up exam is entered as, in hundredths of the full mark. */
  readonly creditOfMakeUpPass: number | null;
  readonly defaultFullMark: number;
  /** Group labels with their subjects; null stands for all other subjects. */
  readonly groups: readonly { readonly label: string; readonly subjects: string | null }[];
  readonly exemptGrades: readonly string[];
}

export interface RosterWords {
  /** `most`: with how many failing subjects the make-up exam still decides; null without a bound. */
  who(most: number | null): string;
  count(students: number, exams: number): string;
  leftOut(from: number, students: number, clause: string): string;
  /** 八(6)班 王念飞（6 门，条款一） */
  shutOut(classGroup: string, name: string, failing: number, clause: string): string;
  shutOutLine(pupils: readonly string[], all: number): string;
  /** Exams that whoever was absent or cheated may not sit. */
  notAdmitted(exams: number): string;
  readonly subjects: string;
  readonly parentSignature: string;
  readonly failingLegend: string;
  /** Words that are shorter in a narrow column than elsewhere. */
  readonly states: Readonly<Partial<Record<ScoreKind, string>>>;
  readonly deferredLegend: string;
  readonly empty: string;
}

export interface PreliminaryWords {
  readonly verdict: string;
  failingBefore(stage: ScreeningStage): string;
  readonly failingAfter: string;
  readonly clauses: string;
  readonly whatNext: string;
  readonly cells: string;
  readonly opinion: Readonly<Record<"principal" | "headTeacher", string>>;
  readonly signOff: string;
  readonly midtermNote: string;
  readonly legend: {
    readonly candidate: string;
    readonly atRisk: string;
    readonly undetermined: string;
    readonly clauseSilent: string;
  };
  readonly clauseSilent: string;
  counts(stage: ScreeningStage, counts: PreliminaryCounts): readonly string[];
  /** The mark of a make-up exam that has not been entered. */
  readonly open: string;
  readonly noMakeUp: string;
  readonly notDecided: string;
  /** In place of a mark that its parts do not make yet. */
  readonly partMissing: string;
  ifFailing(subjects: string, clause: string): string;
  missing(subjects: readonly MissingWords[]): string;
  /** What one missing mark would decide: 数学及格 → 不列入. */
  outcome(subject: string, passing: boolean, verdict: string): string;
  readonly silentNext: string;
  readonly silentWhy: string;
  failingItem(subject: string, score: string): string;
  readonly empty: Readonly<Record<ScreeningStage, string>>;
}

export interface MissingWords {
  readonly subject: string;
  readonly makeUp: boolean;
}

export interface PreliminaryCounts {
  readonly listed: number;
  readonly undetermined: number;
  readonly clauseSilent: number;
}

export interface DataIssueWords {
  readonly note: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  readonly students: string;
  readonly what: string;
  readonly todo: string;
  readonly bearing: string;
  readonly handled: string;
  readonly bearings: Readonly<Record<"yes" | "maybe" | "no", string>>;
  readonly blank: string;
  readonly wholeSheet: string;
  readonly wholeWorkbook: string;
  count(severity: string, issues: number): string;
  student(classGroup: string | null, name: string): string;
  severalStudents(classGroup: string | null, students: number): string;
  readonly empty: string;
  goTo(address: string): string;
}

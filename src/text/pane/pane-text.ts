import type { Assessment, ScreeningStage } from "../../school";
import type { SheetRole } from "../../records";
import type { Citation, RepetitionPolicy } from "../../rules";
import type { Verdict } from "../../screening";
import type { AttendancePaneText } from "./attendance/attendance-text";
import type { AttentionPaneText } from "./attention/attention-text";
import type { CorrectionText } from "./correction/correction-text";
import type { FrameText } from "./frame/frame-text";
import type { RulesFormText } from "./rules-form/rules-form-text";
import type { SettingsText } from "./settings/settings-text";
import type { FailingText } from "./failing/failing-text";
import type { LiveText } from "./live/live-text";
import type { TrialText } from "./trial/trial-text";
import type { OpeningText } from "./opening-text";
import type { OutputText } from "./output/output-text";
import type { Phrase } from "./phrase";

/** What the host can refuse, as far as the pane words it. */
export type FailureName =
  | "structure-protected"
  | "sheet-protected"
  | "not-found"
  | "write-undone"
  | "write-left-half"
  | "too-large"
  | "host-failed";

/** 窗格里的话: every word that the task pane shows or speaks, in one language. */
export interface PaneText {
  readonly frame: FrameText;
  readonly opening: OpeningText;
  readonly empty: {
    readonly title: string;
    readonly hint: readonly string[];
    readonly reread: string;
    readonly trySample: string;
    readonly saveTemplate: string;
    /** The template's file. */
    readonly templateName: string;
    readonly started: Readonly<Record<"sample" | "template", string>>;
    readonly notStarted: Readonly<Record<"sample" | "template", string>>;
  };
  readonly recognise: {
    readonly title: (sheets: number) => string;
    readonly classes: (count: number) => string;
    readonly pupils: (count: number) => string;
    readonly subjects: (count: number) => string;
    readonly reread: string;
    readonly rereadDone: (sheets: number) => string;
    readonly unused: (sheets: number) => string;
    readonly unusedHeading: string;
    readonly unusedBecause: Readonly<Record<SheetRole, string>>;
    readonly hidden: string;
    readonly sure: (percent: number) => string;
    readonly unsure: string;
    readonly preview: (sheet: string) => string;
    readonly rowsRead: (
      header: readonly [number, number],
      data: readonly [number, number],
    ) => string;
    readonly scoreOf: (subject: string, assessment: Assessment | null) => string;
    readonly meaningOf: (subject: string, meaning: string) => string;
    readonly withFullMark: (meaning: string, fullMark: string) => string;
    readonly next: string;
  };
  readonly correct: CorrectionText;
  readonly settings: SettingsText;
  readonly trial: TrialText;
  readonly failing: FailingText;
  readonly live: LiveText;
  readonly attendance: AttendancePaneText;
  readonly attention: AttentionPaneText;
  readonly rulesForm: RulesFormText;
  readonly rules: {
    readonly title: string;
    readonly change: string;
    readonly textKind: Readonly<Record<Citation["trust"], string>>;
    readonly trust: (grade: Citation["trust"]) => string;
    readonly source: (citation: Citation) => string;
    readonly showSource: string;
    readonly sourceTitle: string;
    readonly issuedBy: (issuer: string) => string;
    readonly inForceFrom: (isoDate: string) => string;
    readonly readAt: (where: string) => string;
    readonly interpretations: string;
    readonly stageHeading: string;
    readonly stage: Readonly<Record<ScreeningStage, string>>;
    readonly makeUpFound: (pupils: number, entered: number) => string;
    readonly chosenByHand: (suggested: string) => string;
    readonly confirmFirst: string;
    readonly start: string;
    readonly startNote: (pupils: number) => string;
  };
  readonly screening: {
    readonly runningTitle: string;
    readonly stepOf: (step: number, steps: number) => string;
    readonly phase: readonly [(sheets: number) => string, string, string, string];
    readonly phaseSpoken: (stepOf: string, phase: string) => string;
    readonly seconds: (value: string) => string;
    readonly pupils: (count: number) => string;
    /** Pupils done, of all of them. */
    readonly soFar: (done: number, of: number) => string;
    readonly stop: string;
    readonly stopNote: string;
    readonly local: string;
    readonly stopped: string;
    readonly notYetTitle: string;
    readonly notYet: string;
    readonly toRules: string;
    readonly doneTitle: string;
    readonly done: (needAction: number, seconds: string) => string;
    readonly toResults: string;
  };
  readonly results: {
    readonly title: (stage: ScreeningStage, needAction: number) => string;
    readonly titleOfClass: (classGroup: string, needAction: number) => string;
    readonly nobodyTitle: string;
    readonly took: (seconds: string) => string;
    readonly ruleChanged: (time: string) => string;
    readonly barsByClass: string;
    readonly barsBySubject: string;
    readonly issuesMatter: (count: number) => string;
    readonly issues: (count: number) => string;
    readonly rescreen: string;
    readonly verdict: Readonly<Record<Verdict, string>>;
    readonly cardName: (verdict: string, pupils: number) => string;
    readonly barFigure: (label: string, count: number) => string;
    readonly showsAll: string;
    readonly search: string;
    readonly clearSearch: string;
    readonly allClasses: string;
    readonly classFilter: string;
    readonly categoryName: string;
    readonly categoryFilter: string;
    readonly anyCategory: string;
    readonly levelName: string;
    readonly levelFilter: string;
    readonly anyLevel: string;
    readonly list: string;
    readonly count: (pupils: number) => string;
    readonly spokenHits: (pupils: number) => string;
    readonly spokenRow: (
      name: string,
      classGroup: string,
      badge: string,
      reason: string,
      alert: string,
      news: string,
    ) => string;
    readonly noHit: (query: string) => string;
    /** Where class, verdict, category or alert narrow the list as well. */
    readonly noHitHere: (query: string) => string;
    readonly noneHere: string;
    readonly clearFilters: string;
    readonly nobody: (pupils: number) => string;
    readonly write: string;
    readonly update: string;
    readonly standing: string;
  };
  readonly pupil: {
    readonly back: string;
    readonly position: (at: number, of: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly number: (studentNumber: string) => string;
    readonly why: string;
    readonly missing: string;
    readonly waysOut: string;
    readonly wouldTrigger: string;
    readonly missingMark: (subject: string, which: "first" | "make-up") => string;
    readonly noCellYet: string;
    readonly marks: string;
    readonly fullMark: (fullMark: string, passMark: string) => string;
    readonly spokenMark: (
      subject: string,
      mark: string,
      standing: "pass" | "fail" | "unknown" | "left-out",
      cell: string | null,
    ) => string;
    readonly points: (value: string) => string;
    readonly makeUp: string;
    readonly makeUpOpen: string;
    readonly passed: string;
    readonly failed: string;
    readonly noMatter: string;
    readonly basis: string;
    readonly article: (citation: Citation) => string;
    readonly select: string;
    readonly changed: (name: string, verdict: string) => string;
  };
  readonly issues: {
    readonly title: (count: number) => string;
    readonly first: (count: number) => string;
    readonly none: string;
    readonly matter: string;
    readonly readSo: string;
    readonly remarks: string;
    readonly blankFirst: (name: string, subject: string) => string;
    readonly blankMakeUp: (name: string, subject: string) => string;
    readonly deferredFirst: (name: string, subject: string) => string;
    readonly deferredMakeUp: (name: string, subject: string) => string;
    readonly fill: string;
    readonly look: string;
    readonly more: (count: number) => string;
    readonly rescreen: string;
    readonly note: string;
  };
  readonly output: OutputText;
  readonly failure: {
    readonly writeTitle: string;
    readonly readTitle: string;
    readonly unchanged: string;
    readonly writtenNothing: string;
    readonly heading: Readonly<Record<FailureName, string>>;
    readonly whatToDo: Readonly<Record<FailureName, (sheet: string) => string>>;
    readonly cannotSelect: (sheet: string) => string;
  };
  readonly policy: {
    /** A subject group as a sentence names it: 语数外. */
    readonly group: (label: string) => string;
    readonly subjects: (group: string, count: number) => string;
    readonly plainSubjects: (count: number) => string;
    readonly anySubjects: (count: number) => string;
    readonly together: string;
    readonly afterMakeUp: (clauses: Phrase, result: PolicyResult) => Phrase;
    readonly beforeMakeUp: (clauses: Phrase, result: PolicyResult) => Phrase;
    /** A policy without clauses lists nobody and cannot be used. */
    readonly noClause: string;
    readonly or: string;
    readonly also: string;
    readonly end: string;
  };
}

/** What a clause makes of a pupil. */
export type PolicyResult = RepetitionPolicy["resultWord"];

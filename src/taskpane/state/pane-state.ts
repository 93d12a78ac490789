import type {
  AllSettings,
  AttendancePolicy,
  AttentionSettings,
  CategoryScheme,
  Preferences,
  RecognisedWorkbook,
  RepetitionPolicy,
  SchoolSettings,
  SettingsImport,
  ScreenedWorkbook,
  TrialMark,
  TrialOutcome,
  WorkbookProblem,
  WriteOutcome,
} from "../../app";
import type {
  AttendancePolicyProblem,
  PolicyDraft,
  PolicyProblem,
  SchemeProblem,
} from "../../rules";
import type { ReadingChoices } from "../../records";
import type { Score, ScreeningStage } from "../../school";
import type { Area, CellAddress } from "../../sheet";
import type { CommandReport, KeptSettings, SettingsFault, SettingsFileRefusal } from "../../text";
import type { Progress } from "../../slices";
import type { ListState, PupilLine } from "../view/roster";
import type { SheetOffer } from "../view/sheet-offer";

/** Everything the pane knows. Each part is one union; no two booleans can contradict each other. */
export interface PaneState {
  readonly screen: Screen;
  /** ISO day on which the workbook was read. */
  readonly today: string;
  readonly recognition: RecognitionState;
  readonly choice: RuleChoice;
  readonly own: OwnPoliciesState;
  /** 改条件 under way; null where no policy is being changed. */
  readonly form: PolicyFormState | null;
  /** The last file of rules, if it was refused. */
  readonly refusedFile: RefusedFile | null;
  /** 特别关注 and 考勤预警 as they are set. */
  readonly attention: AttentionState;
  /** 类别方案 being changed; null where none is. */
  readonly schemeForm: SchemeFormState | null;
  /** 预警规则 being changed; null where they are not. */
  readonly alertForm: AlertFormState | null;
  readonly screening: ScreeningState;
  /** 边录边看: what was typed in the sheets since. */
  readonly live: LiveState;
  /** 试算 under way; null where none is. */
  readonly trial: TrialState | null;
  readonly list: ListState;
  readonly output: OutputState;
  /** What was chosen here and before, as the workbook keeps it. */
  readonly preferences: PreferencesState;
  readonly school: SchoolState;
  /** 设置: a file read in or saved last. */
  readonly settings: SettingsState;
  readonly marking: MarkingState;
  readonly undo: UndoState;
  readonly removal: RemovalState;
  readonly notice: Notice | null;
  readonly correcting: CorrectingState;
  /** What is said politely to screen readers, counted so that the same words are said twice. */
  readonly spoken: { readonly words: string; readonly turn: number };
}

/** A passing remark. */
export type Notice =
  /** What a command of the ribbon did, where no dialog could be shown. */
  | { readonly kind: "command"; readonly report: CommandReport }
  /** What the empty screen offers was handed over, or could not be. */
  | { readonly kind: "started" | "not-started"; readonly which: "sample" | "template" }
  /** The cell to be selected is gone. */
  | { readonly kind: "cannot-select"; readonly sheet: string }
  /** The pupil whose cell was to be selected stands there no more, and nowhere else in the sheet. */
  | { readonly kind: "pupil-gone"; readonly sheet: string; readonly pupil: string }
  /** 识别更正 hold for this session only: the host refused to keep them. */
  | { readonly kind: "choices-not-kept" }
  /** What was found as the workbook was opened: a writing that had broken off, settings that cannot be read. */
  | {
      readonly kind: "opened";
      readonly recovered: "undone" | "completed" | null;
      readonly damaged: readonly KeptSettings[];
    }
  /** 本校规定 hold for this session only. */
  | { readonly kind: "policies-not-kept" }
  /** 类别, 预警规则 and hand tags hold for this session only. */
  | { readonly kind: "attention-not-kept" }
  /** What was chosen here holds for this session only. */
  | { readonly kind: "preferences-not-kept" }
  /** 学校信息 hold for this session only. */
  | { readonly kind: "school-not-kept" }
  /** Everything of ours is gone from the workbook. */
  | { readonly kind: "removed"; readonly sheets: number };

/** What a school set for 特别关注 and 考勤. */
export interface AttentionState {
  readonly settings: AttentionSettings;
  /** Something was set in this session, so that the workbook is asked no more. */
  readonly areFromHere: boolean;
  /** The last tag added or taken away, and what held before it. */
  readonly lastTag: {
    readonly student: number;
    readonly words: string;
    readonly before: AttentionSettings;
  } | null;
}

/** A scheme of categories as the form has it. */
export interface SchemeFormState {
  /** The scheme in force when the form was opened. */
  readonly from: CategoryScheme;
  readonly draft: CategoryScheme;
  readonly problems: readonly SchemeProblem[];
}

/** Alert rules as the form has them. */
export interface AlertFormState {
  readonly from: AttendancePolicy;
  readonly draft: AttendancePolicy;
  readonly problems: readonly AttendancePolicyProblem[];
}

/** 本校规定 that can be chosen. */
export interface OwnPoliciesState {
  readonly policies: readonly RepetitionPolicy[];
  /** Something was kept in this session, so that the workbook is asked no more. */
  readonly areFromHere: boolean;
}

/** A policy as the form has it. */
export interface PolicyFormState {
  /** What the form began with. */
  readonly from: PolicyDraft;
  readonly draft: PolicyDraft;
  /** The draft as a policy; null while something is to be mended. */
  readonly policy: RepetitionPolicy | null;
  readonly problems: readonly PolicyProblem[];
  readonly isChanged: boolean;
}

export interface RefusedFile {
  readonly name: string;
  /** Null where the file is no JSON at all. */
  readonly problems: readonly PolicyProblem[] | null;
}

/** 识别更正 of this session. */
export interface CorrectingState {
  /** What a person said holds here, kept in the workbook or not; null where nobody said anything yet. */
  readonly choices: ReadingChoices | null;
  /** The last thing said, and what held before it: 撤销 goes back to that. */
  readonly last: { readonly words: string; readonly before: ReadingChoices } | null;
}

export type Screen =
  | { readonly at: "recognise" }
  | { readonly at: "rules" }
  | { readonly at: "edit-rules" }
  | { readonly at: "edit-scheme" }
  | { readonly at: "edit-alerts" }
  | { readonly at: "screening" }
  | { readonly at: "results" }
  | { readonly at: "pupil"; readonly student: number }
  | { readonly at: "issues" }
  | { readonly at: "output" }
  /** 设置, opened from one of these. */
  | { readonly at: "settings"; readonly from: "recognise" | "results" };

export interface Failure {
  readonly problem: WorkbookProblem;
  readonly sheet: string | null;
}

export type RecognitionState =
  | { readonly step: "reading" }
  | { readonly step: "failed"; readonly failure: Failure }
  /** Nothing in the workbook was recognised; a person may still say what a sheet is. */
  | { readonly step: "empty"; readonly recognised: RecognisedWorkbook }
  | { readonly step: "found"; readonly recognised: RecognisedWorkbook };

export interface RuleChoice {
  readonly policy: RepetitionPolicy;
  /** Null takes the stage that the workbook is in. */
  readonly stage: ScreeningStage | null;
  /** The policy's statement (义务教育阶段原则上不留级 …): read and ticked. */
  readonly confirmed: boolean;
}

/** Read, match, decide, collect reasons. */
export type ScreeningPhase = 0 | 1 | 2 | 3;

/** 正在筛查: the phase it is in, how far that is where it can be said, and what came before. */
export interface RunningScreening {
  readonly phase: ScreeningPhase;
  /** Pupils that are done in this phase. */
  readonly progress: Progress | null;
  /** How long each earlier phase took. */
  readonly seconds: readonly number[];
  /** Null until they are matched. */
  readonly pupils: number | null;
}

export type ScreeningState =
  | { readonly step: "idle" }
  | { readonly step: "stopped" }
  | ({ readonly step: "running" } & RunningScreening)
  | { readonly step: "failed"; readonly failure: Failure }
  | ({ readonly step: "done" } & DoneScreening);

export interface TrialState {
  readonly typed: readonly TypedMark[];
  readonly policy: RepetitionPolicy | null;
  readonly outcome: TrialOutcome;
}

/** A mark as typed into a trial; `score` is null where the text is no mark. */
export interface TypedMark extends Omit<TrialMark, "score"> {
  readonly text: string;
  readonly score: Score | null;
}

export interface DoneScreening {
  readonly screened: ScreenedWorkbook;
  /** One line a pupil, in the order of the list. */
  readonly roster: readonly PupilLine[];
  readonly endedAt: Date;
  readonly seconds: number;
  /** The sheets are read in another way since. */
  readonly isOutdated: boolean;
}

/** What became of the results when somebody typed in the sheets. */
export interface LiveState {
  /** What was changed last; null as long as nothing was since the results were found or written. */
  readonly remark: LiveRemark | null;
  /** Whose rows are marked as changed, the latest first: indexes into the register. */
  readonly pupils: readonly number[];
  /** The whole workbook is still to be screened anew, or was after sheets had been offered for writing. */
  readonly isAhead: boolean;
}

export type LiveRemark =
  | { readonly kind: "cell"; readonly at: CellAddress; readonly shown: string }
  | { readonly kind: "cells"; readonly sheet: string; readonly area: Area; readonly cells: number }
  | { readonly kind: "sheet"; readonly sheet: string };

export type OutputState =
  | { readonly step: "unplanned" }
  /** What can be written is being worked out. */
  | { readonly step: "offering" }
  | { readonly step: "not-offered"; readonly failure: Failure }
  | OfferedOutput;

export type OfferedOutput = { readonly offer: SheetOffer } & WritingState;

export type WritingState =
  | { readonly step: "ready" }
  /** The sheets asked for are worked out. */
  | { readonly step: "planning"; readonly sheets: number }
  | { readonly step: "writing"; readonly done: number; readonly total: number }
  /** All is ready and brought into place, which nothing stops any more. */
  | { readonly step: "placing"; readonly total: number }
  /** 停止 was pressed in time: the workbook is as it was. */
  | { readonly step: "stopped" }
  | {
      readonly step: "written";
      /** What was written, and the names of the sheets, in the same order. */
      readonly reports: readonly string[];
      readonly sheets: readonly string[];
      /** Cells that a person had typed, in their places and under 待处理. */
      readonly entries: { readonly kept: number; readonly setAside: number };
      readonly seconds: number;
    }
  /** 撤销: the last writing was taken back. */
  | { readonly step: "undone"; readonly back: number; readonly removed: number }
  | { readonly step: "typed-entries"; readonly cells: readonly CellAddress[] }
  | { readonly step: "source-changed"; readonly sheets: readonly string[] }
  | { readonly step: "failed"; readonly failure: Failure };

/** 学校信息 as they are kept, and as the form has them. */
export interface SchoolState {
  readonly settings: SchoolSettings;
  /** Something was said in this session, so that the workbook is asked no more. */
  readonly areFromHere: boolean;
  /** The form was shown by itself once: it is not brought up again. */
  readonly wasAsked: boolean;
  /** Null while the form is closed. */
  readonly draft: SchoolSettings | null;
}

/** 本工作簿的选择 */
export interface PreferencesState {
  readonly kept: Preferences;
  /** Something was chosen in this session, so that the workbook is asked no more. */
  readonly areFromHere: boolean;
}

/** What became of 导出设置 or 导入设置. */
export type SettingsState =
  | { readonly step: "idle" }
  | { readonly step: "exported"; readonly file: string }
  /** Nothing is set that could be saved. */
  | { readonly step: "nothing" }
  | { readonly step: "refused"; readonly file: string; readonly refusal: SettingsFileRefusal }
  /** The file can be taken, but for what is named in `faults`. */
  | {
      readonly step: "asks";
      readonly file: string;
      readonly plan: SettingsImport;
      readonly faults: readonly SettingsFault[];
    }
  | {
      readonly step: "taken";
      readonly file: string;
      readonly count: number;
      readonly before: AllSettings;
    };

/** 在原表标色 */
export interface MarkingState {
  readonly isOn: boolean;
  readonly isBusy: boolean;
  /** What came of it last. */
  readonly outcome:
    | {
        readonly kind: "marked" | "cleared";
        readonly sheets: number;
        readonly left: readonly string[];
      }
    | { readonly kind: "failed"; readonly failure: Failure }
    | null;
}

/** Taking back the last writing. */
export type UndoState =
  /** There is none to take back. */
  | { readonly step: "none" }
  | { readonly step: "possible"; readonly at: string }
  /** Entries of a person stand in sheets that would go. */
  | { readonly step: "asks"; readonly at: string; readonly cells: readonly CellAddress[] }
  | { readonly step: "running"; readonly at: string }
  | {
      readonly step: "refused";
      readonly at: string;
      readonly outcome: Exclude<WriteOutcome, { readonly kind: "written" }>;
    }
  | { readonly step: "failed"; readonly at: string; readonly failure: Failure };

/** 全部清除 */
export type RemovalState =
  | { readonly step: "idle" }
  | { readonly step: "counting" }
  | { readonly step: "asks"; readonly sheets: number; readonly entries: number }
  | { readonly step: "running" }
  | { readonly step: "failed"; readonly failure: Failure };

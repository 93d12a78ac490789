import type { RecognisedWorkbook } from "../../app";
import type { Failure } from "./failure-of";
import type { ReadingChoices } from "../../records";
import type { CommandReport, KeptSettings } from "../../text";
import type { ListState } from "../view/roster";
import type {
  MarkingState,
  OutputState,
  RemovalState,
  SchoolState,
  UndoState,
} from "./output-states";
import type {
  AlertFormState,
  AttentionState,
  OwnPoliciesState,
  PolicyFormState,
  RefusedFile,
  RuleChoice,
  SchemeFormState,
} from "./rules-states";
import type { LiveState, ScreeningState, TrialState } from "./screening-states";
import type { PreferencesState, SettingsState } from "./settings-states";

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

export type RecognitionState =
  | { readonly step: "reading" }
  | { readonly step: "failed"; readonly failure: Failure }
  /** Nothing in the workbook was recognised; a person may still say what a sheet is. */
  | { readonly step: "empty"; readonly recognised: RecognisedWorkbook }
  | { readonly step: "found"; readonly recognised: RecognisedWorkbook };

import type {
  RecognisedWorkbook,
  RepetitionPolicy,
  ScreenedWorkbook,
  WorkbookProblem,
} from "../../app";
import type { ScreeningStage } from "../../school";
import type { CellAddress, SheetPlan } from "../../sheet";
import type { ListState, PupilLine } from "../view/roster";

/** Everything the pane knows. Each part is one union; no two booleans can contradict each other. */
export interface PaneState {
  readonly screen: Screen;
  readonly recognition: RecognitionState;
  readonly choice: RuleChoice;
  readonly screening: ScreeningState;
  readonly list: ListState;
  readonly output: OutputState;
  /** A passing remark: the cell to be selected is gone. */
  readonly notice: { readonly cannotSelectIn: string } | null;
  /** What is said politely to screen readers, counted so that the same words are said twice. */
  readonly spoken: { readonly words: string; readonly turn: number };
}

export type Screen =
  | { readonly at: "recognise" }
  | { readonly at: "rules" }
  | { readonly at: "screening" }
  | { readonly at: "results" }
  | { readonly at: "pupil"; readonly student: number }
  | { readonly at: "issues" }
  | { readonly at: "output" };

export interface Failure {
  readonly problem: WorkbookProblem;
  readonly sheet: string | null;
}

export type RecognitionState =
  | { readonly step: "reading" }
  | { readonly step: "failed"; readonly failure: Failure }
  /** Nothing in the workbook is ours to read. */
  | { readonly step: "empty" }
  | { readonly step: "found"; readonly recognised: RecognisedWorkbook };

export interface RuleChoice {
  readonly policy: RepetitionPolicy;
  /** Null takes the stage that the workbook is in. */
  readonly stage: ScreeningStage | null;
  /** 义务教育阶段原则上不留级: read and ticked. */
  readonly confirmed: boolean;
}

/** Read, match, decide, collect reasons. */
export type ScreeningPhase = 0 | 1 | 2 | 3;

export type ScreeningState =
  | { readonly step: "idle" }
  | { readonly step: "stopped" }
  | { readonly step: "running"; readonly phase: ScreeningPhase }
  | { readonly step: "failed"; readonly failure: Failure }
  | ({ readonly step: "done" } & DoneScreening);

export interface DoneScreening {
  readonly screened: ScreenedWorkbook;
  /** One line a pupil, in the order of the list. */
  readonly roster: readonly PupilLine[];
  readonly endedAt: Date;
  readonly seconds: number;
}

export type OutputState =
  | { readonly step: "unplanned" }
  | ({
      readonly plans: readonly SheetPlan[];
      /** Reports that the person unticked. */
      readonly leftOut: ReadonlySet<string>;
    } & WritingState);

export type WritingState =
  | { readonly step: "ready" }
  | { readonly step: "writing"; readonly done: number; readonly total: number }
  | { readonly step: "written"; readonly sheets: readonly string[] }
  | { readonly step: "typed-entries"; readonly cells: readonly CellAddress[] }
  | { readonly step: "source-changed"; readonly sheets: readonly string[] }
  | { readonly step: "failed"; readonly failure: Failure };

import type { RepetitionPolicy, ScreenedWorkbook, TrialMark, TrialOutcome } from "../../app";
import type { Score } from "../../school";
import type { Area, CellAddress } from "../../sheet";
import type { Progress } from "../../slices";
import type { PupilLine } from "../view/roster";
import type { Failure } from "./failure-of";

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

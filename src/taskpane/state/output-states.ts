import type { SchoolSettings, WriteOutcome } from "../../app";
import type { CellAddress } from "../../sheet";
import type { SheetOffer } from "../view/sheet-offer";
import type { Failure } from "./failure-of";

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

import type { Turns } from "../slices";
import type {
  Area,
  CellAddress,
  SheetPlan,
  SheetSnapshot,
  SourceOverlay,
  WorkbookSnapshot,
} from "../sheet";

/** The open workbook, as the use cases need it. Implemented over Office.js in workbook/. */
export interface WorkbookPort {
  /** Reads every sheet once, in a small fixed number of round trips. */
  read(): Promise<WorkbookSnapshot>;
  /**
   * 善后: brings a writing that broke off (the page was closed, the file was saved and opened again) to an
   * end, before anything else is done. Does nothing to a workbook without one.
   */
  recover(): Promise<Recovery>;
  /**
   * Makes or updates one result sheet for each plan and touches no other sheet. Either all of it is
   * done or the workbook is as it was. `basis` is the snapshot that the plans were worked out from.
   */
  write(
    plans: readonly SheetPlan[],
    basis: WorkbookSnapshot,
    options?: WriteOptions,
  ): Promise<WriteOutcome>;
  /** What the last writing can be taken back to; null where it cannot. */
  readUndo(): Promise<UndoRecord | null>;
  /**
   * Keeps 识别更正 (JSON) in the workbook in place of what was kept; null takes them out. What was kept and
   * `isSound` does not know is set aside beside them. Touches no sheet.
   */
  keepChoices(choices: string | null, isSound: (kept: string) => boolean): Promise<void>;
  /** As `keepChoices`, for 本校规定. */
  keepPolicies(policies: string | null, isSound: (kept: string) => boolean): Promise<void>;
  /** As `keepChoices`, for 特别关注和考勤的设置. */
  keepAttention(settings: string | null, isSound: (kept: string) => boolean): Promise<void>;
  /** As `keepChoices`, for 学校、学期、班主任. */
  keepSchool(school: string | null, isSound: (kept: string) => boolean): Promise<void>;
  /** As `keepChoices`, for what was chosen in the pane: policy, statements confirmed, sheets to write … */
  keepPreferences(preferences: string | null, isSound: (kept: string) => boolean): Promise<void>;
  /** 标色: replaces our overlay in the person's sheets; their own formats stay as they are. */
  highlight(overlay: SourceOverlay): Promise<HighlightOutcome>;
  /** 清除标色: takes the whole overlay away, without a trace. */
  clearHighlight(): Promise<HighlightOutcome>;
  /** 全部清除: every sheet, setting and overlay of ours. The person's own sheets stay as they are. */
  removeOurs(): Promise<RemovalOutcome>;
  /** Brings the area before the person's eyes and selects it. */
  select(sheet: string, area: Area): Promise<void>;
  /**
   * Tells of every change to cells that somebody else than this add-in makes, from now on until the answered
   * function is called: typing, pasting, formulas filled down, a colleague who edits the same workbook.
   */
  watch(onChange: (change: CellChange) => void): Promise<() => Promise<void>>;
  /** What stands in these cells now. */
  readCells(sheetId: string, area: Area): Promise<CellContents>;
}

/** Cells of one sheet that were changed. */
export interface CellChange {
  readonly sheetId: string;
  /** Null where rows or columns moved, or Excel names no single area: anything of the sheet may be new. */
  readonly area: Area | null;
}

/** The three grids of an area, as a `SheetSnapshot` holds them. */
export type CellContents = Pick<SheetSnapshot, "values" | "texts" | "formulas">;

export interface WriteOptions {
  readonly onProgress?: (done: number, total: number) => void;
  /** Told when all is ready and the last step begins, which nothing stops any more. */
  readonly onLastStep?: () => void;
  /** Shares the thread while it works, and may stop it until all is ready to be brought into place. */
  readonly turns?: Turns;
  /** 运行记录 (JSON) to be kept from the moment on when the sheets stand there; left as it is if left out. */
  readonly runs?: string;
  /** Reports whose sheets are taken away in the same step. */
  readonly remove?: readonly string[];
  /** When the run is, as it is printed, so that it can be taken back; if left out it cannot be. */
  readonly undoableAs?: string;
}

/** 撤销: what the last writing wrote over. */
export interface UndoRecord {
  /** When the run was that it takes back: `2026-06-26 09:12`. */
  readonly at: string;
  /** The sheets as they had been planned before it. Entries are not in them: they are carried over once more. */
  readonly plans: readonly SheetPlan[];
  /** Reports whose sheets the run made anew. */
  readonly added: readonly string[];
  /** 运行记录 (JSON) as kept before it. */
  readonly runs: string | null;
}

export type Recovery =
  | { readonly kind: "nothing" }
  /** The result sheets are as they were before the writing that broke off. */
  | { readonly kind: "undone" }
  /** The writing that broke off was complete but for what is cleared away now. */
  | { readonly kind: "completed" };

/** Names of the person's sheets that have an overlay now, or had one until now. */
export interface HighlightOutcome {
  readonly sheets: readonly string[];
  /** Names of sheets that are protected, and stay as they are. */
  readonly protected: readonly string[];
}

/** Names of the sheets that are gone now, and of the person's that had an overlay. */
export interface RemovalOutcome {
  readonly sheets: readonly string[];
  readonly cleared: readonly string[];
}

export type WriteOutcome =
  /** Names of the sheets written, in the order of the plans. */
  | {
      readonly kind: "written";
      readonly sheets: readonly string[];
      /** What a person had typed into them, where there was anything. */
      readonly entries?: CarriedEntries;
    }
  /** A person wrote over cells of ours, where nothing can be carried over; nothing was written. */
  | { readonly kind: "typed-entries"; readonly cells: readonly CellAddress[] }
  /** A source sheet was changed since the snapshot; nothing was written. */
  | { readonly kind: "source-changed"; readonly sheets: readonly string[] }
  /** 停止 was pressed in time: the workbook is as it was. */
  | { readonly kind: "stopped" };

/** 带过去的填写内容 of one writing. */
export interface CarriedEntries {
  /** Cells that stand in their places. */
  readonly kept: number;
  /** Cells that stand under 待处理, by the sheet's name. */
  readonly setAside: readonly { readonly sheet: string; readonly cells: number }[];
}

/** The host answered with a failure that the person can do something about, or a broken host. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  constructor(
    readonly problem: WorkbookProblem,
    /** The sheet concerned, or null. */
    readonly sheet: string | null,
    options?: ErrorOptions,
  ) {
    super(sheet === null ? problem : `${problem}: ${sheet}`, options);
  }
}

export type WorkbookProblem =
  /** 工作簿结构被保护: no sheet can be added. */
  | "structure-protected"
  /** A result sheet of ours is protected. */
  | "sheet-protected"
  /** The sheet or cell to select is gone. */
  | "not-found"
  /** Writing failed half-way and everything was put back. */
  | "write-undone"
  /** Writing failed half-way and putting back failed too; `sheet` names what is left. */
  | "write-left-half"
  /** A message would be larger than the host takes. */
  | "too-large"
  /** The host broke off or answered nonsense. */
  | "host-failed";

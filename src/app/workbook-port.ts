import type { Area, CellAddress, SheetPlan, WorkbookSnapshot } from "../sheet";

/** The open workbook, as the use cases need it. Implemented over Office.js in workbook/. */
export interface WorkbookPort {
  /** Reads every sheet once, in a small fixed number of round trips. */
  read(): Promise<WorkbookSnapshot>;
  /**
   * Makes or updates one result sheet for each plan and touches no other sheet. Either all of it is
   * done or the workbook is as it was. `basis` is the snapshot that the plans were worked out from.
   */
  write(
    plans: readonly SheetPlan[],
    basis: WorkbookSnapshot,
    onProgress?: (done: number, total: number) => void,
  ): Promise<WriteOutcome>;
  /**
   * Keeps 识别更正 (JSON) in the workbook in place of what was kept; null takes them out. What was kept and
   * `isSound` does not know is set aside beside them. Touches no sheet.
   */
  keepChoices(choices: string | null, isSound: (kept: string) => boolean): Promise<void>;
  /** As `keepChoices`, for 本校规定. */
  keepPolicies(policies: string | null, isSound: (kept: string) => boolean): Promise<void>;
  /** As `keepChoices`, for 特别关注和考勤的设置. */
  keepAttention(settings: string | null, isSound: (kept: string) => boolean): Promise<void>;
  /** Brings the area before the person's eyes and selects it. */
  select(sheet: string, area: Area): Promise<void>;
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
  | { readonly kind: "source-changed"; readonly sheets: readonly string[] };

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

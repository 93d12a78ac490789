import type { ScreeningStage } from "../../school";

/** The commands of the tab 学情 that work without the pane, by the names that the manifest gives them. */
export const commandNames = [
  "runScreening",
  "runReview",
  "writeLedgers",
  "markSources",
  "clearMarks",
] as const;

export type CommandName = (typeof commandNames)[number];

/** What became of a command: figures and reasons, no name of a pupil or of a sheet. */
export type CommandReport =
  /** 一键筛查, 补考后复核, 生成台账 */
  | ({ readonly kind: "written"; readonly command: CommandName } & WrittenFigures)
  /** 标色 */
  | {
      readonly kind: "marked";
      readonly command: CommandName;
      readonly sheets: number;
      /** Sheets left out because they are protected. */
      readonly left: number;
    }
  /** 清除标色 */
  | { readonly kind: "cleared"; readonly command: CommandName; readonly left: number }
  | {
      readonly kind: "not-done";
      readonly command: CommandName;
      readonly because: Obstacle;
      /** Questions, cells or sheets, where the obstacle counts some; else 0. */
      readonly count: number;
    };

export interface WrittenFigures {
  readonly stage: ScreeningStage;
  readonly candidates: number;
  readonly awaitingMakeUp: number;
  readonly undetermined: number;
  /** Only at mid-term, instead of the others but 待定. */
  readonly atRisk: number;
  readonly sheets: number;
  readonly seconds: number;
  /** Cells that a person had filled in, in their places and under 待处理. */
  readonly kept: number;
  readonly setAside: number;
  /** Open questions whose answers may settle a 待定. */
  readonly questions: number;
}

/** Why a command did nothing. */
export const obstacles = [
  "statement",
  "questions",
  "no-gradebook",
  "no-make-up",
  "no-ledgers",
  "nothing-to-mark",
  "typed-entries",
  "source-changed",
  "stopped",
  "busy",
  "structure-protected",
  "sheet-protected",
  "not-found",
  "write-undone",
  "write-left-half",
  "too-large",
  "host-failed",
] as const;

export type Obstacle = (typeof obstacles)[number];

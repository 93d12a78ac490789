import type { ScreeningStage } from "../../school";
import type { CommandName, Obstacle } from "./command-report";

/** What the ribbon's commands say, in one language. */
export interface RibbonText {
  readonly appName: string;
  readonly openPane: string;
  readonly gotIt: string;
  /** Said where the dialog was opened without a report. */
  readonly noReport: string;
  /** Buttons as the ribbon names them. */
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly figures: Readonly<
    Record<"candidates" | "awaitingMakeUp" | "undetermined" | "atRisk", string>
  >;
  readonly written: {
    readonly titles: Readonly<Record<CommandName, string>>;
    readonly line: (stage: ScreeningStage, sheets: number, seconds: string) => string;
    readonly kept: (cells: number) => string;
    readonly setAside: (cells: number) => string;
    readonly questions: (count: number) => string;
    readonly standing: string;
  };
  readonly marked: {
    readonly title: string;
    readonly line: (sheets: number) => string;
    readonly left: (sheets: number) => string;
  };
  readonly cleared: {
    readonly title: string;
    readonly titleLeft: string;
    readonly line: string;
    readonly left: (sheets: number) => string;
  };
  readonly notDone: {
    readonly titles: Readonly<Record<CommandName, string>>;
    /** Why, and what to do; `button` is the one that was pressed. */
    readonly why: Readonly<Record<Obstacle, (button: string, count: number) => string>>;
  };
}

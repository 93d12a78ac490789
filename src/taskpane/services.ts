import type { EarlierWords, WorkbookPort } from "../app";
import type { CommandReport, Language } from "../text";

/** What the pane needs from outside: the workbook, the clock, the language. */
export interface PaneServices {
  readonly port: WorkbookPort;
  readonly earlier: EarlierMemory;
  readonly language: Language;
  /** The moment, by the person's own clock. */
  readonly now: () => Date;
  /** Lets the pane be painted before work that blocks it. */
  readonly breathe: () => Promise<void>;
  /** Hands a file to the person: the browser's own download. */
  readonly saveFile: (name: string, text: string) => void;
  readonly starters: Starters;
  /** Brings the pane before the person's eyes (after a ribbon command). */
  readonly showPane: () => Promise<void>;
  /**
   * Shows what a command did in a dialog of its own; answers false where none can be shown.
   * `onNotShown`: the dialog came up, but its page did not.
   */
  readonly tell: (report: CommandReport, onNotShown: () => void) => Promise<boolean>;
}

/** What earlier versions kept in the document's settings; it is moved among the workbook's own parts once. */
export interface EarlierMemory {
  readonly words: () => EarlierWords;
  readonly forget: () => void;
}

/** What a workbook without a school's sheets offers to begin with. Rejects with a TypeError where it is not served. */
export interface Starters {
  /** Opens the sample as a workbook of its own. */
  readonly openSample: () => Promise<void>;
  /** Hands over the blank template under this name. */
  readonly saveTemplate: (name: string) => Promise<void>;
}

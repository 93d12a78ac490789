import type { Phrase } from "../phrase";
import type { RemovalText } from "./removal-text";
import type { SchoolText } from "./school-text";
import type { UndoText } from "./undo-text";

/** 输出 in the pane: which sheets, what becomes of them, and how to take it back. */
export interface OutputText {
  readonly title: string;
  readonly sheets: string;
  readonly pages: (count: number) => string;
  readonly pupils: (count: number) => string;
  readonly items: (count: number) => string;
  readonly promise: string;
  /** Said in place of `promise` where there is something typed. */
  readonly keeps: (entries: number) => string;
  readonly setsAside: (entries: number) => string;
  readonly write: (sheets: number) => string;
  /** While it is not known yet how many there are. */
  readonly writeSome: string;
  readonly pickOne: string;
  /** While it is worked out what can be written. */
  readonly offering: string;
  readonly planning: (sheets: number) => string;
  readonly writing: (done: number, total: number) => string;
  /** For screen readers, once. */
  readonly writingBegins: (sheets: number) => string;
  readonly placing: (sheets: number) => string;
  /** In place of 停止, from the moment on when nothing stops the writing any more. */
  readonly lastStep: string;
  readonly stopped: string;
  readonly writtenTitle: string;
  readonly writtenIn: (sheets: number, seconds: string) => string;
  readonly open: string;
  readonly openSheet: (sheet: string) => string;
  readonly lastWriting: (when: string) => string;
  readonly notYetTitle: string;
  readonly notYet: string;
  readonly toResults: string;
  readonly toSheets: string;
  readonly refusedTitle: string;
  readonly typedEntries: (cells: number) => Phrase;
  readonly typedEntriesHint: string;
  readonly sourceChanged: (sheets: readonly string[]) => string;
  readonly rescreen: string;
  readonly onRequest: OnRequestText;
  readonly marking: MarkingText;
  readonly school: SchoolText;
  readonly undo: UndoText;
  readonly removal: RemovalText;
}

/** 台账与会商表 and what else is made only when asked for. */
export interface OnRequestText {
  readonly heading: string;
  readonly none: string;
  readonly looking: string;
  /** 5 种，未选 */
  readonly noneOf: (kinds: number) => string;
  /** 已选 3 种，36 张 */
  readonly chosen: (kinds: number, sheets: number) => string;
  readonly notInPublic: string;
  readonly list: string;
  /** A sheet a class. */
  readonly sheetsOf: (sheets: number) => string;
  readonly classes: string;
  readonly allClasses: (count: number) => string;
  readonly someClasses: (chosen: number, of: number) => string;
  readonly everyClass: string;
  readonly pickClass: string;
  readonly chooseClasses: string;
  readonly closeClasses: string;
}

/** 在原表标色 */
export interface MarkingText {
  readonly name: string;
  readonly hint: string;
  readonly marking: string;
  readonly clearing: string;
  readonly marked: (sheets: number) => string;
  readonly nothingToMark: string;
  readonly cleared: string;
  readonly protectedLeft: (sheets: readonly string[]) => string;
  readonly protectedStill: (sheets: readonly string[]) => string;
  readonly failed: string;
}

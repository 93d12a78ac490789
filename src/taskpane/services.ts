import type { WorkbookPort } from "../app";
import type { Language } from "../text";

/** What the pane needs from outside: the workbook, the clock, the language, a small memory. */
export interface PaneServices {
  readonly port: WorkbookPort;
  readonly memory: PaneMemory;
  readonly language: Language;
  /** The moment, by the person's own clock. */
  readonly now: () => Date;
  /** Lets the pane be painted before work that blocks it. */
  readonly breathe: () => Promise<void>;
  /** Hands a file to the person: the browser's own download. */
  readonly saveFile: (name: string, text: string) => void;
  /** Brings the pane before the person's eyes (after a ribbon command). */
  readonly showPane: () => Promise<void>;
}

/** Small choices that are kept in the workbook itself and go with it. */
export interface PaneMemory {
  recall(key: MemoryKey): string | null;
  remember(key: MemoryKey, value: string): void;
  /** Takes all of them out of the workbook. */
  forgetAll(): void;
}

export const memoryKeys = ["confirmed-policy", "policy", "last-writing", "marking"] as const;

export type MemoryKey = (typeof memoryKeys)[number];

import type { KeptSettings } from "./settings/settings-text";

/** What the pane says of a workbook that was opened. */
export interface OpeningText {
  /** 善后: a writing that had broken off was brought to an end. */
  readonly recovered: Readonly<Record<"undone" | "completed", string>>;
  /** Settings kept in the workbook that cannot be read. */
  readonly damaged: (which: readonly KeptSettings[]) => string;
}

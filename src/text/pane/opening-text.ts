/** What the pane says as it opens on a workbook. */
export interface OpeningText {
  readonly title: string;
  /** 善后: a writing that had broken off was brought to an end. */
  readonly recovered: Readonly<Record<"undone" | "completed", string>>;
  /** Settings kept in the workbook that cannot be read. */
  readonly damaged: (which: readonly KeptSettings[]) => string;
}

export type KeptSettings = "policies" | "school";

/** 撤销 of the last writing. */
export interface UndoText {
  readonly action: string;
  readonly actionOf: (when: string) => string;
  readonly running: string;
  readonly question: string;
  readonly wouldLose: (sheets: number, entries: number) => string;
  readonly evenSo: string;
  readonly leave: string;
  readonly doneTitle: string;
  readonly back: string;
  readonly gone: string;
  readonly backAndGone: (removed: number) => string;
  /** The verdicts in the pane are those of the run that was taken back. */
  readonly stillShown: (time: string) => string;
  readonly nothing: string;
  readonly changedMeanwhile: (sheets: readonly string[]) => string;
  readonly failedTitle: string;
  readonly unchanged: string;
}

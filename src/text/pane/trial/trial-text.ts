/** 试算 in the pane. */
export interface TrialText {
  /** The button that starts it. */
  readonly start: string;
  readonly heading: string;
  readonly first: (subject: string) => string;
  readonly makeUp: (subject: string) => string;
  readonly columnFirst: string;
  readonly columnMakeUp: string;
  /** A typed text that is no mark. */
  readonly notReadable: string;
  readonly nothingWritten: string;
  readonly leave: string;
  readonly left: string;
  readonly unchanged: (verdict: string) => string;
  readonly changed: (from: string, to: string) => string;
  readonly spoken: (pupil: string, from: string, to: string) => string;
  /** What another policy would do to the whole workbook. */
  readonly moves: (pupils: number) => string;
  readonly nobodyMoves: string;
  readonly move: (pupil: string, classGroup: string, from: string, to: string) => string;
  readonly moreMoves: (pupils: number) => string;
}

/** 边录边看 in the pane. */
export interface LiveText {
  /** Follows the address of the cell: 补考成绩!D12 刚录入 63. */
  readonly typed: (shown: string) => string;
  readonly cleared: string;
  /** Follows the address of an area. */
  readonly cells: (cells: number) => string;
  readonly sheet: (sheet: string) => string;
  /** When the result sheets were written: 10:24, or 8月27日 10:24. */
  readonly older: (when: string) => string;
  readonly update: string;
  /** What the button does, for screen readers. */
  readonly updateLong: string;
  /** Said of a row in the list. */
  readonly justChanged: string;
  readonly spoken: {
    readonly moved: (pupil: string, from: string, to: string) => string;
    readonly stays: (pupil: string, verdict: string) => string;
    readonly alert: (pupil: string, level: string) => string;
    readonly noAlert: (pupil: string) => string;
    readonly attendance: (pupil: string) => string;
    readonly pupils: (pupils: number, moved: number) => string;
    readonly sheet: (sheet: string, moved: number) => string;
  };
  /** The pupil of a link stands somewhere else in no sheet. */
  readonly pupilGone: (sheet: string, pupil: string) => string;
}

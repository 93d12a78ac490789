/** 不及格: what is shown first where a workbook has the marks of one or two subjects only. */
export interface FailingText {
  readonly tab: (pupils: number) => string;
  readonly title: (pupils: number) => string;
  readonly nobodyTitle: string;
  readonly nobody: string;
  /** Why no verdict can be drawn from it. */
  readonly standing: (subjects: string) => string;
  /** 数学 54，补考还没录入; each with the mark or the word that stands in the cell. */
  readonly first: (subject: string, shown: string) => string;
  readonly makeUpOpen: (subject: string, shown: string) => string;
  readonly makeUpFailed: (subject: string, shown: string, makeUp: string) => string;
}

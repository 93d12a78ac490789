/** 补考成绩登记表、补考通知单、运行记录上的话. */
export interface MakeUpSheetWords {
  /** Stands in the place of an empty list of exams. */
  readonly nobody: string;
  readonly runLog: RunLogWords;
}

/** 运行记录: every run, and every one that was taken back. */
export interface RunLogWords {
  readonly at: string;
  readonly stage: string;
  readonly rule: string;
  readonly parameters: string;
  readonly sheets: string;
  readonly fingerprint: string;
  readonly students: string;
  readonly candidates: string;
  readonly undetermined: string;
  readonly makeUp: string;
  readonly alerts: string;
  readonly issues: string;
  readonly remark: string;
  readonly note: string;
  count(runs: number): string;
  /** 七年级成绩（180 行） */
  sheet(name: string, rows: number): string;
  moreSheets(sheets: number): string;
  /** A run whose sheets were taken back later. */
  readonly takenBack: string;
  /** The taking back itself; of which run, where that is known. */
  takesBack(run: string | null): string;
  readonly takenBackLegend: string;
  /** On which day the run reckoned. */
  date(date: string): string;
  /** The grade taken for pupils whose sheets do not say. */
  grade(grade: string): string;
  readonly empty: string;
}

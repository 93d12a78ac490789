/** 补考成绩登记表、补考通知单、运行记录上的话. */
export interface MakeUpSheetWords {
  /** Stands in the place of an empty list of exams. */
  readonly nobody: string;
  readonly entry: MakeUpEntryWords;
  readonly slips: MakeUpSlipWords;
  readonly runLog: RunLogWords;
}

/** 补考成绩登记表: marks typed by teachers. Its titles and states are among the words that reading knows. */
export interface MakeUpEntryWords {
  readonly subject: string;
  readonly first: string;
  readonly mark: string;
  readonly state: string;
  readonly remark: string;
  /** 正常, 缺考, 缓考, 作弊. */
  readonly states: readonly string[];
  count(pupils: number, exams: number): string;
  readonly pageEach: string;
  /** What goes where; the full marks of all subjects that are marked by numbers. */
  whatToFill(fullMarks: readonly { readonly subject: string; readonly fullMark: number }[]): string;
  readonly readBack: string;
  readonly openLegend: string;
  onlyMarks(fullMark: number): string;
  readonly onlyStates: string;
  /** 阅卷, 复核, 登分日期, at the foot of each page. */
  readonly signLine: string;
}

/** 补考通知单: one a pupil, to be cut. */
export interface MakeUpSlipWords {
  title(school: string | null): string;
  /** To whom: class, number, name. */
  addressee(classGroup: string, number: string | null, name: string): string;
  greeting(schoolYear: string | null, exams: number): string;
  readonly subject: string;
  readonly first: string;
  readonly when: string;
  readonly room: string;
  note(isOpen: boolean): string;
  /** When a number typed into 日期时间 stands for a day, and a time of day where it has one. */
  day(month: number, day: number, time: string | null): string;
  readonly office: string;
  readonly receiptHead: string;
  /** Whose notice it was, and the lines to sign. */
  receipt(classGroup: string, name: string): string;
  /** Whose line to write in by hand it is, as 待处理 says. */
  whose(classGroup: string, number: string | null, name: string): string;
  readonly cut: string;
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

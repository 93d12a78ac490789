/** 补考成绩登记表、补考通知单、运行记录上的话. */
export interface MakeUpSheetWords {
  /** Stands in the place of an empty list of exams. */
  readonly nobody: string;
}

/** 学情会商记录、学情诊断书上的话. */
export interface CaseSheetWords {
  /** Stands where a class has no pupil of concern. */
  readonly nobody: string;
}

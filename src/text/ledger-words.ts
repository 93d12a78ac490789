/** 学情台账、八类学生名册、班级花名册上的话. */
export interface LedgerWords {
  /** 学情台账 七（3）班: the name of a sheet of one class. */
  sheetOfClass(sheet: string, classGroup: string): string;
}

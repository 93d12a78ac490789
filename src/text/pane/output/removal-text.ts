/** 全部清除: everything of ours out of this workbook. */
export interface RemovalText {
  readonly action: string;
  readonly counting: string;
  readonly title: string;
  readonly goes: string;
  readonly sheets: (count: number) => string;
  readonly entries: (count: number) => string;
  readonly settings: string;
  readonly colours: string;
  readonly stays: string;
  readonly final: string;
  readonly confirm: string;
  readonly leave: string;
  readonly running: string;
  readonly done: (sheets: number) => string;
  readonly doneNoSheets: string;
  readonly failedTitle: string;
}

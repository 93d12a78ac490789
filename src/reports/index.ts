/** 结果表: findings and issues drawn as sheet plans. */
export { readHandRows, type HandRow } from "./attention/read-hand-rows";
export { planResultSheets } from "./plan-result-sheets";
export {
  classSheets,
  madeOnRequest,
  reportIds,
  sheetAudience,
  type ReportId,
  type ReportInput,
} from "./report-input";
export { planRunLogOf, type RunLog } from "./run-log/run-log";
export type { RunRecord } from "./run-log/run-record";
export type { SchoolFacts } from "./school-facts";
export { carriedLooks } from "./carried-looks";
export { lineCount, rowHeight, widthFor } from "./visual-language";

/** 结果表: findings and issues drawn as sheet plans. */
export { readHandRows, type HandRow } from "./attention/read-hand-rows";
export { listClassGroups } from "./class-groups";
export {
  planResultSheets,
  planResultSheetsInSlices,
  planSheetsOnRequestInSlices,
} from "./plan-result-sheets";
export {
  classSheets,
  madeOnRequest,
  reportIds,
  sheetAudience,
  type ReportId,
  type ReportInput,
} from "./report-input";
export { planRunLogOf, type RunLog } from "./run-log/run-log";
export { fillFormAgain, type RowsBelow } from "./form";
export type { RunRecord } from "./run-log/run-record";
export type { SchoolFacts } from "./school-facts";
export { carriedLooks } from "./carried-looks";
export {
  highestRow,
  lineCount,
  palette,
  rowHeight,
  widthFor,
  type Meaning,
} from "./visual-language";

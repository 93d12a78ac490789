/** 结果表: findings and issues drawn as sheet plans. */
export { readHandRows, type HandRow } from "./attention/read-hand-rows";
export { planResultSheets } from "./plan-result-sheets";
export { reportIds, sheetAudience, type ReportId, type ReportInput } from "./report-input";
export { carriedLooks } from "./carried-looks";
export { lineCount, rowHeight, widthFor } from "./visual-language";

/** 结果表: findings and issues drawn as sheet plans. */
export { planResultSheets } from "./plan-result-sheets";
export { reportIds, type ReportId, type ReportInput } from "./report-input";

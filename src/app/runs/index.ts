/** 运行记录: what every run was, kept with the workbook. */
export { recordRun } from "./record-run";
export { decodeRuns, encodeRuns, runRecordsOf, type KeptRuns } from "./run-records";

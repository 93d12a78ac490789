/** 读表: from the workbook as it stands to pupils, scores and issues. */
export {
  assessments,
  cellReadingAt,
  columnMeanings,
  encodeChoices,
  findHeaderSubject,
  firstFilledRow,
  headerWords,
  isSameColumn,
  isSameHeader,
  parseChoices,
  pupilKeyAt,
  sheetRoles,
} from "./choices";
export { parseGrade } from "./grade";
export { readTypedScore } from "./extract/typed-score";
export * from "./live";
export { comparableNumber, normaliseName, normaliseText } from "./normalise";
export { readWorkbook, readWorkbookInSlices, type ReadingOptions } from "./read-workbook";
export { foldSymbol } from "./words/attendance-marks";
export { subjectAliases } from "./words/subjects";

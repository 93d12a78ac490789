/** 读表: from the workbook as it stands to pupils, scores and issues. */
export { encodeChoices, headerWords, isSameColumn, parseChoices, pupilKeyAt } from "./choices";
export { parseGrade } from "./grade";
export { readTypedScore } from "./extract/typed-score";
export { readWorkbook, type ReadingOptions } from "./read-workbook";
export { subjectAliases } from "./words/subjects";

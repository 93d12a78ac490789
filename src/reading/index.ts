/** 读表: from the workbook as it stands to pupils, scores and issues. */
export { parseGrade } from "./grade";
export { readWorkbook, type ReadingOptions } from "./read-workbook";
export { subjectAliases } from "./words/subjects";

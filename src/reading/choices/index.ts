/** 识别更正: kept, found again, applied. */
export { cellReadingAt, findHeaderSubject, firstFilledRow, isSameHeader } from "./cell-choice";
export { choicesIssues } from "./choice-issues";
export { assessments, columnMeanings, sheetRoles } from "./choice-words";
export { isSameColumn } from "./column-keys";
export { headerWords } from "./find-header";
export { findSheet, matchSheets } from "./find-sheets";
export { encodeChoices, parseChoices } from "./parse-choices";
export { pupilKeyAt } from "./pupil-key";
export { choicesInForce, settleChoice } from "./settle-choice";

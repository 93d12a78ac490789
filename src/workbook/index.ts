/** The only folder that names Excel.* and Office.*: the open workbook over Office.js. */
export { showTaskPane, whenOfficeIsReady, type OfficeContext } from "./office-context";
export { forgetEarlierWords, recallEarlierWords } from "./earlier-words";
export { showDialog } from "./dialog";
export { tellOpener } from "./dialog-page";
export { openAsNewWorkbook } from "./new-workbook";
export { openPort } from "./port";
export { onRibbonCommands } from "./ribbon";
export type { RunExcel } from "./run-excel";

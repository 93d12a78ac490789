/** The only folder that names Excel.* and Office.*: the open workbook over Office.js. */
export {
  forgetInWorkbook,
  recallFromWorkbook,
  rememberInWorkbook,
  showTaskPane,
  whenOfficeIsReady,
  type OfficeContext,
} from "./office-context";
export { openPort } from "./port";
export { onRibbonCommand, type RibbonCommand } from "./ribbon";
export type { RunExcel } from "./run-excel";

/** The door of the workbook's storage. */
export { newWorkbookFile, openWorkbookFile } from "./open-workbook";
export * from "./workbook-file";

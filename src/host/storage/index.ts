/** The door of the workbook's storage. */
export { newWorkbookFile, openWorkbookFile } from "./open-workbook";
export type * from "./chart-design";
export * from "./workbook-file";

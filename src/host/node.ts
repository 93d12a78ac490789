/** Second door of host, for Node only: what reads Microsoft's library from disk. */
export { loadExcelForNode, type ExcelLibrary } from "./transport/load-excel-for-node";
export { loadOfficeForDialog, loadOfficeForJsdom } from "./transport/load-office-for-jsdom";
export { excelFile, officeLibraryFolder } from "./transport/office-library";

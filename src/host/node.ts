/** Second door of host, for Node only: what reads Microsoft's library from disk. */
export { excelFile, officeLibraryFolder } from "./transport/office-library";
export { loadExcelForNode, type ExcelLibrary } from "./transport/load-excel-for-node";

export * from "./report";
export * from "./workbook-port";

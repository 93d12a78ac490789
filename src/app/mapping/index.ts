/** 对照文件: what a person says of a workbook in a file beside it. */
export type { MappedSheet, Mapping } from "./mapping";
export { applyMapping } from "./mapping-choices";
export { parseMapping, readMappingFile } from "./parse-mapping";

/** 对照文件: what a person says of a workbook in a file beside it. */
export type { Mapping } from "./mapping";
export { applyMapping } from "./mapping-choices";
export { parseMapping } from "./parse-mapping";

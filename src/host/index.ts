/**
 * 工作簿宿主: an .xlsx file under the real Office.js, without Excel. Safe for browsers; what needs Node
 * stands in `node.ts`.
 */
export * from "./storage";
export { createHost, type Host, type HostAnswer, type HostOptions } from "./host";
export type { ChangeOrigin, HostChange, HostSelection, OutsideEdit } from "./model";
export { messageLimitInBytes, type Fault } from "./protocol";
export { attachToWindow, type OfficeTheme, type WindowOptions } from "./transport/attach-to-window";
export type { RequirementSets } from "./transport/requirement-sets";

/**
 * 工作簿宿主: an .xlsx file under the real Office.js, without Excel. Safe for browsers; what needs Node
 * stands in `node.ts`.
 */
export * from "./storage";
export { createHost, type Host, type HostAnswer, type HostOptions } from "./host";
export type { ChangeOrigin, HostChange, HostSelection, OutsideEdit } from "./model";
export { messageLimitInBytes, type Fault } from "./protocol";
export type { PressOutcome } from "./ribbon-presses";
export { attachToWindow, type WindowOptions } from "./transport/attach-to-window";
export type { DialogAnswer, DialogRequest, ShowDialog } from "./transport/dialog-box";
export { officeThemes, type OfficeTheme } from "./transport/window-context";
export type { RequirementSets } from "./transport/requirement-sets";

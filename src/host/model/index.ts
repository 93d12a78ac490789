export type { ChangeOrigin, HostChange, HostSelection, WireEvent } from "./host-events";
export { openModel } from "./workbook";
export type { WorkbookState } from "./workbook-state";
export { applyOutsideEdit, type OutsideEdit } from "./outside-edit";

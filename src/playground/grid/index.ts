/** The grid that draws the workbook. */
export { createGrid, type Grid, type GridCallbacks } from "./grid";
export type { LiveSheets } from "./live-sheets";
export type { GridEdit } from "./typed-edits";

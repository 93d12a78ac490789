import type { PaneDoor } from "./pane-frame";

/** First script of the pane's page: asks the page round it for the workbook before Office.js loads. */
const door: Partial<PaneDoor> = window.parent as Window & Partial<PaneDoor>;
door.attachWorkbookHost?.(window);

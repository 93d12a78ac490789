import type { ScreenedWorkbook } from "../screen-workbook";
import type { HighlightOutcome, WorkbookPort } from "../workbook-port";
import { overlayOf } from "./overlay-of";

/** 标色: marks in the sheets that were read what the screening found there. An earlier overlay goes. */
export function highlightSources(
  port: WorkbookPort,
  screened: ScreenedWorkbook,
): Promise<HighlightOutcome> {
  return port.highlight(overlayOf(screened));
}

/** 清除标色: takes all of it away. */
export function clearHighlight(port: WorkbookPort): Promise<HighlightOutcome> {
  return port.clearHighlight();
}

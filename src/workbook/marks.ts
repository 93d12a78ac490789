import type { ResultMark } from "../sheet";

/** Needs ExcelApi 1.12: custom properties of a worksheet. */

/** The worksheet property that makes a sheet a result sheet of ours; its value is the report. */
const markKey = "xueqing.result";

export function loadMark(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  const mark = sheet.customProperties.getItemOrNullObject(markKey);
  mark.load("value");
  return mark;
}

/** After the sync that answered `loadMark`. */
export function readMark(mark: Excel.WorksheetCustomProperty): ResultMark | null {
  return mark.isNullObject || mark.value === "" ? null : { report: mark.value };
}

export function setMark(sheet: Excel.Worksheet, report: string): void {
  sheet.customProperties.add(markKey, report);
}

/** Of a sheet that bears one. */
export function removeMark(sheet: Excel.Worksheet): void {
  sheet.customProperties.getItem(markKey).delete();
}

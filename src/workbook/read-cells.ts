import { WorkbookError, type CellContents } from "../app";
import { formatArea, type Area } from "../sheet";
import { cellValues } from "./cell-values";

/** Needs ExcelApi 1.4: `getItemOrNullObject`. The values, texts and formulas of an area of one sheet. */
export async function readCells(
  context: Excel.RequestContext,
  sheetId: string,
  area: Area,
): Promise<CellContents> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const range = sheet.getRange(formatArea(area));
  range.load("values,text,formulas");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError("not-found", null);
  return {
    values: cellValues(range.values),
    texts: range.text,
    formulas: cellValues(range.formulas),
  };
}

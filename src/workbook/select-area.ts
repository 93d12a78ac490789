import { WorkbookError } from "../app";
import { formatArea, type Area } from "../sheet";

/**
 * Needs ExcelApi 1.4: `getItemOrNullObject`.
 *
 * Shows the sheet and selects the area. A hidden sheet stays hidden: it cannot be shown without
 * changing the person's workbook, so it counts as not found.
 */
export async function selectArea(
  context: Excel.RequestContext,
  name: string,
  area: Area,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject || sheet.visibility !== "Visible") {
    throw new WorkbookError("not-found", name);
  }
  sheet.activate();
  sheet.getRange(formatArea(area)).select();
  await context.sync();
}

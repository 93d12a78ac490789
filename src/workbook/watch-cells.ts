import type { CellChange } from "../app";
import { parseArea } from "../sheet";
import type { RunExcel } from "./run-excel";

/**
 * Needs ExcelApi 1.14: `triggerSource` tells our own changes from others'; the event itself is 1.9.
 *
 * Hears of changes in all sheets until the answered function is called.
 */
export async function watchCells(
  run: RunExcel,
  onChange: (change: CellChange) => void,
): Promise<() => Promise<void>> {
  const handler = await run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource !== "ThisLocalAddin") onChange(cellChange(event));
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}

function cellChange({
  worksheetId,
  address,
  changeType,
}: Pick<Excel.WorksheetChangedEventArgs, "worksheetId" | "address" | "changeType">): CellChange {
  return {
    sheetId: worksheetId,
    area: changeType === "RangeEdited" ? parseArea(address) : null,
  };
}

import type { FUniver, IDisposable } from "@univerjs/presets";

/**
 * What would change the workbook's build and not its cells stays with Excel: the file keeps formulas,
 * merges and print areas in step only for cells.
 */
const refused: ReadonlySet<string> = new Set([
  "sheet.command.insert-sheet",
  "sheet.command.remove-sheet",
  "sheet.command.remove-sheet-confirm",
  "sheet.command.copy-sheet",
  "sheet.command.set-worksheet-name",
  "sheet.command.set-worksheet-order",
  "sheet.command.set-worksheet-hidden",
  "sheet.command.set-worksheet-show",
  "sheet.command.set-tab-color",
  "sheet.operation.rename-sheet",
  "sheet.command.insert-row-by-range",
  "sheet.command.insert-col-by-range",
  "sheet.command.remove-row-by-range",
  "sheet.command.remove-col-by-range",
]);

export function refuseSheetCommands(api: FUniver): IDisposable {
  return api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (refused.has(event.id)) event.cancel = true;
  });
}

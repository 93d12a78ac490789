/**
 * Needs ExcelApi 1.14: `triggerSource`.
 *
 * Whether a change was made by this add-in itself, so that writing result sheets is not taken for a
 * person's typing.
 */
export function isOwnWrite(event: Excel.WorksheetChangedEventArgs): boolean {
  return event.triggerSource === "ThisLocalAddin";
}

/**
 * Finds a worksheet when it is first needed: naming it earlier would queue its look-up before the
 * action that adds it.
 */
export type SheetRef = () => Excel.Worksheet;

export function sheetRef(find: () => Excel.Worksheet): SheetRef {
  let found: Excel.Worksheet | null = null;
  return () => (found ??= find());
}

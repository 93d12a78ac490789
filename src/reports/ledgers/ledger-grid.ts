import type { FormBox, FormRow } from "../form";

/** 姓名, then the five boxes; the first of them shares its width with the label of the plan below it. */
export const ledgerWidths = [12, 10.6, 4.9, 15.8, 15.8, 15.8, 15.8] as const;

export const allColumns = ledgerWidths.length;

/** One box across the whole form. */
export function across(height: number, box: Omit<FormBox, "columns">): FormRow {
  return { height, boxes: [{ columns: allColumns, ...box }] };
}

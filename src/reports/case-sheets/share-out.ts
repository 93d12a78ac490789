import { formRowHeight, type FormRow } from "../form";
import { formPage } from "../visual-language";

/** A row that takes what a page has left, as far as this. */
export interface ElasticRow extends FormRow {
  readonly upTo?: number;
}

/** What printers may disagree about. */
const slack = 4;

export function fitsOnPage(rows: readonly ElasticRow[], widths: readonly number[]): boolean {
  return left(rows, widths) >= 0;
}

/** Gives what is left of the page to the rows that can take it, each its part. */
export function shareOut(
  rows: readonly ElasticRow[],
  widths: readonly number[],
): readonly FormRow[] {
  const spare = left(rows, widths);
  const most = rows.reduce((sum, row) => sum + wanted(row, widths), 0);
  const share = most === 0 ? 0 : Math.min(1, Math.max(0, spare) / most);
  return rows.map((row) => {
    const height = formRowHeight(row, widths) + wanted(row, widths) * share;
    return { ...row, height: Math.floor(height * 10) / 10 };
  });
}

function left(rows: readonly ElasticRow[], widths: readonly number[]): number {
  const taken = rows.reduce((sum, row) => sum + formRowHeight(row, widths), 0);
  return formPage(widths).room - slack - taken;
}

function wanted(row: ElasticRow, widths: readonly number[]): number {
  return Math.max(0, (row.upTo ?? 0) - formRowHeight(row, widths));
}

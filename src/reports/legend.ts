import type { Area, PlannedRow } from "../sheet";
import { widthFor, type Cell } from "./visual-language";

/** Merged borders are those of the first cell; a merged area takes one padding less than its columns. */
const mergedPadding = 0.7;

/**
 * 图例 as coloured cells above the table: each sample spans as many columns as its words need, and
 * begins a new row where the sheet ends.
 */
export function placeLegend(
  samples: readonly Cell[],
  widths: readonly number[],
  label: string,
  firstRow: number,
): { readonly rows: readonly PlannedRow[]; readonly merges: readonly Area[] } {
  if (samples.length === 0) return { rows: [], merges: [] };
  const labelColumns = span(widths, 0, widthFor(label, 9)) ?? 1;
  const lines: (Cell | null)[][] = [];
  const merges: Area[] = [];
  let line: (Cell | null)[] = [];
  let at = widths.length;
  for (const sample of samples) {
    const needed = widthFor(String(sample.value), 9) + 1;
    let columns = at < widths.length ? span(widths, at, needed) : null;
    if (columns === null) {
      line = widths.map(() => null);
      if (lines.length === 0) line[0] = { value: label, format: "legendLabel" };
      lines.push(line);
      at = labelColumns;
      columns = span(widths, at, needed) ?? widths.length - at;
    }
    for (let each = 0; each < columns; each += 1) {
      line[at + each] = { value: each === 0 ? sample.value : "", format: sample.format };
    }
    if (columns > 1)
      merges.push({ row: firstRow + lines.length - 1, column: at, rows: 1, columns });
    at += columns;
  }
  if (labelColumns > 1) merges.push({ row: firstRow, column: 0, rows: 1, columns: labelColumns });
  return { rows: lines.map((cells) => ({ height: 17, cells })), merges };
}

/** How many columns from `at` on are as wide as `needed`; null where the sheet ends before. */
function span(widths: readonly number[], at: number, needed: number): number | null {
  let room = 0;
  for (let column = at; column < widths.length; column += 1) {
    room += (widths[column] ?? 0) + (column > at ? mergedPadding : 0);
    if (room >= needed) return column - at + 1;
  }
  return null;
}

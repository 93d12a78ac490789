import type { Area, PlannedRow } from "../../sheet";
import type { ResultSheetWords } from "../../text";
import { placeLegend } from "../legend";
import { formats, lineCount, rowHeight, type Cell, type FormatName } from "../visual-language";
import type { ListSheet } from "./list-shape";

/** Title, bar, subtitle, notes and legend. */
export function drawHead<Item>(
  { title, bar, subtitle, notes, legend }: ListSheet<Item>,
  widths: readonly number[],
  words: ResultSheetWords,
): { readonly rows: readonly PlannedRow[]; readonly merges: readonly Area[] } {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const rows: PlannedRow[] = [];
  const merges: Area[] = [];
  const line = (value: string, format: FormatName, height: number) => {
    merges.push({ row: rows.length, column: 0, rows: 1, columns: widths.length });
    const cells = widths.map((_, at) => ({ value: at === 0 ? value : "", format }));
    rows.push({
      height,
      cells: format === "internalBar" ? cells : firstCell({ value, format }, widths),
    });
  };
  const measured = (value: string, format: FormatName) => {
    const { indent, font } = formats[format];
    const lines = lineCount(value, { width: total, indent, size: font.size });
    line(value, format, rowHeight(lines, font.size) - 1);
  };
  line(title, "title", 30);
  if (bar !== undefined) line(bar, "internalBar", 22);
  measured(subtitle.join(words.gap), "subtitle");
  for (const note of notes) measured(note, "note");
  const placed = placeLegend(legend, widths, words.legend, rows.length);
  return { rows: [...rows, ...placed.rows], merges: [...merges, ...placed.merges] };
}

/** The row of the columns' titles. */
export function drawHeader<Item>(
  { columns }: ListSheet<Item>,
  widths: readonly number[],
): PlannedRow {
  const lines = columns.map(({ title }, index) =>
    lineCount(title, { width: widths[index] ?? 0, indent: 0, size: 10 }),
  );
  return {
    height: Math.max(36, rowHeight(Math.max(...lines), 10)),
    cells: columns.map(({ title, fillIn }) => ({
      value: title,
      format: fillIn ? "fillInHeader" : "header",
    })),
  };
}

/** A row that says something in its first cell alone. */
export function firstCell(cell: Cell, widths: readonly number[]): PlannedRow["cells"] {
  return widths.map((_, index) => (index === 0 ? cell : null));
}

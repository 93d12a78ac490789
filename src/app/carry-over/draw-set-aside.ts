import type { Area, PlannedCell, PlannedRow, SheetPlan } from "../../sheet";
import { heightOf, narrowest, noteHeight } from "./entry-sizes";
import { setAsideColumns, shown, type Entry } from "./read-entries";
import { from } from "./sheet-grid";

export interface SetAsideBlock {
  readonly rows: readonly PlannedRow[];
  readonly merges: readonly Area[];
}

/**
 * 待处理: a line that says what this is, a line of titles, then an entry a line: whose it was, its
 * column, the entry as it was typed. `end` is the first row that is free.
 */
export function drawSetAside(
  { list }: SheetPlan,
  entries: readonly Entry[],
  end: number,
  widths: readonly number[],
): SetAsideBlock {
  if (!list) return { rows: [], merges: [] };
  const fields = fieldsOf(list.columns.length, widths);
  const width = fields.reduce((sum, { columns }) => sum + columns, 0);
  const across = fields.reduce((sum, { room }) => sum + room, 0);
  const { heading, whose, column, entry } = list.words;
  const headingCell: PlannedCell = { value: heading, format: "setAsideHeading" };
  const titles = [whose, column, entry].map((value): PlannedCell => ({
    value,
    format: "setAsideTitle",
  }));
  const top = end + 1;
  return {
    rows: [
      { height: 8, cells: [] },
      {
        height: heightOf(heading, across),
        cells: from(0, width).map((at) => (at === 0 ? headingCell : null)),
      },
      { height: noteHeight, cells: spread(titles, fields) },
      ...entries.map((one) => drawEntry(one, fields)),
    ],
    merges: [
      { row: top, column: 0, rows: 1, columns: width },
      ...from(top + 1, top + 2 + entries.length).flatMap((row) =>
        fields
          .filter(({ columns }) => columns > 1)
          .map(({ first, columns }) => ({ row, column: first, rows: 1, columns })),
      ),
    ],
  };
}

/** Where whose row it was, the title or the entry stands. */
interface Field {
  readonly first: number;
  readonly columns: number;
  /** Characters. */
  readonly room: number;
}

function fieldsOf(columns: number, widths: readonly number[]): readonly Field[] {
  const starts = setAsideColumns(columns);
  return starts.map((first, index) => {
    const end = starts[index + 1] ?? Math.max(columns, first + 1);
    const room = from(first, end).reduce((sum, at) => sum + (widths[at] ?? narrowest), 0);
    return { first, columns: end - first, room };
  });
}

function drawEntry(
  { key, column, content, whose, title }: Entry,
  fields: readonly Field[],
): PlannedRow {
  const value = typeof content.value === "boolean" ? shown(content) : content.value;
  const cells: readonly PlannedCell[] = [
    { value: whose, format: "setAside" },
    { value: title, format: "setAside" },
    { value, format: "setAsideEntry", theirs: content },
  ];
  const heights = cells.map((cell, index) =>
    heightOf(String(cell.value), fields[index]?.room ?? narrowest),
  );
  return {
    height: Math.max(noteHeight, ...heights),
    cells: spread(cells, fields),
    setAside: { key, column },
  };
}

function spread(cells: readonly PlannedCell[], fields: readonly Field[]): PlannedRow["cells"] {
  return cells.flatMap((cell, index) =>
    from(0, fields[index]?.columns ?? 1).map((at) =>
      at === 0 ? cell : { value: "", format: cell.format },
    ),
  );
}

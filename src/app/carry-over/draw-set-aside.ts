import type { Area, PlannedCell, PlannedRow, SetAsideWords } from "../../sheet";
import { heightOf, narrowest, noteHeight } from "./entry-sizes";
import { shown, type Entry } from "./read-entries";
import { from } from "./sheet-grid";

export interface SetAsideBlock {
  readonly rows: readonly PlannedRow[];
  /** Rows count from the first of the block. */
  readonly merges: readonly Area[];
}

/** The columns at which whose it was, its title and the entry begin, and the first beyond them. */
export interface SetAsidePlaces {
  readonly starts: readonly [number, number, number];
  readonly end: number;
}

/**
 * 待处理: a line that says what this is, a line of titles, then an entry a line: whose it was, its
 * column, the entry as it was typed.
 */
export function drawSetAside(
  { heading, whose, column, entry }: SetAsideWords,
  places: SetAsidePlaces,
  entries: readonly Entry[],
  widths: readonly number[],
): SetAsideBlock {
  const fields = fieldsOf(places, widths);
  const width = fields.reduce((sum, { columns }) => sum + columns, 0);
  const across = fields.reduce((sum, { room }) => sum + room, 0);
  const headingCell: PlannedCell = { value: heading, format: "setAsideHeading" };
  const titles = [whose, column, entry].map((value): PlannedCell => ({
    value,
    format: "setAsideTitle",
  }));
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
      { row: 1, column: 0, rows: 1, columns: width },
      ...from(2, 3 + entries.length).flatMap((row) =>
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

function fieldsOf({ starts, end }: SetAsidePlaces, widths: readonly number[]): readonly Field[] {
  return starts.map((first, index) => {
    const next = starts[index + 1] ?? Math.max(end, first + 1);
    const room = from(first, next).reduce((sum, at) => sum + (widths[at] ?? narrowest), 0);
    return { first, columns: next - first, room };
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

import {
  digestCell,
  digestKey,
  formatCell,
  type PlannedCell,
  type SheetPlan,
  type TypedContent,
} from "../../sheet";
import type { Entry, Note, OwnColumn, SheetEntries } from "./read-entries";
import { shown } from "./read-entries";
import { awayFromPlace, formulaText } from "./homeless-entries";
import { moveFormula, type CellPlace } from "./move-formula";
import { isFree } from "./free-cell";
import type { MatchedSheet } from "./match-sheet";

/** The next sheet with what a person typed, and what of it has no place there. */
export interface Placed {
  /** By row and column, as long as need be. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, PlannedCell>>;
  /** Entries, titles and notes that stand in their places. */
  readonly kept: number;
  readonly homeless: readonly Entry[];
  /** Where each column of a person's own stands then. */
  readonly ownColumns: readonly number[];
}

/** Puts every entry into the row with its key and the column with its id. */
export function placeEntries(plan: SheetPlan, match: MatchedSheet, read: SheetEntries): Placed {
  const list = plan.list ?? { header: 0, columns: [], words: null };
  const width = widthOf(plan);
  const rowOf = new Map(
    plan.rows.flatMap(({ key }, row) =>
      key === undefined ? [] : [[digestKey(key), row] as const],
    ),
  );
  const columnOf = new Map(list.columns.map(({ id }, column) => [id, column]));
  const fillIns = new Set(list.columns.flatMap(({ id, part }) => (part === "fill-in" ? [id] : [])));
  const ownPlaces = placeOwnColumns(read.ownColumns, match.lastColumn, width);
  const lastRow = lastListRow(plan, list.header);
  const cells = new Map<number, Map<number, PlannedCell>>();
  const homeless: Entry[] = [];
  let kept = 0;

  for (const own of read.ownColumns) {
    const column = ownPlaces.get(own.id) ?? width;
    if (shown(own.title) !== "") put(list.header, column, own.title, "fillInHeader");
  }
  for (const entry of read.entries) {
    place(entry, rowOf.get(entry.key), isTheirs(entry.column));
  }
  for (const { content, entries } of read.added) placeAdded(content, entries);
  for (const note of read.notes) placeNote(note);
  return { cells, kept, homeless, ownColumns: [...ownPlaces.values()] };

  function isTheirs(column: string): boolean {
    return fillIns.has(column) || ownPlaces.has(column);
  }

  function place(entry: Entry, row: number | undefined, hasPlace: boolean): void {
    const column = ownPlaces.get(entry.column) ?? columnOf.get(entry.column);
    if (row === undefined || column === undefined || !hasPlace) {
      setAside(entry);
      return;
    }
    const there = cells.get(row)?.get(column)?.theirs;
    if (there === undefined) {
      const planned = plan.rows[row]?.cells[column];
      putEntry(entry, row, column, planned?.format ?? "fillIn");
    } else if (digestOf(there) !== digestOf(entry.content)) setAside(entry);
  }

  /** A row that the next list stands for has gone into it; what it did not take follows as entries. */
  function placeAdded(content: string, entries: readonly Entry[]): void {
    const row = plan.rows.findIndex(({ takes }) =>
      takes?.some((taken) => taken.content === content),
    );
    const taken = plan.rows[row]?.takes?.find((one) => one.content === content)?.columns ?? [];
    for (const entry of entries) {
      if (taken.includes(entry.column)) kept += 1;
      else place(entry, row < 0 ? undefined : row, isTheirs(entry.column));
    }
  }

  function placeNote({ row, column, content }: Note): void {
    const to = {
      row: row > match.lastRow ? lastRow + row - match.lastRow : list.header + row - match.header,
      column: columnAfter(column),
    };
    const hasRoom =
      to.row >= 0 &&
      to.column >= 0 &&
      isFree(plan, to) &&
      cells.get(to.row)?.get(to.column) === undefined;
    const entry: Entry = {
      ...{ key: "", column: "", content, whose: formatCell(row, column), title: "" },
      at: { sheet: match.grid.sheet, row, column },
    };
    if (hasRoom)
      putEntry(entry, to.row, to.column, plan.rows[to.row]?.cells[to.column]?.format ?? "note");
    else setAside(entry);
  }

  function setAside(entry: Entry): void {
    homeless.push(...awayFromPlace(entry));
  }

  function putEntry(entry: Entry, row: number, column: number, format: string): void {
    const { content } = entry;
    const formula = content.formula === null ? null : moveFormula(content.formula, cellAfter);
    put(row, column, { ...content, formula }, format);
    if (content.formula !== null && formula === null)
      homeless.push(formulaText(entry, content.formula));
  }

  function put(row: number, column: number, theirs: TypedContent, format: string): void {
    const line = cells.get(row) ?? new Map<number, PlannedCell>();
    line.set(column, {
      value: typeof theirs.value === "boolean" ? shown(theirs) : theirs.value,
      format,
      theirs,
    });
    cells.set(row, line);
    kept += 1;
  }

  function cellAfter({ row, column }: CellPlace): CellPlace | null {
    const ours = match.rows.get(row);
    if (ours === undefined) return null;
    const key = match.list.keys[ours] ?? "";
    const to = row === match.header ? list.header : rowOf.get(key);
    const own = read.ownColumns.find((candidate) => candidate.column === column);
    const id = match.list.columns[match.columns.indexOf(column)]?.id;
    const at = own ? ownPlaces.get(own.id) : columnOf.get(id ?? "");
    return to === undefined || at === undefined ? null : { row: to, column: at };
  }

  function columnAfter(column: number): number {
    const own = read.ownColumns.find((candidate) => candidate.column === column);
    if (own) return ownPlaces.get(own.id) ?? column;
    if (column > match.lastColumn) return width + column - match.lastColumn - 1;
    const id = match.list.columns[match.columns.indexOf(column)]?.id;
    return columnOf.get(id ?? "") ?? column;
  }
}

/** Right of ours, in their order; those that stood further right keep their distance. */
function placeOwnColumns(
  own: readonly OwnColumn[],
  lastColumn: number,
  width: number,
): ReadonlyMap<string, number> {
  let next = width;
  return new Map(
    own.map(({ id, column }) => {
      const place = Math.max(next, column > lastColumn ? width + column - lastColumn - 1 : next);
      next = place + 1;
      return [id, place];
    }),
  );
}

export function widthOf({ columnWidths, rows }: SheetPlan): number {
  return Math.max(columnWidths.length, ...rows.map(({ cells }) => cells.length));
}

/** The last row of the list, or the line that stands there when nobody is listed. */
function lastListRow({ rows }: SheetPlan, header: number): number {
  const last = rows.findLastIndex(({ key, isOpen }) => key !== undefined || isOpen === true);
  return last < 0 ? Math.min(header + 1, rows.length - 1) : last;
}

function digestOf({ value, formula }: TypedContent): string {
  return digestCell(value, formula ?? value);
}

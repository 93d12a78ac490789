import { digestKey, formatCell, type CellAddress, type TypedContent } from "../../sheet";
import { isDataRow } from "./match-columns";
import type { MatchedSheet } from "./match-sheet";
import { isNumbering } from "./numbering";
import { from } from "./sheet-grid";

/** 填写内容: what a person typed into one cell that belongs to a row and a column. */
export interface Entry {
  /** The digest of the row's key; `""` where no row of ours is meant. */
  readonly key: string;
  /** Id of the column, or `+` and the title of a person's own. */
  readonly column: string;
  readonly content: TypedContent;
  readonly at: CellAddress;
  /** Class, number and name, or what else tells whose row it was. */
  readonly whose: string;
  /** The title that stands over it. */
  readonly title: string;
}

/** A cell that we wrote and a person wrote over. */
export interface Overwritten extends Entry {
  readonly digest: string;
}

/** Something typed outside the list. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly content: TypedContent;
}

/** A column of a person's own beside ours. */
export interface OwnColumn {
  /** `+` and its title. */
  readonly id: string;
  /** Of the sheet as it stands. */
  readonly column: number;
  readonly title: TypedContent;
}

/** Everything in one of our lists that is not ours. */
export interface SheetEntries {
  /** In the order of the sheet; those of 待处理 come last. */
  readonly entries: readonly Entry[];
  readonly overwritten: readonly Overwritten[];
  /** By the content of each row that a person added. */
  readonly added: readonly { readonly content: string; readonly entries: readonly Entry[] }[];
  readonly notes: readonly Note[];
  readonly ownColumns: readonly OwnColumn[];
}

export function readEntries(match: MatchedSheet): SheetEntries {
  const { grid, list, header, lastRow, rows, columns } = match;
  const entries: Entry[] = [];
  const overwritten: Overwritten[] = [];
  const notes: Note[] = [];
  const setAside: Entry[] = [];
  const ownColumns = ownColumnsOf(match);
  const ownAt = new Map(ownColumns.map((own) => [own.column, own]));
  const ourAt = new Map(columns.map((at, column) => [at, column]));
  const added = new Set(match.added);
  const waiting = new Map(list.setAside.map((entry) => [entry.row, entry]));

  for (const row of from(0, grid.rows)) {
    const ours = rows.get(row);
    const waits = ours === undefined ? undefined : waiting.get(ours);
    if (added.has(row)) continue;
    if (waits) setAside.push(setAsideEntry(match, row, waits));
    const isOfList = match.ambiguous.has(row) || (ours !== undefined && isDataRow(list, ours));
    for (const column of from(0, grid.columns)) {
      const digest = grid.digestAt(row, column);
      const written = match.writtenAt(row, column);
      if (digest === "" || digest === written) continue;
      const own = ownAt.get(column);
      if (own && row === header) continue;
      const entry = () => entryAt(match, row, column, own);
      if (isOfList) {
        const part = list.columns[ourAt.get(column) ?? -1]?.part;
        if (part === undefined || part === "fill-in") entries.push(entry());
        else if (part === "ordinal") {
          if (!isNumbering(grid.contentAt(row, column))) entries.push(entry());
        } else if (!match.ambiguous.has(row)) overwritten.push({ ...entry(), digest });
      } else if (written !== "") {
        overwritten.push({ ...entry(), digest });
      } else if (row > header && row <= lastRow && ours === undefined) {
        entries.push({ ...entry(), key: "" });
      } else {
        notes.push(noteAt(row, column));
      }
    }
  }
  return {
    entries: [...entries, ...setAside],
    overwritten,
    added: match.added.map((row) => ({
      content: addedContent(match, row),
      entries: addedEntries(row),
    })),
    notes,
    ownColumns,
  };

  function noteAt(row: number, column: number): Note {
    return { row, column, content: grid.contentAt(row, column) };
  }

  function addedEntries(row: number): readonly Entry[] {
    return from(0, grid.columns).flatMap((column) => {
      const digest = grid.digestAt(row, column);
      const ourColumn = ourAt.get(column);
      if (digest === "") return [];
      if (ourColumn !== undefined && isPrintedOrNumbering(ourColumn, row, column)) return [];
      return [entryAt(match, row, column, ownAt.get(column))];
    });
  }

  function isPrintedOrNumbering(ourColumn: number, row: number, column: number): boolean {
    return (
      match.isPrinted(ourColumn, grid.digestAt(row, column)) ||
      (list.columns[ourColumn]?.part === "ordinal" && isNumbering(grid.contentAt(row, column)))
    );
  }
}

/** Stands for what a person typed into our columns of an added row. */
export function addedContent(
  { grid, list, columns, isPrinted }: MatchedSheet,
  row: number,
): string {
  const typed = list.columns.flatMap(({ id, part }, column) => {
    const at = columns[column] ?? null;
    if (at === null || part === "ordinal") return [];
    const digest = grid.digestAt(row, at);
    return digest === "" || isPrinted(column, digest) ? [] : [`${id} ${digest}`];
  });
  return digestKey(typed.join("|"));
}

function entryAt(
  match: MatchedSheet,
  row: number,
  column: number,
  own: OwnColumn | undefined,
): Entry {
  const { grid, list, header, rows } = match;
  const ours = rows.get(row);
  const ourColumn = list.columns[match.columns.indexOf(column)];
  return {
    key: (ours !== undefined && isDataRow(list, ours) && list.keys[ours]) || "",
    column: own?.id ?? ourColumn?.id ?? "",
    content: grid.contentAt(row, column),
    at: { sheet: grid.sheet, row, column },
    whose: whoseRow(match, row) || formatCell(row, column),
    title: shown(grid.contentAt(header, column)),
  };
}

function whoseRow({ grid, list, header, columns }: MatchedSheet, row: number): string {
  if (row <= header) return "";
  return list.columns
    .flatMap(({ part }, column) => {
      const at = columns[column] ?? null;
      return part === "identity" && at !== null ? [shown(grid.contentAt(row, at))] : [];
    })
    .filter((text) => text !== "")
    .join(" ");
}

/** 待处理: the row as we wrote it, its entry still waiting for a row of its own. */
function setAsideEntry(
  { grid, place, list }: MatchedSheet,
  row: number,
  { key, column }: { readonly key: string; readonly column: string },
): Entry {
  const [whose, title, entry] = setAsideColumns(list.columns.length);
  return {
    key,
    column,
    content: grid.contentAt(row, place(entry)),
    at: { sheet: grid.sheet, row, column: place(entry) },
    whose: shown(grid.contentAt(row, place(whose))),
    title: shown(grid.contentAt(row, place(title))),
  };
}

/** The columns in which whose row it was, the title and the entry of a line of 待处理 stand. */
export function setAsideColumns(columns: number): readonly [number, number, number] {
  return columns < 6 ? [0, 1, 2] : [0, 4, 5];
}

function ownColumnsOf({ grid, header, ownColumns }: MatchedSheet): readonly OwnColumn[] {
  const seen = new Map<string, number>();
  return ownColumns.map((column) => {
    const title = grid.contentAt(header, column);
    const words = shown(title);
    const number = (seen.get(words) ?? 0) + 1;
    seen.set(words, number);
    return { id: `+${words}${number === 1 ? "" : ` ${String(number)}`}`, column, title };
  });
}

export function shown({ value }: TypedContent): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

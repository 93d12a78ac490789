import { formatCell, type CellAddress, type LedgerField, type TypedContent } from "../../../sheet";
import { shown, type Entry } from "../read-entries";
import { from } from "../sheet-grid";
import type { MatchedForm } from "./match-form";
import { setAsideStarts } from "./set-aside-starts";

/** Everything in one of our forms that is not ours, in the order of the sheet. */
export interface FormEntries {
  /** What was typed into boxes. A box that was copied with its block is there more than once. */
  readonly entries: readonly Entry[];
  /** What we had filled into boxes and nobody changed. */
  readonly filledIn: readonly Entry[];
  /** What was typed beside or over our words, at a place that we know. */
  readonly remarks: readonly Remark[];
  /** What was typed where nobody can say what it belongs to. */
  readonly strays: readonly Entry[];
  /** 待处理: still waiting for a box of their own. */
  readonly waiting: readonly Entry[];
  /** Digests of the keys of boxes that a person emptied of what we had filled in. */
  readonly emptied: ReadonlySet<string>;
}

export interface Remark extends Entry {
  /** Of the form as we wrote it; a column beyond it keeps its distance to the form. */
  readonly to: { readonly row: number; readonly column: number };
}

export function readForm(match: MatchedForm): FormEntries {
  const { grid, form, rows, columnAt, waiting } = match;
  const [whoseAt, titleAt, entryAt] = setAsideStarts(form.columns).map(
    (column) => match.columns[column] ?? column,
  );
  const lastColumn = Math.max(-1, ...columnAt.keys());
  const [lastRow, lastOurs] = lastPair(rows);
  const boxes = new Map<string, FilledBox>();
  const filledIn: Entry[] = [];
  const remarks: Remark[] = [];
  const strays: Entry[] = [];
  const waitingEntries: Entry[] = [];

  for (const row of from(0, grid.rows)) {
    const ours = rows.get(row);
    for (const column of from(0, grid.columns)) {
      const digest = grid.digestAt(row, column);
      if (digest === "") continue;
      const line = waiting.get(row);
      if (line) {
        if (column === entryAt) waitingEntries.push(waitingEntry(row, line.key));
        else if (column !== whoseAt && column !== titleAt) strays.push(stray(row, column));
        continue;
      }
      const at = columnAt.get(column);
      if (ours !== undefined && at !== undefined) readCell(row, column, ours, at);
      else if (match.isOurWord(row, column)) continue;
      else if (ours !== undefined && column > lastColumn) {
        remark(row, column, ours, form.columns + column - lastColumn - 1);
      } else if (row > lastRow && lastOurs >= match.lastRow && at !== undefined) {
        remark(row, column, lastOurs + row - lastRow, at);
      } else strays.push(stray(row, column));
    }
  }
  const read = [...boxes.values()].map((box) => readBox(box));
  return {
    entries: read.map(({ entry }) => entry),
    ...{ filledIn, remarks },
    strays: [...strays, ...read.flatMap(({ others }) => others)],
    waiting: waitingEntries,
    emptied: emptiedBoxes(),
  };

  function readCell(row: number, column: number, ours: number, at: number): void {
    const digest = grid.digestAt(row, column);
    const written = match.writtenAt(ours, at);
    const field = match.fieldAt(ours, at);
    if (field === null) {
      if (digest !== written) remark(row, column, ours, at);
      return;
    }
    if (digest === written) {
      filledIn.push({ ...stray(row, column), key: field.key });
      return;
    }
    const key = `${field.key} ${String(row - ours)}`;
    const box = boxes.get(key) ?? { field, cells: [] };
    boxes.set(key, { field, cells: [...box.cells, { row, column }] });
  }

  function remark(row: number, column: number, ours: number, at: number): void {
    remarks.push({ ...stray(row, column), to: { row: ours, column: at } });
  }

  function stray(row: number, column: number): Entry {
    return {
      key: "",
      column: "",
      content: grid.contentAt(row, column),
      at: cell(row, column),
      whose: whoseRow(row) ?? formatCell(row, column),
      title: wordsLeftOf(row, column) ?? "",
    };
  }

  function waitingEntry(row: number, key: string): Entry {
    return {
      key,
      column: "",
      content: grid.contentAt(row, entryAt ?? 0),
      at: cell(row, entryAt ?? 0),
      whose: shown(grid.contentAt(row, whoseAt ?? 0)),
      title: shown(grid.contentAt(row, titleAt ?? 0)),
    };
  }

  /** Texts in several cells of one box, once merged, are lines of one entry. */
  function readBox({ field, cells }: FilledBox): {
    readonly entry: Entry;
    readonly others: readonly Entry[];
  } {
    const { key, whose, title } = field;
    const [first, ...more] = cells.map(({ row, column }): Entry => ({
      ...{ key, column: "", whose, title },
      content: grid.contentAt(row, column),
      at: cell(row, column),
    }));
    if (!first) throw new Error("A filled box without a cell.");
    const all = [first, ...more];
    if (more.length === 0 || !all.every(({ content }) => isPlainText(content))) {
      return { entry: first, others: more.map((other) => ({ ...other, key: "" })) };
    }
    const value = all.map(({ content }) => shown(content)).join("\n");
    return { entry: { ...first, content: { ...first.content, value } }, others: [] };
  }

  function emptiedBoxes(): ReadonlySet<string> {
    const rowOf = new Map([...rows].map(([row, ours]) => [ours, row]));
    const isBlank = (field: LedgerField) => {
      const row = rowOf.get(field.row);
      const column = match.columns[field.column] ?? null;
      return row !== undefined && column !== null && grid.digestAt(row, column) === "";
    };
    const filled = new Set([...boxes.values()].map(({ field }) => field));
    return new Set(
      form.fields
        .filter((field) => field.isEmptied ?? match.writtenAt(field.row, field.column) !== "")
        .filter((field) => isBlank(field) && !filled.has(field))
        .map(({ key }) => key),
    );
  }

  function cell(row: number, column: number): CellAddress {
    return { sheet: grid.sheet, row, column };
  }

  /** Whose boxes stand in the row, or the first words of ours there or above. */
  function whoseRow(row: number): string | null {
    for (let above = row; above >= 0; above -= 1) {
      const whose = whoseOfRow(above);
      if (whose !== null) return whose;
    }
    return null;
  }

  function whoseOfRow(row: number): string | null {
    const ours = rows.get(row);
    if (ours === undefined) return firstWords(row);
    const field = from(0, form.columns)
      .map((column) => match.fieldAt(ours, column))
      .find((one) => one !== null);
    return field?.whose ?? wordsLeftOf(row, grid.columns);
  }

  /** What stands where the names stand, ours or not. */
  function firstWords(row: number): string | null {
    const first = match.columns[0] ?? 0;
    if (grid.digestAt(row, first) === "") return null;
    return bracketed(briefly(shown(grid.contentAt(row, first))));
  }

  function wordsLeftOf(row: number, end: number): string | null {
    const column = from(0, end).find((at) => match.isOurWord(row, at));
    return column === undefined ? null : briefly(shown(grid.contentAt(row, column)));
  }
}

/** Says that it is near this and perhaps not of it; and is never taken for our words at a later run. */
function bracketed(text: string): string {
  return /^（.*）$/.test(text) ? text : `（${text}）`;
}

/** As much of a text as tells what it is. */
function briefly(text: string): string {
  const [line = ""] = text.trim().split("\n");
  return line.length <= mostLetters ? line : `${line.slice(0, mostLetters - 1)}…`;
}

const mostLetters = 20;

interface FilledBox {
  readonly field: LedgerField;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

function isPlainText({ value, formula }: TypedContent): boolean {
  return formula === null && typeof value === "string";
}

/** The lowest row that we know, with ours. */
function lastPair(rows: ReadonlyMap<number, number>): readonly [number, number] {
  let last: readonly [number, number] = [-1, -1];
  for (const pair of rows) if (pair[0] > last[0]) last = pair;
  return last;
}

import type { LedgerField, LedgerForm, LedgerSheet, SetAsideLine } from "../../../sheet";
import type { ResultSheetContent } from "../../typed-entries";
import { groupBy } from "../group-by";
import { from, sheetGrid, type SheetGrid } from "../sheet-grid";
import { alignColumns } from "./align-columns";
import { alignRows } from "./align-rows";
import { rowMarks, type RowMarks } from "./anchors";
import { setAsideStarts } from "./set-aside-starts";

/** One of our forms as it stands in the workbook, held against what we wrote. */
export interface MatchedForm {
  readonly grid: SheetGrid;
  readonly ledger: LedgerSheet;
  readonly form: LedgerForm;
  /** Row of the sheet → row that we wrote, where that is sure. */
  readonly rows: ReadonlyMap<number, number>;
  /** By our column, the column of the sheet; null where that is not sure. */
  readonly columns: readonly (number | null)[];
  /** Our column at a column of the sheet. */
  readonly columnAt: ReadonlyMap<number, number>;
  /** What we wrote at a row and column of ours; `""` for nothing. */
  readonly writtenAt: (row: number, column: number) => string;
  readonly fieldAt: (row: number, column: number) => LedgerField | null;
  /** Whether a cell holds words that we wrote into this column, in whatever row. */
  readonly isOurWord: (row: number, column: number) => boolean;
  /** Row of the sheet → line of 待处理. */
  readonly waiting: ReadonlyMap<number, SetAsideLine>;
  /** Rows as written, without the lines of 待处理. */
  readonly height: number;
  /** The last row of the form itself, as written: below it stand a person's notes, and 待处理. */
  readonly lastRow: number;
}

/** Null where the sheet is no form of ours. */
export function matchForm(sheet: ResultSheetContent, ledger: LedgerSheet): MatchedForm | null {
  const { form } = ledger;
  if (!form) return null;
  const grid = sheetGrid(sheet);
  const firstLine = Math.min(ledger.cells.length, ...form.setAside.map(({ row }) => row));
  const fields = fieldGrid(form);
  const fieldAt = (row: number, column: number) => fields.get(placeKey(row, column)) ?? null;
  const writtenAt = (row: number, column: number) => ledger.cells[row]?.[column] ?? "";
  const labels = from(0, firstLine).map((row) =>
    (ledger.cells[row] ?? []).flatMap((digest, column) =>
      digest === "" || column >= form.columns || fieldAt(row, column)
        ? []
        : [{ column, digest: asItStands(digest), isTheirs: digest.startsWith("+") }],
    ),
  );
  const filled = from(0, grid.rows).map((row) =>
    from(0, grid.columns).flatMap((column) => {
      const digest = grid.digestAt(row, column);
      return digest === "" ? [] : [{ column, digest }];
    }),
  );
  const columns = alignColumns(labels.flat(), filled.flat(), form.columns);
  const columnAt = new Map(
    columns.flatMap((at, column) => (at === null ? [] : [[at, column] as const])),
  );
  const marked = new Set(labels.flat().map(markOf));
  const words = new Set(
    labels
      .flat()
      .filter(({ isTheirs }) => !isTheirs)
      .map(markOf),
  );
  for (const { row } of form.setAside) {
    for (const column of setAsideStarts(form.columns).slice(0, 2)) {
      words.add(markOf({ column, digest: writtenAt(row, column) }));
    }
  }
  const isOurWord = (row: number, column: number) => {
    const ours = columnAt.get(column);
    return (
      ours !== undefined && words.has(markOf({ column: ours, digest: grid.digestAt(row, column) }))
    );
  };
  const waiting = matchWaiting(grid, ledger, form, columns);
  const heading = headingRow(grid, ledger, form);
  const rowsNow = filled.map((cells, row): RowMarks => {
    if (row > heading || waiting.has(row)) return rowMarks([], cells.length === 0);
    const marks = cells.flatMap(({ column, digest }) => {
      const ours = columnAt.get(column);
      const mark = ours === undefined ? "" : markOf({ column: ours, digest });
      return marked.has(mark) ? [mark] : [];
    });
    return rowMarks(marks, cells.length === 0);
  });
  const rowsThen = labels.map((cells) => rowMarks(cells.map(markOf), cells.length === 0));
  const ownerOf = new Map(form.fields.map(({ row, whose }) => [row, whose]));
  /** A row that somebody wrote over is still that pupil's if the name is in it; a blank one holds nothing. */
  const stillMeans = (row: number, ours: number) => {
    const name = ownerOf.get(ours)?.split(/\s/).at(-1);
    if (name === undefined || filled[row]?.length === 0) return true;
    const words = labels[ours]?.map(({ column }) => {
      const { value } = grid.contentAt(row, columns[column] ?? -1);
      return String(value).replaceAll(/\s/g, "");
    });
    return words?.some((word) => word.includes(name)) === true;
  };
  return {
    ...{ grid, ledger, form, columns, columnAt, writtenAt, fieldAt, isOurWord, waiting },
    rows: alignRows(rowsThen, rowsNow, stillMeans),
    height: firstLine,
    lastRow: lastFormRow(ledger, form, firstLine),
  };
}

function lastFormRow(
  { cells }: LedgerSheet,
  { fields, setAside }: LedgerForm,
  firstLine: number,
): number {
  const end = setAside.length > 0 ? firstLine - setAsideHead : firstLine;
  const last = cells
    .slice(0, Math.max(0, end))
    .findLastIndex((row) => row.some((digest) => digest !== "" && !digest.startsWith("+")));
  return Math.max(last, ...fields.map(({ row, rows }) => row + rows - 1));
}

/** Below it stands 待处理 alone, where a name is no pupil's row. */
function headingRow(grid: SheetGrid, { cells }: LedgerSheet, { setAside }: LedgerForm): number {
  const [first] = setAside.map(({ row }) => row).sort((one, other) => one - other);
  const words = first === undefined ? "" : (cells[first - headingAbove]?.[0] ?? "");
  if (words === "") return grid.rows;
  const row = from(0, grid.rows).find((at) =>
    from(0, grid.columns).some((column) => grid.digestAt(at, column) === words),
  );
  return row ?? grid.rows;
}

/** The titles stand between the line that says what 待处理 is and its first entry. */
const headingAbove = 2;

/** A blank row, the line that says what 待处理 is, and its titles. */
const setAsideHead = 3;

/** A digest in the ledger that begins with `+` stands for what a person put in the place of our words. */
export function asItStands(digest: string): string {
  return digest.replace(/^\+/, "");
}

function markOf({ column, digest }: { readonly column: number; readonly digest: string }): string {
  return `${String(column)} ${digest}`;
}

function placeKey(row: number, column: number): number {
  return row * 1024 + column;
}

function fieldGrid({ fields }: LedgerForm): ReadonlyMap<number, LedgerField> {
  return new Map(
    fields.flatMap((field) =>
      from(field.row, field.row + field.rows).flatMap((row) =>
        from(field.column, field.column + field.columns).map(
          (column) => [placeKey(row, column), field] as const,
        ),
      ),
    ),
  );
}

/** Lines of 待处理: first those that stand there unchanged, then those whose entry a person changed. */
function matchWaiting(
  grid: SheetGrid,
  { cells }: LedgerSheet,
  { columns: width, setAside }: LedgerForm,
  columns: readonly (number | null)[],
): ReadonlyMap<number, SetAsideLine> {
  const matched = new Map<number, SetAsideLine>();
  if (setAside.length === 0) return matched;
  const starts = setAsideStarts(width);
  const used = new Set<SetAsideLine>();
  for (const places of [starts, starts.slice(0, 2)]) {
    const written = groupBy(
      setAside.filter((line) => !used.has(line)),
      ({ row }) => places.map((column) => cells[row]?.[column] ?? "").join(),
    );
    const found = groupBy(
      from(0, grid.rows).filter((row) => !matched.has(row)),
      (row) => places.map((column) => grid.digestAt(row, columns[column] ?? column)).join(),
    );
    for (const [content, lines] of written) {
      const rows = found.get(content) ?? [];
      if (places !== starts && rows.length !== lines.length) continue;
      lines.forEach((line, index) => {
        const row = rows[index];
        if (row === undefined) return;
        matched.set(row, line);
        used.add(line);
      });
    }
  }
  return matched;
}

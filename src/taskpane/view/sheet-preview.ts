import type { ColumnRecognition, TableRecognition } from "../../records";
import type { SheetSnapshot } from "../../sheet";
import { range, usedArea } from "./sheet-tables";

export interface PreviewCell {
  readonly text: string;
  readonly isNumber: boolean;
}

/** Some rows of a sheet, as they stand. */
export interface PreviewRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly isHeader: boolean;
  readonly cells: readonly PreviewCell[];
}

/** The first rows of a table under (turned: beside) what its columns were taken to mean. */
export interface TablePreview {
  readonly columns: readonly ColumnRecognition[];
  readonly rows: readonly PreviewRow[];
  /** The sheet columns that `cells` stand in. */
  readonly letters: readonly number[];
}

/** Pupils shown of a table that is sure, and of one on which a person decides. */
const fewPupils = 2;
const morePupils = 6;
const mostColumns = 40;
const turnedColumns = 6;

export function previewOf(
  table: TableRecognition,
  snapshot: SheetSnapshot,
  isDeciding: boolean,
): TablePreview {
  const pupils = isDeciding ? morePupils : fewPupils;
  return table.turned ? turnedPreview(table, snapshot) : uprightPreview(table, snapshot, pupils);
}

function uprightPreview(
  { headerRows, firstDataRow, lastDataRow, columns: all }: TableRecognition,
  snapshot: SheetSnapshot,
  pupils: number,
): TablePreview {
  const columns = all.slice(0, mostColumns);
  const letters = columns.map(({ column }) => column);
  const header = headerRows === null ? [] : range(headerRows.first, headerRows.last);
  const data = range(firstDataRow, lastDataRow)
    .filter((row) => letters.some((column) => cellIn(snapshot, row, column).text !== ""))
    .slice(0, pupils);
  return {
    columns,
    letters,
    rows: [...header, ...data].map((row) => ({
      row,
      isHeader: header.includes(row),
      cells: letters.map((column) => cellIn(snapshot, row, column)),
    })),
  };
}

/** 转置: each of `columns` is a row of the sheet; the sheet's own first columns stand beside it. */
function turnedPreview({ area, columns }: TableRecognition, snapshot: SheetSnapshot): TablePreview {
  const letters = range(area.column, area.column + Math.min(area.columns, turnedColumns) - 1);
  return {
    columns,
    letters,
    rows: columns.map(({ column: row }) => ({
      row,
      isHeader: false,
      cells: letters.map((column) => cellIn(snapshot, row, column)),
    })),
  };
}

/** The sheet's first filled rows, whatever they were taken for: among them a person picks the header. */
export function firstRows(
  snapshot: SheetSnapshot,
  count: number,
): Pick<TablePreview, "rows" | "letters"> {
  const area = usedArea(snapshot);
  const letters = range(area.column, area.column + Math.min(area.columns, mostColumns) - 1);
  const rows = range(area.row, area.row + area.rows - 1)
    .map((row) => ({
      row,
      isHeader: false,
      cells: letters.map((column) => cellIn(snapshot, row, column)),
    }))
    .filter(({ cells }) => cells.some(({ text }) => text !== ""))
    .slice(0, count);
  return { rows, letters };
}

function cellIn({ origin, texts, values }: SheetSnapshot, row: number, column: number) {
  const [r, c] = [row - origin.row, column - origin.column];
  return { text: texts[r]?.[c] ?? "", isNumber: typeof values[r]?.[c] === "number" };
}

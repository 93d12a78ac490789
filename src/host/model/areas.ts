import { parseArea, type Area } from "../../sheet";

export const rowLimit = 1_048_576;
export const columnLimit = 16_384;
/** The most cells that one range may have when its values are read or written. */
export const cellLimit = 5_000_000;

export const wholeSheet: Area = { row: 0, column: 0, rows: rowLimit, columns: columnLimit };

/** What `getRange` takes: `B2:D7`, `C:D`, `2:5`, with or without the sheet's name and dollar signs. */
export function parseRangeAddress(address: string): Area | null {
  const local = address.replace(/^(?:'(?:[^']|'')*'|[^'!]+)!/, "").replaceAll("$", "");
  const area = parseArea(local) ?? parseColumns(local) ?? parseRows(local);
  return area && isWithinSheet(area) ? area : null;
}

export function isWithinSheet({ row, column, rows, columns }: Area): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= rowLimit &&
    column + columns <= columnLimit
  );
}

export function cellCount({ rows, columns }: Area): number {
  return rows * columns;
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

export function intersectAreas(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function containsArea(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

function parseColumns(text: string): Area | null {
  const match = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  const area = match && parseArea(`${match[1] ?? ""}1:${match[2] ?? ""}1`);
  return area ? { ...area, rows: rowLimit } : null;
}

function parseRows(text: string): Area | null {
  const match = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  const area = match && parseArea(`A${match[1] ?? ""}:A${match[2] ?? ""}`);
  return area ? { ...area, columns: columnLimit } : null;
}

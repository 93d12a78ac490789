/** One cell. Rows and columns count from 0; A1 notation is for people and for Excel only. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells within one sheet, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `七年级!D7`; the sheet's name stands in quotes only where Excel would put them. */
export function formatAddress({ sheet, row, column }: CellAddress): string {
  return `${quoteSheetName(sheet)}!${formatCell(row, column)}`;
}

/** `D7` for row 6, column 3. */
export function formatCell(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** `B2:D7`, or `B2` for a single cell. */
export function formatArea({ row, column, rows, columns }: Area): string {
  const first = formatCell(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${formatCell(row + rows - 1, column + columns - 1)}`;
}

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A1:D7` or `A1` (dollar signs and a sheet's name are passed over); null if it is no area. */
export function parseArea(text: string): Area | null {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(text);
  if (!match) return null;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const columns = [columnIndex(firstColumn), columnIndex(lastColumn)] as const;
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1] as const;
  return {
    row: Math.min(...rows),
    column: Math.min(...columns),
    rows: Math.abs(rows[1] - rows[0]) + 1,
    columns: Math.abs(columns[1] - columns[0]) + 1,
  };
}

function columnIndex(name: string): number {
  return (
    Array.from(name.toUpperCase()).reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    ) - 1
  );
}

/** Excel leaves a name bare only if it could not be taken for anything else. */
function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R\d*|C\d*)$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

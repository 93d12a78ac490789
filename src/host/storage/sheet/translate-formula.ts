import { columnName } from "../../../sheet";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * A shared formula (without `=`) as it reads so many rows down and columns right of the cell it is
 * written for: relative references move along, those with `$` stay.
 */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKENS, (token: string, ...groups: unknown[]) => {
    const [range, cell] = groups;
    if (typeof range === "string") return translateRange(range, rows, columns);
    if (typeof cell === "string") return translateCell(cell, rows, columns);
    return token;
  });
}

/**
 * What may not be mistaken for a reference comes first: texts, quoted sheet names, brackets of tables and
 * other workbooks, then whole-column and whole-row ranges, then words.
 */
const TOKENS = new RegExp(
  [
    /"(?:[^"]|"")*"/,
    /'(?:[^']|'')*'/,
    /\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/,
    /(?<![\p{L}\p{N}_.$\\?])(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.$(!])/u,
    /(?<![\p{L}\p{N}_.$\\?])(\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\p{L}\p{N}_.$(!?\\[])/u,
    /[\p{L}\p{N}_.$\\?]+/u,
  ]
    .map((pattern) => pattern.source)
    .join("|"),
  "gu",
);

function translateRange(range: string, rows: number, columns: number): string {
  const ends = range.split(":").map((end) => {
    const [, fixed = "", name = ""] = /^(\$?)(\w+)$/.exec(end) ?? [];
    if (fixed !== "") return end;
    return /^\d/.test(name) ? movedRow(name, rows) : movedColumn(name, columns);
  });
  return ends.includes(null) ? "#REF!" : ends.join(":");
}

function translateCell(reference: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(reference);
  if (!match) return reference;
  const [, fixedColumn = "", column = "", fixedRow = "", row = ""] = match;
  if (columnNumber(column) > LAST_COLUMN || Number(row) > LAST_ROW) return reference;
  const newColumn = fixedColumn === "" ? movedColumn(column, columns) : column;
  const newRow = fixedRow === "" ? movedRow(row, rows) : row;
  return newColumn === null || newRow === null
    ? "#REF!"
    : fixedColumn + newColumn + fixedRow + newRow;
}

function movedRow(row: string, by: number): string | null {
  const moved = Number(row) + by;
  return moved < 1 || moved > LAST_ROW ? null : String(moved);
}

function movedColumn(name: string, by: number): string | null {
  const moved = columnNumber(name) + by;
  return moved < 1 || moved > LAST_COLUMN ? null : columnName(moved - 1);
}

function columnNumber(name: string): number {
  return Array.from(name.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

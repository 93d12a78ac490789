import { formatCell, parseArea } from "../../sheet";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * A person's formula at the place where its cell goes now: every reference into the same sheet leads to
 * where the cell meant stands then. Null where one of them stands nowhere any more, or an area no
 * longer holds the same cells.
 */
export function moveFormula(
  formula: string,
  moved: (cell: CellPlace) => CellPlace | null,
): string | null {
  const lost: string[] = [];
  const text = formula.replace(tokens, (token, kept: string | undefined) => {
    if (kept !== undefined) return token;
    const reference = moveReference(token, moved);
    if (reference === null) lost.push(token);
    return reference ?? token;
  });
  return lost.length === 0 ? text : null;
}

/** First what is no reference into this sheet: texts, and references that name a sheet. Then cells, areas, whole rows and columns. */
const tokens =
  /("(?:[^"]|"")*"|(?:'(?:[^']|'')*'|\[[^\]]*\][^!,;()]*|[\p{L}_][\p{L}\p{N}_.]*)![^\s,;()+*/^&=<>-]*)|(?<![\p{L}\p{N}_.$])(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(])/giu;

function moveReference(token: string, moved: (cell: CellPlace) => CellPlace | null): string | null {
  const area = parseArea(token);
  if (!area || area.rows * area.columns > largestArea) return null;
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  const [start, end] = [moved(area), moved(last)];
  if (!start || !end) return null;
  if (area.rows > 1 || area.columns > 1) {
    for (let row = area.row; row <= last.row; row += 1) {
      for (let column = area.column; column <= last.column; column += 1) {
        const cell = moved({ row, column });
        const isInPlace =
          cell?.row === start.row + row - area.row &&
          cell.column === start.column + column - area.column;
        if (!isInPlace) return null;
      }
    }
  }
  const [first = "", second] = token.split(":");
  const dressed = withDollars(first, start);
  return second === undefined ? dressed : `${dressed}:${withDollars(second, end)}`;
}

/** Larger areas than any list has are not looked through. */
const largestArea = 100_000;

function withDollars(reference: string, { row, column }: CellPlace): string {
  const [, columnDollar = "", rowDollar = ""] = /^(\$?)[A-Z]+(\$?)\d+$/i.exec(reference) ?? [];
  return formatCell(row, column).replace(
    /^([A-Z]+)(\d+)$/,
    (_, name: string, number: string) => `${columnDollar}${name}${rowDollar}${number}`,
  );
}

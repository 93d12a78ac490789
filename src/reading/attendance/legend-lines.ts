import type { CellAddress } from "../../sheet";
import { addressOf, isBlankAt, textAt, type SheetGrid } from "../grid";
import type { RecognisedTable } from "../recognise/table";
import type { TableColumn } from "../recognise/table-column";
import { explainedSigns, type ExplainedSign } from "./legend-text";

/** A sign that a cell of the sheet explains. */
export interface PrintedSign extends Omit<ExplainedSign, "offset"> {
  readonly at: CellAddress;
}

/**
 * 表上印的图例: in title and information lines, in headers (`旷课（×）`), in rows below the tables and in cells
 * beside them. A cell explains by itself, or the cells of one row do together (`√ | 出勤 | × | 旷课`).
 */
export function printedSigns(
  grid: SheetGrid,
  tables: readonly RecognisedTable[],
): readonly PrintedSign[] {
  const frames = tables.map(frameOf);
  const across = columnsFrom(grid.firstColumn, grid.lastColumn);
  const free = frames.map((frame) =>
    across.filter((column) => frame.columns.get(column) !== "entries"),
  );
  return grid.filledRows.flatMap((row) => {
    const inside = frames.findIndex(({ isTurned, rows }) => !isTurned && rows.has(row));
    const cells: Cell[] = [];
    for (const column of free[inside] ?? across) {
      if (isBlankAt(grid, row, column)) continue;
      const part = partAt(frames, row, column);
      if (part === "entries") continue;
      const text = textAt(grid, row, column).normalize("NFKC");
      cells.push({ text, at: addressOf(grid, row, column), part });
    }
    return signsOfRow(cells);
  });
}

function columnsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}

interface Cell {
  readonly text: string;
  readonly at: CellAddress;
  readonly part: Part;
}

/** What a cell is to the tables of its sheet. */
type Part = "line" | "header" | "remark" | "entries";

/** Where a table has what; rows and columns are the table's own, which may be turned. */
interface Frame {
  readonly isTurned: boolean;
  readonly rows: ReadonlySet<number>;
  readonly headers: ReadonlySet<number>;
  readonly columns: ReadonlyMap<number, "remark" | "entries">;
}

function frameOf({ grid, columns, rows, pages }: RecognisedTable): Frame {
  const days = columns.filter(({ means }) => means === "attendance");
  const lastDay = Math.max(-1, ...days.map(({ column }) => column));
  const headers = pages.flatMap(({ header }) => (header ? [header.first, header.last] : []));
  return {
    isTurned: grid.turned,
    rows: new Set([...rows.pupils, ...rows.statistics, ...rows.examples]),
    headers: new Set([...headers, ...rows.headers]),
    columns: new Map(
      columns
        .filter((column) => column.column <= lastDay || !isBeside(column))
        .map(({ column, means }) => [
          column,
          means === "remark" || means === "other" ? "remark" : "entries",
        ]),
    ),
  };
}

/** A column without a header, or headed 图例, right of the days: it is no pupil's. */
function isBeside({ header }: TableColumn): boolean {
  return header === "" || /图例|符号|记号|标记|代号/u.test(header);
}

function partAt(frames: readonly Frame[], row: number, column: number): Part {
  for (const { isTurned, rows, headers, columns } of frames) {
    const [down, across] = isTurned ? [column, row] : [row, column];
    const part = columns.get(across);
    if (part === undefined) continue;
    if (headers.has(down)) return "header";
    if (rows.has(down)) return part;
  }
  return "line";
}

function signsOfRow(cells: readonly Cell[]): readonly PrintedSign[] {
  const own = cells.map((cell) => ({ cell, signs: signsOfCell(cell) }));
  const alone = own.flatMap(({ cell: { at }, signs }) =>
    signs.map(({ symbol, parts }) => ({ symbol, parts, at })),
  );
  const rest = own.filter(({ cell, signs }) => signs.length === 0 && cell.part === "line");
  return rest.length < 2 ? alone : [...alone, ...signsOfLine(rest.map(({ cell }) => cell))];
}

/** A remark beside a pupil is a legend only if it explains several signs. */
function signsOfCell({ text, part }: Cell): readonly ExplainedSign[] {
  const signs = explainedSigns(text);
  return part === "remark" && signs.length < 2 ? [] : signs;
}

function signsOfLine(cells: readonly Cell[]): readonly PrintedSign[] {
  const starts: number[] = [];
  let line = "";
  for (const { text } of cells) {
    starts.push(line.length);
    line += `${text}  `;
  }
  return explainedSigns(line).flatMap(({ symbol, parts, offset }) => {
    const cell = cells[starts.findLastIndex((start) => start <= offset)];
    return cell ? [{ symbol, parts, at: cell.at }] : [];
  });
}

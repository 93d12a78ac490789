import type { Issue } from "../../records";
import type { Area } from "../../sheet";
import { eachInSlices, type Slices } from "../../slices";
import {
  addressOf,
  areaOf,
  filledRowsWithin,
  isBlankAt,
  textAt,
  valueAt,
  type SheetGrid,
} from "../grid";
import { tidyText } from "../normalise";
import { raiseIssue } from "../raise-issue";
import type { RecognisedTable } from "./table";

/** What stands outside every table of a sheet and outside the lines above them: counted, with the first cell. */
export function* unreadCells(
  grid: SheetGrid,
  tables: readonly RecognisedTable[],
): Slices<readonly Issue[]> {
  const known = knownCells(grid, tables);
  const unread: { readonly row: number; readonly column: number }[] = [];
  yield;
  yield* eachInSlices(grid.filledRows, (row, place) => {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
      const isKnown = known[place * widthOf(grid) + column - grid.firstColumn] === 1;
      if (!isKnown && !isBlankAt(grid, row, column)) unread.push({ row, column });
    }
  });
  const [first] = unread;
  if (!first) return [];
  const hasNumber = unread.some(
    ({ row, column }) => typeof valueAt(grid, row, column) === "number",
  );
  return [
    raiseIssue(
      hasNumber ? "warning" : "info",
      { code: "cells-not-read", cells: unread.length },
      {
        at: addressOf(grid, first.row, first.column),
        found: tidyText(textAt(grid, first.row, first.column)),
      },
    ),
  ];
}

/** One mark a cell, row by filled row. */
function knownCells(grid: SheetGrid, tables: readonly RecognisedTable[]): Uint8Array {
  const width = widthOf(grid);
  const places = new Map(grid.filledRows.map((row, place) => [row, place]));
  const known = new Uint8Array(places.size * width);
  const mark = (row: number, from: number, to: number, value: 0 | 1) => {
    const place = places.get(row);
    if (place === undefined) return;
    const start = place * width - grid.firstColumn;
    known.fill(value, start + from, start + to + 1);
  };
  for (const table of tables) {
    for (const row of table.titleRows) mark(row, grid.firstColumn, grid.lastColumn, 1);
    const area = whole(table.grid);
    for (const row of filledRowsWithin(grid, area.row, area.row + area.rows - 1))
      mark(row, area.column, area.column + area.columns - 1, 1);
  }
  for (const table of tables) {
    for (const column of strayColumns(table)) {
      for (const row of table.rows.pupils) mark(row, column, column, 0);
    }
  }
  return known;
}

/** Columns that nothing heads and whose upper rows are blank: what stands further down in them belongs to no column. */
function strayColumns({ grid, columns }: RecognisedTable): readonly number[] {
  if (grid.turned) return [];
  const known = new Set(columns.map(({ column }) => column));
  const stray: number[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    if (!known.has(column)) stray.push(column);
  }
  return stray;
}

function whole(grid: SheetGrid): Area {
  return areaOf(grid, {
    row: grid.firstRow,
    column: grid.firstColumn,
    rows: grid.lastRow - grid.firstRow + 1,
    columns: grid.lastColumn - grid.firstColumn + 1,
  });
}

function widthOf({ firstColumn, lastColumn }: SheetGrid): number {
  return lastColumn - firstColumn + 1;
}

import { cellAt, scoreAt, type Cohort, type Issue, type ScoreSeries } from "../../records";
import type { Score } from "../../school";
import type { WorkbookSnapshot } from "../../sheet";
import { addressOf, isBlankAt, toGrid } from "../grid";
import type { CloseReading } from "../read-workbook";
import type { RecognisedTable } from "../recognise/table";
import { unaccounted, used, type AccountedCell, type CellFate } from "./fate";
import { findIssues, keyOf } from "./issue-finder";
import {
  accountForBeside,
  accountForTable,
  accountForUnused,
  columnsOf,
  type Records,
} from "./table-fates";

/**
 * 逐格交代: the fate of every filled cell of every sheet that takes part, from the tables as recognised, the
 * scores as kept and the issues as raised. What none of them explains is unaccounted.
 */
export function accountFor(
  { sheets }: WorkbookSnapshot,
  { reading, tables, tablesBeside, unusedTables, repeated }: CloseReading,
): readonly AccountedCell[] {
  const records: Records = {
    issues: findIssues(reading.issues),
    scores: scoreCells(reading.cohort),
    repeated: new Set(repeated.map(({ at }) => keyOf(at))),
  };
  return sheets.flatMap((sheet) => {
    const isHere = ({ grid }: RecognisedTable) => grid.sheet.id === sheet.id;
    const own = tables.filter(({ table }) => isHere(table));
    if (own.length === 0) return [];
    const fates = new Map<string, CellFate>();
    for (const table of unusedTables.filter(isHere)) accountForUnused(table, records, fates);
    for (const table of tablesBeside.filter(isHere)) accountForBeside(table, fates);
    for (const joined of own) accountForTable(joined, records, fates);
    const grid = toGrid(sheet);
    const titleRows = new Set(
      [...own.map(({ table }) => table), ...tablesBeside, ...unusedTables]
        .filter(isHere)
        .flatMap((table) => table.titleRows),
    );
    const cells = grid.filledRows.flatMap((row) =>
      columnsOf(grid).flatMap((column): readonly AccountedCell[] => {
        if (isBlankAt(grid, row, column)) return [];
        const at = addressOf(grid, row, column);
        const fate = fates.get(keyOf(at)) ?? (titleRows.has(row) ? used : unaccounted);
        return [{ at, fate }];
      }),
    );
    return withUnread(cells, reading.issues);
  });
}

/** Cells that belong to nothing are accounted for where an issue of the sheet counts just so many. */
function withUnread(
  cells: readonly AccountedCell[],
  issues: readonly Issue[],
): readonly AccountedCell[] {
  const unread = cells.filter(({ fate }) => fate.kind === "unaccounted");
  const isCounted = issues.some(
    (issue) =>
      issue.code === "cells-not-read" &&
      issue.cells === unread.length &&
      unread.some(({ at }) => issue.at !== null && keyOf(at) === keyOf(issue.at)),
  );
  if (!isCounted) return cells;
  return cells.map((cell) =>
    cell.fate.kind === "unaccounted"
      ? { ...cell, fate: { kind: "issue", code: "cells-not-read" } }
      : cell,
  );
}

function scoreCells({ students, subjects }: Cohort): Records["scores"] {
  const cells = new Map<string, Score>();
  const note = (series: ScoreSeries) => {
    for (const student of students.keys()) {
      const at = cellAt(series, student);
      if (at) cells.set(keyOf(at), scoreAt(series, student));
    }
  };
  for (const { results, makeUp } of subjects) {
    for (const { scores } of results) note(scores);
    if (makeUp) note(makeUp);
  }
  return cells;
}

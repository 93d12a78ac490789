import { filledColumns, textAt, type SheetGrid } from "../grid";
import { findHeader } from "../header/find-header";
import { tidyText } from "../normalise";
import type { TableRegion } from "./region";

/** 找表: every table of a sheet, in reading order. */
export function findRegions(grid: SheetGrid): readonly TableRegion[] {
  const header = findHeader(grid);
  if (!header) return [];
  const titles = titleTexts(grid, header.first);
  return [{ grid, header, firstRow: header.last + 1, titles, pupil: null }];
}

function titleTexts(grid: SheetGrid, headerRow: number): readonly string[] {
  return grid.filledRows
    .filter((row) => row < headerRow)
    .flatMap((row) =>
      filledColumns(grid, row).map((column) => tidyText(textAt(grid, row, column))),
    );
}

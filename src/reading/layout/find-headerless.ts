import { cutGrid, filledColumns, textAt, type SheetGrid } from "../grid";
import { normaliseText, tidyText } from "../normalise";
import { noteLabel, statisticsLabel } from "../words/row-labels";
import type { TableRegion } from "./region";

const fewestRows = 3;

/** A list without a header: the same kind of name in one column, row after row, and something beside it. */
export function findHeaderless(grid: SheetGrid): TableRegion | null {
  if (grid.filledRows.length < fewestRows) return null;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const named = grid.filledRows.filter(
      (row) => isName(textAt(grid, row, column)) && !isLabelled(grid, row),
    );
    const [firstRow] = named;
    if (firstRow === undefined || named.length < fewestRows) continue;
    const rows = grid.filledRows.filter((row) => row >= firstRow && !isLabelled(grid, row));
    const accompanied = named.filter((row) => filledColumns(grid, row).length >= 2);
    if (named.length < rows.length * 0.8 || accompanied.length < named.length * 0.8) continue;
    const titleRows = grid.filledRows.filter((row) => row < firstRow);
    const titles = titleRows.map((row) =>
      tidyText(textAt(grid, row, filledColumns(grid, row)[0] ?? column)),
    );
    const view = cutGrid(grid, { firstRow, lastRow: rows.at(-1) ?? firstRow });
    return { grid: view, header: null, firstRow, titles, titleRows, pupil: null, pages: [] };
  }
  return null;
}

/** 平均分, 制表人：… below the list. */
function isLabelled(grid: SheetGrid, row: number): boolean {
  const [first] = filledColumns(grid, row);
  const text = first === undefined ? "" : normaliseText(textAt(grid, row, first));
  return statisticsLabel.test(text) || noteLabel.test(text);
}

function isName(text: string): boolean {
  return /^\p{Script=Han}{2,4}$|^\p{Script=Han}+·\p{Script=Han}+$/u.test(normaliseText(text));
}

import type { Area } from "../../sheet";
import { cellCount } from "./areas";
import type { SheetState } from "./sheet-state";

/** One merged cell of the area, or one a row. Cells that are covered lose what they hold. */
export function mergeArea(sheet: SheetState, area: Area, across: boolean): void {
  sheet.assertUnlocked();
  const merged = across ? rowsOf(area) : [area];
  const others = apartFrom(sheet.file.merges, area);
  sheet.file.setMerges([...others, ...merged.filter((part) => cellCount(part) > 1)]);
  for (const part of merged) emptyCovered(sheet, part);
  sheet.events.layoutChanged(sheet);
}

export function unmergeArea(sheet: SheetState, area: Area): void {
  sheet.assertUnlocked();
  sheet.file.setMerges(apartFrom(sheet.file.merges, area));
  sheet.events.layoutChanged(sheet);
}

/** Most sheets have few merged cells, forms for a whole school have tens of thousands. */
function apartFrom(merges: readonly Area[], area: Area): readonly Area[] {
  return merges.some((other) => overlap(other, area))
    ? merges.filter((other) => !overlap(other, area))
    : merges;
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }));
}

/** A merged area shows its first cell; the others keep their looks only. */
function emptyCovered(sheet: SheetState, area: Area): void {
  const covered: { row: number; column: number; style: number }[] = [];
  sheet.file.eachCell(area, (row, column, { value, formula, style }) => {
    const isFirst = row === area.row && column === area.column;
    if (!isFirst && (value !== "" || formula !== null)) covered.push({ row, column, style });
  });
  for (const { row, column, style } of covered) {
    sheet.file.setCell(row, column, { value: "", formula: null, style });
  }
}

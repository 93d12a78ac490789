import {
  formatAddress,
  formatCell,
  type Area,
  type PlannedLink,
  type SheetPlan,
} from "../../sheet";
import type { Slices } from "../../slices";
import type { ResultSheetWords } from "../../text";
import { lineColor, strongLineColor } from "../visual-language";
import type { ListSheet } from "./list-shape";

/** A dark line below each group of rows; a rule, so that it survives sorting. */
export function groupLines<Item>(
  { columns, items, groupColumn }: ListSheet<Item>,
  first: number,
): SheetPlan["conditionalFormats"] {
  if (groupColumn === null) return [];
  const cell = formatCell(first, groupColumn).replace(/^([A-Z]+)/, "$$$1");
  const below = formatCell(first + 1, groupColumn).replace(/^([A-Z]+)/, "$$$1");
  return [
    {
      kind: "line",
      area: { row: first, column: 0, rows: items.length, columns: columns.length },
      formula: `=${cell}<>${below}`,
      line: { side: "bottom", color: strongLineColor },
      besideColor: lineColor,
    },
  ];
}

/** Cells that lead to the sheets of the person's own. */
export function* drawLinks<Item>(
  { columns, items }: ListSheet<Item>,
  first: number,
  words: ResultSheetWords,
): Slices<readonly PlannedLink[]> {
  const links: PlannedLink[] = [];
  for (const [column, { leadsTo }] of columns.entries()) {
    if (leadsTo === undefined) continue;
    for (const [index, item] of items.entries()) {
      yield;
      const cell = leadsTo(item);
      if (cell === null) continue;
      const area = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
      const tip = words.issues.goTo(formatAddress(cell));
      links.push({ row: first + index, column, target: { sheet: cell.sheet, area }, tip });
    }
  }
  return links;
}

/** The columns that people fill in. */
export function fillInAreas<Item>(
  { columns, items }: ListSheet<Item>,
  row: number,
): readonly Area[] {
  return columns.flatMap(({ fillIn }, index) =>
    fillIn ? [{ row, column: index, rows: items.length, columns: 1 }] : [],
  );
}

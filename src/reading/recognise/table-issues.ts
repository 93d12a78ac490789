import type { Issue, SheetRecognition } from "../../records";
import { addressOf, textAt, type SheetGrid } from "../grid";
import { tidyText } from "../normalise";
import { raiseIssue } from "../raise-issue";
import type { RecognisedTable } from "./table";
import type { TableColumn } from "./columns";

/** What was left out of a table that takes part: columns, statistics, rows without a pupil, notes below. */
export function tableIssues(table: RecognisedTable): readonly Issue[] {
  return [...columnIssues(table), ...rowIssues(table)];
}

/** A sheet that takes no part says so; blank sheets and our own result sheets have nothing to say. */
export function sheetIssue(
  recognition: SheetRecognition,
  grid: SheetGrid | null,
): readonly Issue[] {
  const { sheet, role, needsConfirmation, headerRows } = recognition;
  if (role === "result" || role === "subject-table") return [];
  const isBlank = grid === null || grid.lastRow < grid.firstRow;
  if (isBlank) return [];
  const row = headerRows?.last ?? grid.firstRow;
  const at = { sheet, row, column: grid.firstColumn };
  return needsConfirmation
    ? [raiseIssue("warning", { code: "sheet-needs-confirmation" }, { at })]
    : [raiseIssue("info", { code: "sheet-not-used" }, { at })];
}

function columnIssues({ columns }: RecognisedTable): readonly Issue[] {
  return columns.flatMap((column) => {
    const { duplicateOf, subject, header, at } = column;
    if (duplicateOf !== null && subject !== null) {
      const facts = { code: "duplicate-column", subject } as const;
      return [raiseIssue("warning", facts, { at, also: [duplicateOf], found: header })];
    }
    if (column.understood || column.content.filled === 0) return [];
    const facts = { code: "header-not-understood", header } as const;
    return [raiseIssue(mayBeMarks(column) ? "warning" : "info", facts, { at, found: header })];
  });
}

/** A subject under an unknown name would be missed: that is worth more than a note. */
function mayBeMarks({ header, subject, content }: TableColumn): boolean {
  return header !== "" && subject === null && content.numeric * 2 >= content.filled;
}

function rowIssues({ grid, rows }: RecognisedTable): readonly Issue[] {
  const { statistics, withoutPupil, below } = rows;
  const [statistic] = statistics;
  const [lowest] = below;
  return [
    ...withoutPupil.map((row) =>
      raiseIssue("error", { code: "row-without-student" }, { at: firstFilled(grid, row) }),
    ),
    ...(statistic === undefined
      ? []
      : [
          leftOut(
            grid,
            "info",
            { code: "statistics-rows-left-out", rows: statistics.length },
            statistic,
          ),
        ]),
    ...(lowest === undefined
      ? []
      : [leftOut(grid, "info", { code: "rows-below-table", rows: below.length }, lowest)]),
  ];
}

function leftOut(
  grid: SheetGrid,
  severity: Issue["severity"],
  facts: { readonly code: "statistics-rows-left-out" | "rows-below-table"; readonly rows: number },
  row: number,
): Issue {
  const at = firstFilled(grid, row);
  return raiseIssue(severity, facts, { at, found: tidyText(textAt(grid, at.row, at.column)) });
}

function firstFilled(grid: SheetGrid, row: number) {
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    if (textAt(grid, row, column).trim() !== "") return addressOf(grid, row, column);
  }
  return addressOf(grid, row, grid.firstColumn);
}

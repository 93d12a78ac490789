import type { Issue, SheetRecognition } from "../../records";
import { addressOf, filledColumns, isBlankAt, textAt, type SheetGrid } from "../grid";
import { tidyText } from "../normalise";
import { raiseIssue } from "../raise-issue";
import type { RecognisedTable } from "./table";
import { mayBeMarks } from "./role";

/** What was left out of a table that takes part: columns, statistics, rows without a pupil, notes below. */
export function tableIssues(table: RecognisedTable): readonly Issue[] {
  return [...columnIssues(table), ...rowIssues(table)];
}

/** A table of pupils without marks: from a header on that we do not understand it was not read. */
export function besideIssues({ grid, rows: { unread } }: RecognisedTable): readonly Issue[] {
  const [first] = unread;
  if (first === undefined) return [];
  return [raiseIssue("warning", { code: "table-not-read" }, { at: firstFilled(grid, first) })];
}

/** A table beside those that take part: other than a table of subjects it was not used. */
export function unusedTableIssues({
  role,
  grid,
  header,
  firstRow,
}: RecognisedTable): readonly Issue[] {
  if (role === "subject-table") return [];
  const at = firstFilled(grid, header?.first ?? firstRow);
  return [raiseIssue(role === "other" ? "warning" : "info", { code: "table-not-read" }, { at })];
}

/** A sheet that takes no part says so; blank sheets and our own result sheets have nothing to say. */
export function sheetIssue(
  recognition: SheetRecognition,
  grid: SheetGrid | null,
): readonly Issue[] {
  const { sheet, role, needsConfirmation, headerRows, decidedBy } = recognition;
  if (role === "result" || role === "subject-table") return [];
  if (role === "other" && decidedBy === "person") return [];
  const isBlank = grid === null || grid.lastRow < grid.firstRow;
  if (isBlank) return [];
  const takesMarks = role === "gradebook" || role === "make-up";
  const row = headerRows?.last ?? grid.firstRow;
  const at = { sheet, row, column: grid.firstColumn };
  if (takesMarks && decidedBy === "person" && !needsConfirmation) {
    return [raiseIssue("warning", { code: "chosen-sheet-not-read" }, { at })];
  }
  return needsConfirmation
    ? [raiseIssue("warning", { code: "sheet-needs-confirmation" }, { at })]
    : [raiseIssue("info", { code: "sheet-not-used" }, { at })];
}

function columnIssues(table: RecognisedTable): readonly Issue[] {
  const { columns } = table;
  return columns.flatMap((column) => {
    const { duplicateOf, subject, header, at } = column;
    if (duplicateOf !== null && subject !== null) {
      const facts = { code: "duplicate-column", subject } as const;
      return [raiseIssue("warning", facts, { at, also: [duplicateOf], found: header })];
    }
    if (column.understood || column.content.filled === 0) return [];
    if (header === "" && !pupilsFill(table, column.column)) return [];
    return mayBeMarks(column) || subject !== null
      ? [raiseIssue("warning", { code: "column-unsure", header }, { at, found: header })]
      : [raiseIssue("info", { code: "header-not-understood", header }, { at, found: header })];
  });
}

/** A column without header may hold nothing but a note or a signature from below the table. */
function pupilsFill({ grid, rows }: RecognisedTable, column: number): boolean {
  return rows.pupils.some((row) => !isBlankAt(grid, row, column));
}

function rowIssues(table: RecognisedTable): readonly Issue[] {
  const { grid, rows } = table;
  const { statistics, examples, withoutPupil, below } = rows;
  const [statistic] = statistics;
  const [example] = examples;
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
    ...(example === undefined
      ? []
      : [leftOut(grid, "info", { code: "example-rows-left-out", rows: examples.length }, example)]),
    ...besideIssues(table),
    ...(lowest === undefined
      ? []
      : [leftOut(grid, "info", { code: "rows-below-table", rows: below.length }, lowest)]),
  ];
}

function leftOut(
  grid: SheetGrid,
  severity: Issue["severity"],
  facts: {
    readonly code: "statistics-rows-left-out" | "rows-below-table" | "example-rows-left-out";
    readonly rows: number;
  },
  row: number,
): Issue {
  const column = firstFilledColumn(grid, row);
  const at = addressOf(grid, row, column);
  return raiseIssue(severity, facts, { at, found: tidyText(textAt(grid, row, column)) });
}

function firstFilled(grid: SheetGrid, row: number) {
  return addressOf(grid, row, firstFilledColumn(grid, row));
}

function firstFilledColumn(grid: SheetGrid, row: number): number {
  return filledColumns(grid, row)[0] ?? grid.firstColumn;
}

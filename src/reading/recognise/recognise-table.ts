import type { RecognitionEvidence, SheetRole, TableRecognition, TableShape } from "../../records";
import type { Slices } from "../../slices";
import { areaOf, cutGrid } from "../grid";
import type { TableRegion } from "../layout/region";
import { isLongForm, readColumns, type TableColumn } from "./columns";
import { weighTable } from "./confidence";
import { decideRole } from "./role";
import { joinRows, readRows, type TableRows } from "./rows";
import { isSource } from "./source";
import { surroundingsOf } from "./surroundings";
import type { RecognisedTable, TablePage } from "./table";

/** A table with how sure we are of it and why. */
export interface WeighedTable {
  readonly table: RecognisedTable;
  readonly takesMarks: boolean;
  readonly confidence: number;
  readonly evidence: readonly RecognitionEvidence[];
}

/** What a person said of columns, put in before anything is settled. */
export type ChooseColumns = (columns: readonly TableColumn[]) => readonly TableColumn[];

/** region → columns → rows, page by page → role and confidence. A role that was chosen for the sheet stands. */
export function* recogniseTable(
  region: TableRegion,
  choose: ChooseColumns,
  chosenRole: SheetRole | null,
): Slices<WeighedTable> {
  const { header, firstRow, titles, pupil } = region;
  const surroundings = surroundingsOf(titles, region.grid.sheet.name, pupil);
  const columns = yield* readColumns(region.grid, header, surroundings, firstRow, choose);
  yield;
  const pages = [{ grid: region.grid, header }, ...region.pages];
  const parts: { readonly page: (typeof pages)[number]; readonly rows: TableRows }[] = [];
  for (const page of pages) {
    const rows = yield* readRows(page.grid, page.header, firstRow, columns, pupil !== null);
    parts.push({ page, rows });
  }
  const grid = cutGrid(region.grid, { lastRow: parts.at(-1)?.page.grid.lastRow ?? firstRow });
  const unnamed = {
    ...{ grid, header, firstRow, columns, surroundings },
    titleRows: [region, ...region.pages].flatMap(({ titleRows }) => titleRows),
    rows: joinRows(parts.map(({ rows }) => rows)),
    shape: shapeOf(region, columns),
    pages: parts.map(({ page, rows }) =>
      toPage(page.header, page.header ? page.header.last + 1 : firstRow, rows),
    ),
  } as const;
  const decided = decideRole(unnamed);
  const role = chosenRole === null ? decided : roleInSheet(chosenRole, columns, decided);
  const table: RecognisedTable = { ...unnamed, role };
  const takesMarks = isSource(table.role, columns);
  yield;
  return { table, takesMarks, ...(yield* weighTable(table, table.role, takesMarks)) };
}

/** A gradebook's table without marks keeps its own role: a table of full marks beside the marks, say. */
function roleInSheet(
  chosen: SheetRole,
  columns: readonly TableColumn[],
  decided: SheetRole,
): SheetRole {
  if (chosen !== "gradebook" && chosen !== "make-up") return chosen;
  return isSource("make-up", columns) ? chosen : decided;
}

function shapeOf({ pupil }: TableRegion, columns: readonly TableColumn[]): TableShape {
  if (pupil !== null) return "one-pupil";
  return isLongForm(columns) || hasRowForEachExam(columns) ? "long" : "wide";
}

/** 考试名称 differs from row to row and the same pupils come again, or are merged over their rows. */
function hasRowForEachExam(columns: readonly TableColumn[]): boolean {
  const exam = columns.find(({ means }) => means === "exam-name");
  const who =
    columns.find(({ means }) => means === "student-number" || means === "exam-number") ??
    columns.find(({ means }) => means === "name");
  return (
    exam !== undefined &&
    who !== undefined &&
    exam.content.different > 1 &&
    (who.content.different < who.content.filled || who.content.filled * 2 <= exam.content.filled)
  );
}

function toPage(header: TablePage["header"], firstRow: number, rows: TableRows): TablePage {
  const { pupils, statistics, examples, withoutPupil, empty, fullMarks } = rows;
  const firstDataRow = pupils[0] ?? firstRow;
  const lastDataRow = pupils.at(-1) ?? firstRow - 1;
  const used = [statistics, examples, withoutPupil, empty].map((of) => of.at(-1) ?? lastDataRow);
  return {
    header,
    firstDataRow,
    lastDataRow,
    lastRow: Math.max(lastDataRow, fullMarks ?? 0, ...used),
  };
}

/** What the task pane and the report are told of a table: one entry a page. */
export function describeTable(
  { table, confidence }: WeighedTable,
  columns: TableRecognition["columns"],
): readonly TableRecognition[] {
  const { grid, firstRow, shape, pages } = table;
  const left = columns[0]?.column ?? grid.firstColumn;
  const right = columns.at(-1)?.column ?? grid.lastColumn;
  return pages.map(({ header, firstDataRow, lastDataRow, lastRow }) => {
    const top = header?.first ?? firstRow;
    const bottom = Math.max(lastRow, header?.last ?? firstRow);
    const box = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    return {
      area: areaOf(grid, box),
      turned: grid.turned,
      shape,
      ...(grid.turned ? rowsOfTurned(table) : { headerRows: header, firstDataRow, lastDataRow }),
      columns,
      confidence,
    };
  });
}

/** 转置: the names are the header, the rows below them hold the marks. */
function rowsOfTurned({ columns }: RecognisedTable) {
  const first = columns[0]?.column ?? 0;
  const last = columns.at(-1)?.column ?? first;
  const results = columns.find(({ means }) => means === "score" || means === "total")?.column;
  const firstDataRow = results ?? first + 1;
  return { headerRows: { first, last: firstDataRow - 1 }, firstDataRow, lastDataRow: last };
}

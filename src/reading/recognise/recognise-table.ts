import type { RecognitionEvidence, TableRecognition } from "../../records";
import { areaOf } from "../grid";
import type { TableRegion } from "../layout/region";
import { isLongForm, readColumns, type TableColumn } from "./columns";
import { weighTable } from "./confidence";
import { decideRole } from "./role";
import { readRows } from "./rows";
import { isSource } from "./source";
import { surroundingsOf } from "./surroundings";
import type { RecognisedTable } from "./table";

/** A table with how sure we are of it and why. */
export interface WeighedTable {
  readonly table: RecognisedTable;
  readonly takesMarks: boolean;
  readonly confidence: number;
  readonly evidence: readonly RecognitionEvidence[];
}

/** region → columns → rows → role and confidence. */
export function recogniseTable(region: TableRegion): WeighedTable {
  const { grid, header, firstRow, titles, pupil } = region;
  const surroundings = surroundingsOf(titles, grid.sheet.name);
  const columns = readColumns(
    grid,
    header ?? { first: firstRow, last: firstRow - 1 },
    surroundings,
  );
  const rows = readRows(grid, header ?? { first: firstRow, last: firstRow - 1 }, columns);
  const shape = pupil !== null ? "one-pupil" : isLongForm(columns) ? "long" : "wide";
  const unnamed = { grid, header, firstRow, columns, rows, surroundings, shape, pupil } as const;
  const table: RecognisedTable = { ...unnamed, role: decideRole(unnamed) };
  const takesMarks = isSource(table.role, columns);
  return { table, takesMarks, ...weighTable(table, table.role, takesMarks) };
}

/** What the task pane and the report are told of a table. */
export function describeTable(
  { table, confidence }: WeighedTable,
  describeColumns: (columns: readonly TableColumn[]) => TableRecognition["columns"],
): TableRecognition {
  const { grid, header, firstRow, columns, rows, shape } = table;
  const top = header?.first ?? firstRow;
  const left = columns[0]?.column ?? grid.firstColumn;
  const right = columns.at(-1)?.column ?? grid.lastColumn;
  const [firstDataRow, lastDataRow] = [
    rows.pupils[0] ?? firstRow,
    rows.pupils.at(-1) ?? firstRow - 1,
  ];
  const bottom = Math.max(lastDataRow, header?.last ?? firstRow);
  const box = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return {
    area: areaOf(grid, box),
    turned: grid.turned,
    shape,
    headerRows: header,
    firstDataRow,
    lastDataRow,
    columns: describeColumns(columns),
    confidence,
  };
}

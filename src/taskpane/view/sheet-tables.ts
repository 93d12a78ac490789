import type { ColumnRecognition, SheetRecognition, TableRecognition } from "../../records";
import type { Area, SheetSnapshot } from "../../sheet";

/** The tables of a sheet as the pane draws them; a sheet without any is one table of unknown columns. */
export function tablesOf(
  sheet: SheetRecognition,
  snapshot: SheetSnapshot,
): readonly TableRecognition[] {
  if (sheet.tables.length > 0) return withoutRepeats(sheet.tables);
  const area = usedArea(snapshot);
  const firstDataRow = sheet.firstDataRow ?? area.row;
  return [
    {
      area,
      turned: false,
      shape: "wide",
      headerRows: sheet.headerRows,
      firstDataRow,
      lastDataRow: sheet.lastDataRow ?? area.row + area.rows - 1,
      columns: sheet.columns.length > 0 ? sheet.columns : unknownColumns(area),
      confidence: sheet.confidence,
    },
  ];
}

/** A table that goes on under the same header on the next page, or under the next class, is shown once. */
function withoutRepeats(tables: readonly TableRecognition[]): readonly TableRecognition[] {
  const seen = new Set<string>();
  return tables.filter(({ turned, columns }) => {
    const layout = JSON.stringify([turned, columns.map(({ key, means }) => [key, means])]);
    const isNew = !seen.has(layout);
    seen.add(layout);
    return isNew;
  });
}

export function usedArea({ origin, values }: SheetSnapshot): Area {
  const columns = Math.max(0, ...values.map((row) => row.length));
  return { row: origin.row, column: origin.column, rows: values.length, columns };
}

function unknownColumns(area: Area): readonly ColumnRecognition[] {
  return range(area.column, area.column + area.columns - 1).map((column, nth) => ({
    column,
    key: { header: "", nth, of: area.columns, column },
    means: "other",
    header: "",
    subject: null,
    assessment: null,
    term: null,
    fullMark: null,
    confidence: 0,
    evidence: [],
  }));
}

/** The whole numbers from the first to the last. */
export function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

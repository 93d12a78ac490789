import { mapSheets, type Draft, type Row, type Sheet } from "../draft";

/** Changes the rows of sheets that hold one plain table. */
export function mapWideRows(
  draft: Draft,
  change: (rows: readonly Row[], sheet: Sheet) => readonly Row[],
) {
  return mapSheets(draft, (sheet) =>
    sheet.shape === "wide" ? { ...sheet, rows: change(sheet.rows, sheet) } : sheet,
  );
}

export function insertAt(rows: readonly Row[], place: number, ...added: readonly Row[]) {
  return [...rows.slice(0, place), ...added, ...rows.slice(place)];
}

/** The place after the last pupil. */
export function endOfPupils(rows: readonly Row[]): number {
  return rows.findLastIndex(({ kind }) => kind === "pupil") + 1;
}

/** The column of the names, by the first pupil's row. */
export function nameColumnOf(rows: readonly Row[]): number {
  const row = rows.find(({ kind }) => kind === "pupil");
  return row?.cells.findIndex(({ pupil }) => pupil !== undefined) ?? 0;
}

/** A merged area is cut where a row is put into it: such sheets take no row inside. */
export function hasTallMerges(rows: readonly Row[]): boolean {
  return rows.some(
    ({ kind, cells }) => kind === "pupil" && cells.some(({ spans }) => (spans?.rows ?? 1) > 1),
  );
}

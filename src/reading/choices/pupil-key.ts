import type { ColumnMeaning, PupilKey, SheetRecognition, TableRecognition } from "../../records";
import type { CellAddress, WorkbookSnapshot } from "../../sheet";
import { identifierAt, mergedTextAt, toGrid } from "../grid";
import { normaliseText, tidyText } from "../normalise";

/** Whom the row of a cell is about, as the sheet itself says; null outside every recognised table. */
export function pupilKeyAt(
  snapshot: WorkbookSnapshot,
  recognition: SheetRecognition,
  at: CellAddress,
): PupilKey | null {
  const sheet = snapshot.sheets.find(({ id }) => id === recognition.sheetId);
  const table = tableAt(recognition, at);
  if (!sheet || !table) return null;
  const grid = toGrid(sheet);
  const place = (line: number): readonly [number, number] =>
    table.turned ? [line, at.column] : [at.row, line];
  const text = (means: ColumnMeaning) => {
    const line = lineOf(table, means);
    return line === null ? "" : tidyText(mergedTextAt(grid, ...place(line)));
  };
  const number = numberKinds
    .map((means) => lineOf(table, means))
    .map((line) => (line === null ? "" : normaliseText(identifierAt(grid, ...place(line)))))
    .find((found) => found !== "");
  return { name: text("name"), number: number ?? "", classGroup: text("class") };
}

/** The table of a sheet that a cell stands in. */
export function tableAt(
  { tables }: SheetRecognition,
  { row, column }: Pick<CellAddress, "row" | "column">,
): TableRecognition | null {
  const holds = ({ area }: TableRecognition) =>
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns;
  return tables.find(holds) ?? null;
}

const numberKinds = [
  "student-number",
  "registration-number",
  "exam-number",
  "seat-number",
] as const satisfies readonly ColumnMeaning[];

function lineOf({ columns }: TableRecognition, means: ColumnMeaning): number | null {
  return columns.find((column) => column.means === means)?.column ?? null;
}

import type { RecognisedWorkbook } from "../../app";
import type { Area } from "../../sheet";

/** The pupil's row in the sheet that names the pupil, from its first to its last used column. */
export function rowOfPupil(
  { reading, snapshot }: RecognisedWorkbook,
  student: number,
): { readonly sheet: string; readonly area: Area } | null {
  const at = reading.register[student]?.at;
  if (!at) return null;
  const sheet = snapshot.sheets.find(({ name }) => name === at.sheet);
  const columns = Math.max(1, ...(sheet?.values.map((row) => row.length) ?? []));
  return {
    sheet: at.sheet,
    area: { row: at.row, column: sheet?.origin.column ?? at.column, rows: 1, columns },
  };
}

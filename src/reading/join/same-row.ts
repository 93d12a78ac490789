import type { PupilRow } from "../extract/read-pupils";
import { textAt } from "../grid";
import type { RecognisedTable } from "../recognise/table";
import { hasNumber } from "./roll";

/** A row entered twice: number, name and every mark are the same, so that it can only be the same pupil. */
export function isSameRow(
  { grid, columns }: RecognisedTable,
  row: PupilRow,
  first: PupilRow | undefined,
): boolean {
  if (!first || !hasNumber(row) || row.nameKey === "") return false;
  const scores = columns.filter(({ means, subject }) => means === "score" && subject !== null);
  const texts = (of: PupilRow) => scores.map(({ column }) => textAt(grid, of.row, column).trim());
  const [before, here] = [texts(first), texts(row)];
  return here.join("\n") === before.join("\n");
}

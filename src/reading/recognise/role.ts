import type { ColumnMeaning, SheetRole } from "../../records";
import type { ColumnDetail } from "../words/columns";
import type { TableColumn } from "./columns";
import type { TableWithoutRole } from "./table";

/** 表的用途, from header words first, then from title and sheet name. */
export function decideRole(table: TableWithoutRole): SheetRole {
  const { columns, surroundings, shape } = table;
  const has = (means: ColumnMeaning) => columns.some((column) => column.means === means);
  const count = (detail: ColumnDetail) =>
    columns.filter((column) => column.detail === detail).length;
  const hasPupils =
    has("name") || has("student-number") || has("registration-number") || has("exam-number");
  const scores = columns.filter(({ means }) => means === "score");

  if (count("enrolment-change") > 0) return "enrolment-change";
  if (!hasPupils && has("subject-name") && count("full-mark") > 0) return "subject-table";
  if (count("attendance") > 0 || (surroundings.attendance !== null && scores.length === 0)) {
    return "attendance";
  }
  if (isMakeUp(table, scores)) return "make-up";
  if (scores.length > 0) return "gradebook";
  if (shape === "long" && has("total")) return "gradebook";
  if (count("person") >= 1 && hasPupils && !holdsNumbers(columns)) return "student-info";
  if (hasPupils && holdsNumbers(columns)) return "gradebook";
  return "other";
}

/** Make-up marks alone, or 补考 in title or sheet name where no column is told from the make-up ones. */
function isMakeUp(
  { surroundings, shape }: TableWithoutRole,
  scores: readonly TableColumn[],
): boolean {
  const makeUp = scores.filter(({ assessment }) => assessment === "make-up");
  if (scores.length > 0 && makeUp.length === scores.length) return true;
  const hasBoth = shape === "wide" && makeUp.length > 0;
  return surroundings.makeUp !== null && !hasBoth;
}

/** Columns that may well be marks, under headers that we do not know. */
function holdsNumbers(columns: readonly TableColumn[]): boolean {
  return columns.some(
    ({ understood, content, header }) =>
      !understood && header !== "" && content.filled > 0 && content.numeric >= content.filled * 0.8,
  );
}

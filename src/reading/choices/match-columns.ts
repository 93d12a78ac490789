import type { ColumnChoice, ColumnKey, ColumnMeaning } from "../../records";
import { isSameColumn } from "./column-keys";

/**
 * What a person said of each column of one table, in the table's order; null where nothing was said. Of
 * two columns chosen as the same thing the later choice holds, and the earlier one is no longer used.
 */
export function matchColumns(
  keys: readonly ColumnKey[],
  choices: readonly ColumnChoice[],
): readonly (ColumnChoice | null)[] {
  const said = keys.map(
    (key) => choices.findLast((choice) => isSameColumn(choice.key, key)) ?? null,
  );
  return said.map((choice) => {
    if (choice === null) return null;
    const isOverruled = said.some(
      (other) =>
        other !== null &&
        choices.indexOf(other) > choices.indexOf(choice) &&
        isSameThing(choice, other),
    );
    return isOverruled ? { ...choice, means: "other", subject: null, assessment: null } : choice;
  });
}

/** What a column says, as far as two columns can be told apart by it. */
export type ColumnSays = Pick<ColumnChoice, "means" | "subject" | "assessment" | "term">;

/** Whether two columns of one table would say the same thing twice. */
export function isSameThing(one: ColumnSays, other: ColumnSays): boolean {
  if (one.means !== other.means) return false;
  if (onlyOnce.includes(one.means)) return true;
  return (
    aboutSubjects.includes(one.means) &&
    one.subject === other.subject &&
    one.assessment === other.assessment &&
    one.term === other.term
  );
}

/** A table has one column of each of these. */
const onlyOnce: readonly ColumnMeaning[] = [
  "name",
  "student-number",
  "registration-number",
  "exam-number",
  "seat-number",
  "class",
  "grade",
  "subject-name",
  "exam-name",
];

const aboutSubjects: readonly ColumnMeaning[] = ["score", "scaled-score", "letter-grade", "retake"];

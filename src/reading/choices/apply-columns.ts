import type { ColumnChoice, ColumnEvidence, ColumnKey } from "../../records";
import { isSameThing, matchColumns, type ColumnSays } from "./match-columns";

/** What a choice says of a column, in place of what was recognised. */
interface Choosable extends ColumnSays {
  readonly fullMark: number | null;
  readonly understood: boolean;
  readonly evidence: readonly ColumnEvidence[];
}

/**
 * The columns of one table as a person wants them. A column that was not chosen gives way where it would
 * say the same as a chosen one. All settling that comes after must leave columns whose evidence is `chosen` alone.
 */
export function applyColumnChoices<Column extends Choosable>(
  columns: readonly Column[],
  keys: readonly ColumnKey[],
  choices: readonly ColumnChoice[],
): readonly Column[] {
  const said = matchColumns(keys, choices);
  return columns.map((column, index) => {
    const choice = said[index];
    if (choice) return asChosen(column, choice);
    const isOverruled = said.some((other) => other && isSameThing(other, column));
    return isOverruled ? asChosen(column, nothing) : column;
  });
}

const nothing = {
  means: "other",
  subject: null,
  assessment: null,
  term: null,
  fullMark: null,
} as const;

function asChosen<Column extends Choosable>(
  column: Column,
  { means, subject, assessment, term, fullMark }: Omit<ColumnChoice, "key">,
): Column {
  return {
    ...column,
    ...{ means, subject, assessment, term, fullMark },
    ...{ detail: null, termResult: false, yearUnsaid: false, duplicateOf: null },
    understood: true,
    confidence: 1,
    evidence: [{ kind: "chosen" }],
  };
}

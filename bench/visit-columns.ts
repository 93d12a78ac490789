import type { ScoreSeries } from "../src/records";
import { forEachNotPassed, resultOf, type DecisionColumns } from "../src/screening";

/**
 * Goes to every pupil who has not simply passed everything and reads all that was decided and why: the
 * verdict, every clause that holds, each subject that fails or is open with its state, and row and column
 * of its first result and of its make-up mark. The sum of it all shows that all was read.
 */
export function sumOfReasonsAndCells({
  subjects,
  states,
  verdicts,
  decisionOf,
}: DecisionColumns): number {
  let sum = 0;
  let pupil = 0;
  const readSubject = (subject: number, code: number) => {
    const column = subjects[subject];
    if (!column) return;
    const result = resultOf(column, pupil);
    sum += code;
    if (result) sum += sumOfCell(result.scores, pupil);
    if (column.makeUp) sum += sumOfCell(column.makeUp, pupil);
  };
  for (; pupil < verdicts.length; pupil += 1) {
    if (!states.words.some((word) => word[pupil] !== 0)) continue;
    sum += verdicts[pupil] ?? 0;
    for (const clause of decisionOf(pupil)?.clauses ?? []) sum += sumOfClause(clause);
    forEachNotPassed(states, pupil, readSubject);
  }
  return sum;
}

export function sumOfClause(id: string): number {
  return id.charCodeAt(id.length - 1);
}

function sumOfCell({ rows, columns }: ScoreSeries, pupil: number): number {
  const row = rows[pupil] ?? -1;
  return row < 0 ? 0 : row + (columns[pupil] ?? 0);
}

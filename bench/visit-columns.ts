import { noted, type DecisionColumns } from "../src/screening";

const { standing, firstRow, firstColumn, makeUpRow, makeUpColumn } = noted;

/**
 * Goes to every pupil who has not simply passed everything and reads all that was decided and why: the
 * verdict, every clause that holds, each subject that fails or is open with its state, and row and column
 * of its first result and of its make-up mark. The sum shows that all was read.
 */
export function sumOfReasonsAndCells({
  verdicts,
  tallies,
  decisionFor,
  notes: { firstOf, lines },
}: DecisionColumns): number {
  let sum = 0;
  for (let pupil = 0; pupil < verdicts.length; pupil += 1) {
    let line = firstOf[pupil] ?? 0;
    if (line === 0) continue;
    sum += verdicts[pupil] ?? 0;
    const clauses = decisionFor(tallies[pupil] ?? 0)?.clauses ?? none;
    for (const id of clauses) sum += id.charCodeAt(id.length - 1);
    for (; line > 0; line = lines[line] ?? 0) {
      sum +=
        (lines[line + standing] ?? 0) +
        (lines[line + firstRow] ?? 0) +
        (lines[line + firstColumn] ?? 0) +
        (lines[line + makeUpRow] ?? 0) +
        (lines[line + makeUpColumn] ?? 0);
    }
  }
  return sum;
}

const none: readonly string[] = [];

import type { RecognisedWorkbook, RepetitionPolicy } from "../../app";

/** Whether the policy wants a statement confirmed for pupils of this workbook, or of unknown grade. */
export function asksConfirmation(
  { reading }: RecognisedWorkbook,
  { confirmation }: RepetitionPolicy,
): boolean {
  if (confirmation === null) return false;
  const { schoolStages } = confirmation;
  return reading.cohort.students.some(
    ({ grade }) => grade === null || schoolStages.includes(grade.stage),
  );
}

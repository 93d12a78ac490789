import type { RecognisedWorkbook, RepetitionPolicy } from "../../app";
import type { PaneMemory } from "../services";

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

/** Confirmed once for each policy and version, in this workbook. */
export function isConfirmed(memory: PaneMemory, policy: RepetitionPolicy): boolean {
  return confirmedIn(memory).includes(nameOf(policy));
}

export function rememberConfirmed(
  memory: PaneMemory,
  policy: RepetitionPolicy,
  confirmed: boolean,
): void {
  const others = confirmedIn(memory).filter((name) => name !== nameOf(policy));
  memory.remember(
    "confirmed-policy",
    [...others, ...(confirmed ? [nameOf(policy)] : [])].join("\n"),
  );
}

function confirmedIn(memory: PaneMemory): readonly string[] {
  return (memory.recall("confirmed-policy") ?? "").split("\n").filter((name) => name !== "");
}

function nameOf({ id, version }: RepetitionPolicy): string {
  return `${id} ${version}`;
}

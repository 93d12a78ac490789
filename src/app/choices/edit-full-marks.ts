import type { ReadingChoices } from "../../records";
import type { Subject } from "../../school";

/** 语文满分 120, wherever no header states it; null leaves it to the sheets and the policy again. */
export function chooseFullMark(
  choices: ReadingChoices,
  subject: Subject,
  fullMark: number | null,
): ReadingChoices {
  const others = choices.fullMarks.filter((said) => said.subject !== subject);
  return { ...choices, fullMarks: fullMark === null ? others : [...others, { subject, fullMark }] };
}

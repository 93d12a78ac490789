import type { LetterChoice, ReadingChoices } from "../../records";

/** 等第“C”算及格还是不及格; null leaves it to the policy again. */
export function chooseLetter(
  choices: ReadingChoices,
  letter: string,
  counts: LetterChoice["counts"] | null,
): ReadingChoices {
  const others = choices.letters.filter((said) => said.letter !== letter);
  return { ...choices, letters: counts === null ? others : [...others, { letter, counts }] };
}

import type { LetterChoice } from "../records";
import type { RepetitionPolicy } from "../rules";

/**
 * The policy with what a person said of letters that its table leaves open. A letter that the table decides
 * stays as the policy says; of a letter said twice the last word counts.
 */
export function withLetterChoices(
  policy: RepetitionPolicy,
  choices: readonly LetterChoice[],
): RepetitionPolicy {
  const { pass, fail } = policy.letters;
  const said = new Map(
    choices.map(({ letter, counts }) => [letter.trim().toUpperCase(), counts] as const),
  );
  const open = [...said].filter(([letter]) => !pass.includes(letter) && !fail.includes(letter));
  if (open.length === 0) return policy;
  const lettersThat = (counts: LetterChoice["counts"]) =>
    open.flatMap(([letter, as]) => (as === counts ? letter : []));
  return {
    ...policy,
    letters: {
      ...policy.letters,
      pass: [...pass, ...lettersThat("pass")],
      fail: [...fail, ...lettersThat("fail")],
    },
  };
}

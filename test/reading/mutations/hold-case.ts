import { judge } from "./judge";
import { makeCase, type CaseRecipe, type MutatedCase } from "./make-case";
import { showCase } from "./show-case";

/** Makes, reads and judges one case; throws what is wrong with it, to be read by people. */
export function holdCase(recipe: CaseRecipe): {
  readonly mutated: MutatedCase;
  readonly isAsked: boolean;
} {
  const mutated = makeCase(recipe);
  const judgement = judge(mutated);
  if (judgement.problems.length > 0) throw new Error(showCase(mutated, judgement));
  return { mutated, isAsked: judgement.asked.length > 0 };
}

import { changes } from "./all-changes";
import { makeBook, type BookSize } from "./book";
import type { Change } from "./change";
import { oneSheet } from "./changes/one-sheet";
import { draftOf } from "./clean-tables";
import type { Draft } from "./draft";
import { randomFrom } from "./random";

/** 一个用例: which book, and which changes are made to it. All chance comes from the seeds. */
export interface CaseRecipe {
  readonly size: BookSize;
  readonly changes: readonly string[];
}

export interface MutatedCase {
  readonly recipe: CaseRecipe;
  /** The changes that fitted and were made. */
  readonly made: readonly Change[];
  readonly draft: Draft;
}

/** The clean book with the recipe's changes made, each with chance of its own. */
export function makeCase(recipe: CaseRecipe): MutatedCase {
  const wanted = withoutRivals(
    changes.filter(({ name }) => recipe.changes.includes(name)),
    recipe.changes,
  );
  const made: Change[] = [];
  let draft = draftOf(makeBook(recipe.size));
  const make = (change: Change): boolean => {
    if (change.fits && !change.fits(draft)) return false;
    draft = change.apply(draft, randomFrom(seedOf(recipe.size.seed, change.name)));
    return true;
  };
  const [before, arrangement, after] = splitAtArrangement(wanted);
  for (const change of before) if (make(change)) made.push(change);
  if (arrangement && make(arrangement)) made.push(arrangement);
  else make(oneSheet);
  for (const change of after) if (make(change)) made.push(change);
  return { recipe, made, draft };
}

function splitAtArrangement(wanted: readonly Change[]) {
  const early = ["columns", "header"];
  return [
    wanted.filter(({ stage }) => early.includes(stage)),
    wanted.find(({ stage }) => stage === "arrangement") ?? null,
    wanted.filter(({ stage }) => !early.includes(stage) && stage !== "arrangement"),
  ] as const;
}

/** Of each family only the one that was drawn first. */
function withoutRivals(wanted: readonly Change[], drawn: readonly string[]): readonly Change[] {
  return wanted.filter(({ name, family }) => {
    if (family === undefined) return true;
    const rivals = wanted.filter((other) => other.family === family).map((other) => other.name);
    return drawn.find((candidate) => rivals.includes(candidate)) === name;
  });
}

/** A seed of its own for each change: leaving one out leaves the others as they were. */
function seedOf(seed: number, name: string): number {
  return Array.from(name).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, seed | 0);
}

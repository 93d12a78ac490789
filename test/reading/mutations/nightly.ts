import fc from "fast-check";
import { changes } from "./all-changes";
import { holdCase } from "./hold-case";
import { anyRecipe } from "./recipes";
import { Tally } from "./tally";

const batch = 500;

/**
 * `npm run test:nightly -- --cases 100000 --seed 1`: the property of mutations.test.ts on many more
 * cases. Batch n is drawn with seed + n, so that a run can be taken up again with a later seed.
 */
function main(): void {
  const cases = option("--cases", 100_000);
  const firstSeed = option("--seed", 1);
  const tally = new Tally();
  const failures: string[] = [];
  for (let drawn = 0; drawn < cases; drawn += batch) {
    const seed = firstSeed + drawn / batch;
    const failure = runBatch(seed, Math.min(batch, cases - drawn), tally);
    if (failure !== null) failures.push(failure);
    if (failure !== null) console.log(`\nseed ${seed}\n${failure}`);
    else if ((drawn / batch) % 20 === 0) console.error(`${drawn + batch} of ${cases}`);
  }
  console.table(
    changes.map(({ name }) => ({
      change: name,
      cases: tally.made.get(name),
      asked: tally.asked.get(name),
    })),
  );
  const tooOften = tally.askedTooOften();
  console.log(
    `${tally.cases} cases from seed ${firstSeed}, ${failures.length} batches with a failure`,
  );
  if (tooOften.length > 0) console.log(`asked too often: ${tooOften.join("; ")}`);
  process.exitCode = failures.length === 0 && tooOften.length === 0 ? 0 : 1;
}

/** The shrunken failure of a batch, or null. */
function runBatch(seed: number, numRuns: number, tally: Tally): string | null {
  const result = fc.check(
    fc.property(anyRecipe, (recipe) => {
      const { mutated, isAsked } = holdCase(recipe);
      tally.count(mutated, isAsked);
    }),
    { seed, numRuns },
  );
  if (!result.failed) return null;
  const { errorInstance } = result;
  return errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
}

function option(name: string, otherwise: number): number {
  const place = process.argv.indexOf(name);
  const value = place < 0 ? otherwise : Number(process.argv[place + 1]);
  if (!Number.isInteger(value) || value < 0) throw new Error(`${name} needs a number`);
  return value;
}

main();

import fc from "fast-check";
import { changes } from "./all-changes";
import type { CaseRecipe } from "./make-case";

/** Any book and any one to six changes; smaller books and fewer changes where a case fails. */
export const anyRecipe: fc.Arbitrary<CaseRecipe> = fc.record({
  size: fc.record({
    classes: fc.integer({ min: 1, max: 3 }),
    pupilsInClass: fc.integer({ min: 3, max: 9 }),
    subjects: fc.integer({ min: 3, max: 12 }),
    seed: fc.nat(),
  }),
  changes: fc.uniqueArray(fc.constantFrom(...changes.map(({ name }) => name)), {
    minLength: 1,
    maxLength: 6,
    size: "max",
  }),
});

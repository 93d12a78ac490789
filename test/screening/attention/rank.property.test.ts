import fc from "fast-check";
import { eightCategories, type CategoryScheme, type CategorySource } from "../../../src/rules";
import { cohortOf } from "../a-cohort";
import { attentionOf, pupilsOf } from "./an-information-sheet";

/** Marks in tenths out of 100, 120 or 150; a pupil may be exempt from some subjects. */
const tenths = (fullMark: number) =>
  fc.option(fc.integer({ min: 0, max: fullMark * 10 }), { freq: 6, nil: null });
const row = fc
  .tuple(tenths(100), tenths(120), tenths(150))
  .filter((marks) => marks.some((mark) => mark !== null));
const fullMarks = [100, 120, 150];

/** The mean in whole numbers: each mark as 600ths of its full mark, times the 6 that 1, 2 and 3 divide. */
function meanOf(marks: readonly (number | null)[]): number {
  const shares = marks.flatMap((mark, at) =>
    mark === null ? [] : [mark * (600 / (fullMarks[at] ?? 600))],
  );
  return shares.reduce((sum, share) => sum + share, 0) * (6 / shares.length);
}

function rankingScheme(percent: number): CategoryScheme {
  const population = "grade";
  const sources: Readonly<Record<string, CategorySource>> = {
    learningDifficulty: {
      kind: "learning-difficulty",
      failingSubjects: null,
      bottomPercent: percent,
      population,
    },
    highAchiever: { kind: "high-achiever", topPercent: percent, noFailing: false, population },
  };
  return {
    ...eightCategories,
    categories: eightCategories.categories.flatMap((category) => {
      const source = sources[category.id];
      return source ? [{ ...category, sources: [source] }] : [];
    }),
  };
}

describe("categories by rank", () => {
  it("are those of a plain count of better and worse pupils", () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 100 }),
        (rows, percent) => {
          const cohort = cohortOf(
            rows.map((marks) => ({
              entries: Object.fromEntries(
                ["数学", "语文", "英语"].map((subject, at) => {
                  const mark = marks[at] ?? null;
                  return [subject, mark === null ? "免修" : mark / 10];
                }),
              ),
            })),
            {
              fullMarks: {
                语文: { kind: "assumed", value: 120 },
                英语: { kind: "assumed", value: 150 },
              },
            },
          );
          const scheme = rankingScheme(percent);
          const means = rows.map(meanOf);
          const within = (isBefore: (other: number, own: number) => boolean) =>
            means.flatMap((own, student) => {
              const rank = 1 + means.filter((other) => isBefore(other, own)).length;
              return rank * 100 <= percent * rows.length ? [student + 1] : [];
            });
          const { screening } = attentionOf({ cohort, scheme });
          expect(pupilsOf(screening, "learningDifficulty")).toEqual(
            within((other, own) => other < own),
          );
          expect(pupilsOf(screening, "highAchiever")).toEqual(within((other, own) => other > own));
          expect(screening.headCount).toBeLessThanOrEqual(screening.entryCount);
          expect(screening.entryCount).toBe(screening.tags.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});

import fc from "fast-check";
import { changes } from "./mutations/all-changes";
import { mapCells, type Cell } from "./mutations/draft";
import { holdCase } from "./mutations/hold-case";
import { judge } from "./mutations/judge";
import { makeCase } from "./mutations/make-case";
import { anyRecipe } from "./mutations/recipes";
import { Tally } from "./mutations/tally";
import type { GridCell } from "./sheet-from-grid";

const cases = 2_000;
/** A kind of change that hardly ever occurs would prove nothing. */
const leastOfEachKind = 10;

describe("a gradebook keeps its pupils and marks however it is laid out", () => {
  it("any one to six changes: the same pupils and marks, and issues for what was destroyed", () => {
    const tally = new Tally();
    fc.assert(
      fc.property(anyRecipe, (recipe) => {
        const { mutated, isAsked } = holdCase(recipe);
        tally.count(mutated, isAsked);
      }),
      { seed: 20260115, numRuns: cases },
    );
    expect(tally.cases).toBe(cases);
    expect(tally.askedTooOften()).toEqual([]);
    for (const [name, made] of tally.made) {
      expect([name, made >= leastOfEachKind]).toEqual([name, true]);
    }
  }, 600_000);

  it.each(changes.map(({ name }) => name))("%s alone", (name) => {
    fc.assert(
      fc.property(anyRecipe, ({ size }) => {
        holdCase({ size, changes: [name] });
      }),
      { seed: 7, numRuns: 5 },
    );
  });
});

describe("the judge is not blind", () => {
  const plain = makeCase({
    size: { classes: 2, pupilsInClass: 4, subjects: 3, seed: 5 },
    changes: ["total-column"],
  });

  /** The same book and truth, with one cell of the sheet not as it was. */
  function withCell(isMeant: (cell: Cell) => boolean, content: GridCell) {
    let hasChanged = false;
    const draft = mapCells(plain.draft, (cell) => {
      if (hasChanged || !isMeant(cell)) return cell;
      hasChanged = true;
      return { ...cell, content };
    });
    return judge({ ...plain, draft }).problems;
  }
  const isMark = ({ mark }: Cell) => typeof mark?.reads === "number";

  it("finds nothing wrong where nothing is", () => {
    expect(judge(plain).problems).toEqual([]);
  });

  it("sees another mark, a lost mark, a needless issue and another name", () => {
    expect(withCell(isMark, 33)).toEqual([expect.stringMatching(/was read as 33 from a cell/u)]);
    expect(withCell(isMark, "")).toEqual([expect.stringMatching(/was read as blank/u)]);
    expect(withCell(isMark, "九十")).toEqual([
      expect.stringMatching(/was read as \?九十/u),
      expect.stringMatching(/needless issue score-not-a-number/u),
    ]);
    expect(withCell(({ pupil }) => pupil !== undefined, "无名氏")).toEqual([
      expect.stringMatching(/was read as 无名氏/u),
    ]);
  });

  it("sees a damage that nobody speaks of, and a pupil and marks that are not in the sheet", () => {
    const [mark] = plain.draft.book.marks.filter(({ reads }) => typeof reads === "number");
    const damaged = new Map([[mark!, { codes: ["score-negative" as const], suggests: null }]]);
    expect(judge({ ...plain, draft: { ...plain.draft, damaged } }).problems).toEqual([
      expect.stringMatching(/was read as \d+/u),
      expect.stringMatching(/no score-negative at/u),
    ]);
    const forgotten = mapCells(plain.draft, ({ content }) => ({ content }));
    expect(judge({ ...plain, draft: forgotten }).problems[0]).toMatch(/no pupil stands at/u);
  });
});

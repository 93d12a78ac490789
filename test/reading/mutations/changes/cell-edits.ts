import type { IssueCode } from "../../../../src/records";
import type { GridCell } from "../../sheet-from-grid";
import type { Mark } from "../book";
import { mapCells, type Damage, type Draft } from "../draft";
import type { Random } from "../random";

/** Writes the cells of chosen marks anew; every copy of a mark alike. */
export function rewriteMarks(
  draft: Draft,
  isMeant: (mark: Mark) => boolean,
  rewrite: (mark: Mark) => GridCell,
): Draft {
  const written = new Map<Mark, GridCell>();
  for (const mark of draft.book.marks) {
    if (!draft.damaged.has(mark) && isMeant(mark)) written.set(mark, rewrite(mark));
  }
  return mapCells(draft, (cell) => {
    const content = cell.mark && written.get(cell.mark);
    return content === undefined ? cell : { ...cell, content };
  });
}

/** Spoils one to three marks that fit, so that no reader may take them as they stand. */
export function damageMarks(
  draft: Draft,
  random: Random,
  {
    fits,
    rewrite,
    codes,
    suggests,
  }: {
    readonly fits: (mark: Mark) => boolean;
    readonly rewrite: (mark: Mark) => GridCell;
    readonly codes: readonly IssueCode[];
    readonly suggests: (mark: Mark) => number | null;
  },
): Draft {
  const candidates = draft.book.marks.filter((mark) => !draft.damaged.has(mark) && fits(mark));
  const chosen = new Set(random.shuffle(candidates).slice(0, random.int(1, 3)));
  const changed = rewriteMarks(draft, (mark) => chosen.has(mark), rewrite);
  const damage = [...chosen].map((mark): [Mark, Damage] => [
    mark,
    { codes, suggests: suggests(mark) },
  ]);
  return { ...changed, damaged: new Map([...draft.damaged, ...damage]) };
}

export function isNumber({ reads }: Mark): boolean {
  return typeof reads === "number";
}

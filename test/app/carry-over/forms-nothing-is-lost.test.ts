import fc from "fast-check";
import { carryOver } from "../../../src/app";
import type { LedgerSheet, SheetPlan } from "../../../src/sheet";
import { aFormPlan, formOf, writtenForm, type Category } from "./a-form";
import {
  aFormEdit,
  applyToForm,
  aSort,
  laterBlocks,
  ownersOf,
  pupilsOf,
  tokensIn,
  type FormEdit,
  type HandledForm,
} from "./random-form-edits";

interface Opened extends HandledForm {
  readonly ledger: LedgerSheet;
  /** Tokens by which 待处理 says whose an entry was: they go where the entry goes. */
  readonly names: ReadonlySet<string>;
}

function opened(plan: SheetPlan, spread: ReadonlySet<string>): Opened {
  const waiting = plan.rows.filter(({ setAside }) => setAside);
  const names = waiting.flatMap(({ cells }) =>
    cells.slice(0, 2).flatMap((cell) => tokensIn(cell?.value ?? "")),
  );
  return { ...writtenForm(plan), pupils: ownersOf(plan), spread, names: new Set(names) };
}

function handled(form: Opened, edits: readonly FormEdit[], run: number): Opened {
  const end = edits.reduce<HandledForm>(
    (now, edit, index) => applyToForm(now, edit, `t${run}_${index}_`),
    form,
  );
  return { ...end, ledger: form.ledger, names: form.names };
}

/** By token, the pupils in whose rows it stands; null for a row of nobody. */
function placesOf(rows: readonly (readonly unknown[])[], pupils: readonly (string | null)[]) {
  const places = new Map<string, (string | null)[]>();
  rows.forEach((cells, row) => {
    for (const token of cells.flatMap(tokensIn)) {
      places.set(token, [...(places.get(token) ?? []), pupils[row] ?? null]);
    }
  });
  return places;
}

const textsOf = ({ rows }: SheetPlan) =>
  rows.map(({ cells }) =>
    cells.map((cell) => `${String(cell?.value ?? "")} ${cell?.theirs?.formula ?? ""}`),
  );

type Step = readonly [readonly FormEdit[], readonly Category[]];

const steps = (edit: fc.Arbitrary<FormEdit>) =>
  fc.tuple(
    laterBlocks,
    fc.array(fc.tuple(fc.array(edit, { maxLength: 7 }), laterBlocks), {
      minLength: 1,
      maxLength: 3,
    }),
  );

/** Runs one after another; nothing typed may be gone, or stand in the rows of another pupil. */
function ensureNothingIsLost(
  [before, runs]: readonly [readonly Category[], readonly Step[]],
  isSorted = false,
): void {
  let form = opened(aFormPlan(before), new Set());
  for (const [run, [edits, blocks]] of runs.entries()) {
    const now = handled(form, edits, run);
    const grid = now.grid.map((line) => [...line]);
    const { plan, blocked } = carryOver(aFormPlan(blocks), formOf(grid, `改名${run}`), now.ledger);
    const typed = placesOf(now.grid, now.pupils);
    const found = placesOf(textsOf(plan), pupilsOf(plan));
    const lost = [...typed.keys()].filter((token) => !found.has(token) && !now.names.has(token));
    const astray = [...typed].filter(
      ([token, pupils]) =>
        !isSorted &&
        !now.spread.has(token) &&
        found.get(token)?.some((pupil) => pupil !== null && !pupils.includes(pupil)),
    );
    expect({ blocked, lost, astray }).toEqual({ blocked: [], lost: [], astray: [] });
    form = opened(plan, now.spread);
  }
}

describe("what a person typed into a form, in whatever way the form was edited", () => {
  it("stands with its pupil or under 待处理 after every run", () => {
    fc.assert(
      fc.property(steps(aFormEdit), (runs) => {
        ensureNothingIsLost(runs);
      }),
      { numRuns: 1000 },
    );
  });

  it("is not lost either where somebody sorted the rows of the form", () => {
    const edit = fc.oneof({ weight: 4, arbitrary: aFormEdit }, { weight: 1, arbitrary: aSort });
    fc.assert(
      fc.property(steps(edit), (runs) => {
        ensureNothingIsLost(runs, true);
      }),
      { numRuns: 100 },
    );
  });
});

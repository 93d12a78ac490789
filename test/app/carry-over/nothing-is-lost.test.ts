import fc from "fast-check";
import { carryOver } from "../../../src/app";
import type { LedgerSheet, SheetPlan } from "../../../src/sheet";
import { aListPlan, sheetOf, written, type Line } from "./a-list";
import { anEdit, apply, laterLines, type Edit, type HandledSheet } from "./random-edits";

const ourColumns = ["ordinal", "studentNumber", "name", "mark", "remark"];

interface Handled extends HandledSheet {
  readonly ledger: LedgerSheet;
}

function opened(plan: SheetPlan): Handled {
  const { grid, ledger } = written(plan);
  return {
    ledger,
    grid,
    rows: plan.rows.map(({ key }) => key ?? null),
    columns: (grid[0] ?? []).map((_, column) => ourColumns[column] ?? null),
  };
}

const tokens = /t\d+_\d+\w*_/g;

const tokensIn = (text: unknown): readonly string[] => String(text).match(tokens) ?? [];

function handled(sheet: Handled, edits: readonly Edit[], run: number): Handled {
  const end = edits.reduce<HandledSheet>(
    (now, edit, index) => apply(now, edit, `t${String(run)}_${String(index)}_`),
    sheet,
  );
  return { ...end, ledger: sheet.ledger };
}

/** All texts and formulas of a plan with the key of the row in which they stand. */
function* contents({
  rows,
}: SheetPlan): Generator<readonly [key: string | undefined, text: string]> {
  for (const { key, cells } of rows) {
    for (const cell of cells) {
      if (cell) yield [key, `${String(cell.value)} ${cell.theirs?.formula ?? ""}`];
    }
  }
}

/** Entries of fill-in columns and of the person's own, each with the pupil in whose row it stands. */
function entriesByPupil({ grid, rows, columns }: HandledSheet): ReadonlyMap<string, string> {
  const pupilOf = new Map<string, string>();
  const header = grid.findIndex((line) => line.includes("学号") && line.includes("姓名"));
  grid.forEach((line, row) => {
    const pupil = rows[row] ?? null;
    if (pupil === null || row <= header) return;
    line.forEach((value, column) => {
      const id = columns[column] ?? null;
      if (id !== null && id !== "remark") return;
      for (const token of tokensIn(value)) pupilOf.set(token, pupil);
    });
  });
  return pupilOf;
}

let carried = 0;
let refused = 0;

describe("what a person typed into a list, in whatever way the list was edited", () => {
  const runs = fc.array(fc.tuple(fc.array(anEdit, { maxLength: 7 }), laterLines), {
    minLength: 1,
    maxLength: 3,
  });

  it("stands in its row or under 待处理 after every run, or the run refuses", () => {
    fc.assert(
      fc.property(runs, (steps: readonly (readonly [readonly Edit[], readonly Line[]])[]) => {
        let sheet = opened(aListPlan());
        for (const [run, [edits, lines]] of steps.entries()) {
          const now = handled(sheet, edits, run);
          const next = aListPlan(lines);
          const grid = now.grid.map((line) => [...line]);
          const { plan, blocked } = carryOver(next, sheetOf(grid), now.ledger);
          if (blocked.length > 0) {
            refused += 1;
            return;
          }
          carried += 1;
          const rowsOf = new Map<string, (string | undefined)[]>();
          for (const [key, text] of contents(plan)) {
            for (const token of tokensIn(text)) {
              rowsOf.set(token, [...(rowsOf.get(token) ?? []), key]);
            }
          }
          const typed = new Set(now.grid.flat().flatMap(tokensIn));
          expect([...typed].filter((token) => !rowsOf.has(token))).toEqual([]);
          for (const [token, pupil] of entriesByPupil(now)) {
            const strange = rowsOf.get(token)?.filter((key) => key !== undefined && key !== pupil);
            expect([token, strange]).toEqual([token, []]);
          }
          sheet = opened(plan);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("is seldom refused", () => {
    expect(refused).toBeLessThan(carried);
  });
});

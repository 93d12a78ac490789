import { mapOneByOne, type Slices } from "../../slices";
import { isKept } from "../cell-text";
import { cellValues } from "../cell-values";
import { drawContents, drawFrame } from "../draw-sheet";
import { runsOfRows } from "../message-size";
import type { Pace } from "../pace";
import { sizeOf } from "../plan-grid";
import { sheetRef, type SheetRef } from "../sheet-ref";
import { loadStep, runSteps, step, type Step } from "../steps";
import { encodeJournal } from "./journal";
import { setTag } from "./stage-tags";
import type { DrawnSheet, WriteAttempt, WriteTarget } from "./write-attempt";

/**
 * 暂存: journal → what is kept to be taken back to → every sheet drawn where nobody sees it, and read back.
 * The person's sheets and the results that stand there are not touched. A new sheet is drawn complete and
 * only shown later; for one that stands there already only what its cells are to hold is drawn, frame and
 * charts cannot be moved.
 */
export async function stage(
  context: Excel.RequestContext,
  attempt: WriteAttempt,
  pace: Pace,
  onProgress: (done: number, total: number) => void,
): Promise<StagedWriting> {
  const { targets } = attempt;
  const drawings = await pace.work(drawAll(context, attempt));
  const { customXmlParts } = context.workbook;
  const [journalXml, { undoXml }] = [journalOf(attempt), attempt];
  const journals: Excel.CustomXmlPart[] = [];
  const before = [
    step(2, journalXml, () => {
      journals.push(customXmlParts.add(journalXml));
    }),
    step(2, undoXml, () => {
      customXmlParts.add(undoXml);
    }),
  ];
  const ends = endsOf(before.length, drawings);
  onProgress(0, targets.length);
  const steps = [...before, ...drawings.flatMap((drawing) => drawing.steps)];
  await runSteps(context, steps, pace, (done) => {
    onProgress(ends.filter((end) => end <= done).length, targets.length);
  });
  return { journals, drawn: await pace.work(mapOneByOne(drawings, ({ readBack }) => readBack())) };
}

export interface StagedWriting {
  /** The one that it wrote. */
  readonly journals: readonly Excel.CustomXmlPart[];
  readonly drawn: readonly DrawnSheet[];
}

function journalOf({ run, runsXml, targets, blank }: WriteAttempt): string {
  return encodeJournal({
    run,
    runsXml,
    names: [
      ...targets.flatMap(({ name, existing }) =>
        existing ? [existing.stagedName, existing.backupName] : [name],
      ),
      ...(blank === null ? [] : [blank]),
    ],
    targets: targets.flatMap(({ plan, existing }) =>
      existing
        ? [
            {
              report: plan.report,
              size: existing.size,
              frame: existing.frame,
              charts: { before: existing.charts, drawn: chartIds(plan) },
            },
          ]
        : [],
    ),
  });
}

function chartIds({ charts = [] }: WriteTarget["plan"]): readonly string[] {
  return charts.map(({ id }) => id);
}

/** For each target the number of steps after which it is drawn. */
function endsOf(before: number, drawings: readonly Drawing[]): readonly number[] {
  let end = before;
  return drawings.map(({ steps }) => (end += steps.length));
}

interface Drawing {
  readonly steps: readonly Step[];
  /** After the sync of the last step. */
  readonly readBack: () => DrawnSheet;
}

function* drawAll(
  context: Excel.RequestContext,
  { targets, run }: WriteAttempt,
): Slices<readonly Drawing[]> {
  const drawings: Drawing[] = [];
  for (const target of targets) drawings.push(yield* draw(context, target, run));
  return drawings;
}

function* draw(
  context: Excel.RequestContext,
  { plan, name, existing }: WriteTarget,
  run: string,
): Slices<Drawing> {
  const { worksheets } = context.workbook;
  const sheet = sheetRef(() => worksheets.add(existing?.stagedName ?? name));
  const first = step(6, name, () => {
    const { report } = plan;
    setTag(sheet(), { role: existing ? "staged" : "new", run, report });
    sheet().visibility = "Hidden";
  });
  const { loads, readBack } = yield* readBackOf(sheet, plan, existing?.id ?? null);
  yield;
  const contents = yield* drawContents(sheet, plan);
  const frame = existing ? [] : drawFrame(sheet, plan);
  return { steps: [first, ...contents, ...frame, ...loads], readBack };
}

function* readBackOf(
  sheet: SheetRef,
  plan: WriteTarget["plan"],
  existingId: string | null,
): Slices<{ readonly loads: readonly Step[]; readonly readBack: () => DrawnSheet }> {
  const { columns } = sizeOf(plan);
  const loaded: Excel.Range[] = [];
  const values = plan.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? ""));
  const runs = columns === 0 ? [] : yield* runsOfRows(values);
  const loads = [
    loadStep(100, () => {
      sheet().load("id");
    }),
    ...runs.map(({ first, rows, bytes }) =>
      loadStep(bytes + rows.length * columns * blankBytes, () => {
        const range = sheet().getRangeByIndexes(first, 0, rows.length, columns);
        range.load("values");
        loaded.push(range);
      }),
    ),
  ];
  const readBack = (): DrawnSheet => {
    const back = loaded.flatMap((range) => cellValues(range.values));
    ensureAllIsKept(plan, back);
    return { plan, sheetId: existingId ?? sheet().id, values: back };
  };
  return { loads, readBack };
}

/** `"",` for a cell that the plan leaves out. */
const blankBytes = 3;

/**
 * A name that begins with `=` must never have become a formula, and an entry of a person is what it was:
 * else nothing is brought into place.
 */
function ensureAllIsKept(
  { report, rows }: WriteTarget["plan"],
  values: DrawnSheet["values"],
): void {
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell || isKept(cell, values[row]?.[column] ?? "")) continue;
      throw new Error(
        `${report}: the content of row ${row + 1}, column ${column + 1} was not kept.`,
      );
    }
  }
}

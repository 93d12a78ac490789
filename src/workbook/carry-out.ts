import { isKept } from "./cell-text";
import { checkBackup } from "./check-backup";
import { cellValues } from "./cell-values";
import { clearSheet, drawSheet } from "./draw-sheet";
import { encodeLedger } from "./ledger-part";
import { setMark } from "./marks";
import { runsOfRows } from "./message-size";
import { sizeOf } from "./plan-grid";
import { showHiddenLines } from "./sheet-frame";
import { sheetRef, type SheetRef } from "./sheet-ref";
import { loadStep, runSteps, step, type Step } from "./steps";
import {
  newLedger,
  type DrawnSheet,
  type ExistingTarget,
  type WriteAttempt,
  type WriteTarget,
} from "./write-attempt";

/** Needs ExcelApi 1.9: `copyFrom`. */

/** The ledger as it is about to be written: once it stands in the workbook, all is done. */
export interface WriteCommit {
  ledgerXml: string | null;
}

/**
 * Back up → draw → read back what Excel made of it, then write the ledger from that and remove the
 * backups. The ledger holds what stands in the cells, so that nothing which Excel turned on writing is
 * taken for a person's entry later.
 */
export async function carryOut(
  context: Excel.RequestContext,
  attempt: WriteAttempt,
  commit: WriteCommit,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const { targets } = attempt;
  const backups = targets.flatMap(({ plan, existing }) =>
    existing ? [backUp(context, plan.report, existing)] : [],
  );
  const emptied = targets.flatMap(({ existing }) => (existing ? empty(context, existing) : []));
  const drawings = targets.map((target) => draw(context, target));
  const checks = targets.flatMap(({ name, existing }) =>
    existing ? checkBackup(context, name, existing) : [],
  );
  const before = [...backups, ...emptied];
  const ends = endsOf(before.length, drawings);
  onProgress(0, targets.length);
  await runSteps(
    context,
    [...before, ...drawings.flatMap(({ steps }) => steps), ...checks.flatMap(({ steps }) => steps)],
    (done) => {
      onProgress(ends.filter((end) => end <= done).length, targets.length);
    },
  );

  for (const { ensureSame } of checks) ensureSame();
  const drawn = drawings.map(({ readBack }) => readBack());
  commit.ledgerXml = encodeLedger(newLedger(attempt, drawn));
  const commitSteps = [
    writeLedger(context, attempt, commit.ledgerXml),
    ...removeSpareLedgers(context, attempt),
    ...removeBackups(context, targets),
  ];
  await runSteps(context, commitSteps, () => undefined);
}

/** For each target the number of steps after which it is drawn. */
function endsOf(before: number, drawings: readonly Drawing[]): readonly number[] {
  let end = before;
  return drawings.map(({ steps }) => (end += steps.length));
}

/** The mark comes last: a backup that bears it is complete. */
function backUp(context: Excel.RequestContext, report: string, existing: ExistingTarget): Step {
  const { id, size, backupName } = existing;
  return step(9, null, () => {
    const { worksheets } = context.workbook;
    const backup = worksheets.add(backupName);
    backup.visibility = "Hidden";
    const source = worksheets.getItem(id).getRangeByIndexes(0, 0, size.rows, size.columns);
    backup.getRangeByIndexes(0, 0, size.rows, size.columns).copyFrom(source, "All");
    setMark(backup, report);
  });
}

/** Follows the backups in the same message, so that nothing can be typed between the two. */
function empty(
  context: Excel.RequestContext,
  { id, size, frame }: ExistingTarget,
): readonly Step[] {
  const sheet = sheetRef(() => context.workbook.worksheets.getItem(id));
  return [...showHiddenLines(sheet, frame), clearSheet(sheet, size)];
}

interface Drawing {
  readonly steps: readonly Step[];
  /** After the sync of the last step. */
  readonly readBack: () => DrawnSheet;
}

function draw(context: Excel.RequestContext, { plan, name, existing }: WriteTarget): Drawing {
  const { worksheets } = context.workbook;
  const sheet = sheetRef(() => (existing ? worksheets.getItem(existing.id) : worksheets.add(name)));
  const first = existing
    ? []
    : [
        step(4, name, () => {
          setMark(sheet(), plan.report);
        }),
      ];
  const { loads, readBack } = readBackOf(sheet, plan);
  return { steps: [...first, ...drawSheet(sheet, plan), ...loads], readBack };
}

function readBackOf(
  sheet: SheetRef,
  plan: WriteTarget["plan"],
): { readonly loads: readonly Step[]; readonly readBack: () => DrawnSheet } {
  const { columns } = sizeOf(plan);
  const loaded: Excel.Range[] = [];
  const values = plan.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? ""));
  const loads = [
    loadStep(100, () => {
      sheet().load("id");
    }),
    ...(columns === 0 ? [] : runsOfRows(values)).map(({ first, rows, bytes }) =>
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
    return { plan, sheetId: sheet().id, values: back };
  };
  return { loads, readBack };
}

/** `"",` for a cell that the plan leaves out. */
const blankBytes = 3;

/**
 * A name that begins with `=` must never have become a formula, and an entry of a person is what it was:
 * else everything is undone.
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

function writeLedger(
  context: Excel.RequestContext,
  { ledgerParts }: WriteAttempt,
  xml: string,
): Step {
  const [part] = ledgerParts;
  return step(2, xml, () => {
    const { customXmlParts } = context.workbook;
    if (part === undefined) customXmlParts.add(xml);
    else customXmlParts.getItem(part).setXml(xml);
  });
}

function removeSpareLedgers(
  context: Excel.RequestContext,
  { ledgerParts }: WriteAttempt,
): readonly Step[] {
  return ledgerParts.slice(1).map((part) =>
    step(2, part, () => {
      context.workbook.customXmlParts.getItem(part).delete();
    }),
  );
}

function removeBackups(
  context: Excel.RequestContext,
  targets: readonly WriteTarget[],
): readonly Step[] {
  return targets.flatMap(({ existing }) =>
    existing
      ? [
          step(2, null, () => {
            context.workbook.worksheets.getItem(existing.backupName).delete();
          }),
        ]
      : [],
  );
}

import { WorkbookError } from "../app";
import type { WriteCommit } from "./carry-out";
import { clearSheet } from "./draw-sheet";
import { decodeLedger, encodeLedger, loadLedgerParts } from "./ledger-part";
import { loadMark, readMark } from "./marks";
import type { RunExcel } from "./run-excel";
import { restoreFrame } from "./sheet-frame";
import { sheetRef } from "./sheet-ref";
import { runSteps, step, type Step } from "./steps";
import type { ExistingTarget, WriteAttempt } from "./write-attempt";

/**
 * Needs ExcelApi 1.12: worksheet properties.
 *
 * 善后: brings a write that broke off to an end. What was done is asked of the workbook, not
 * remembered, since the answer to a batch may be lost although its work was done. If the new ledger
 * stands there, all was drawn: only backups are left to remove, and the write has succeeded. Otherwise
 * our sheets are restored, new sheets and backups removed, and the failure is thrown as
 * `write-undone`, or as `write-left-half` where that fails too.
 */
export async function settleFailedWrite(
  run: RunExcel,
  attempt: WriteAttempt,
  commit: WriteCommit,
  cause: unknown,
): Promise<void> {
  let committed: boolean;
  try {
    committed = await run((context) => settle(context, attempt, commit));
  } catch (second) {
    throw new WorkbookError("write-left-half", namesLeft(attempt), {
      cause: new AggregateError([cause, second]),
    });
  }
  if (!committed) throw new WorkbookError("write-undone", null, { cause });
}

/** Whether the write was complete but for its backups. */
async function settle(
  context: Excel.RequestContext,
  attempt: WriteAttempt,
  { ledgerXml }: WriteCommit,
): Promise<boolean> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const parts = loadLedgerParts(context);
  await context.sync();

  const added = worksheets.items.filter(({ id }) => !attempt.idsBefore.has(id));
  const marks = new Map(added.map((sheet) => [sheet.name, loadMark(sheet)]));
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();

  const committed = texts.some(({ value }) => isSameLedger(value, ledgerXml));
  const left = leftovers(attempt, committed);
  const steps = [
    ...(committed ? [] : restoreSteps(context, attempt, marks)),
    ...added
      .filter(({ name }) => left.has(name))
      .map((sheet) =>
        step(1, null, () => {
          sheet.delete();
        }),
      ),
  ];
  if (steps.length > 0) await runSteps(context, steps, () => undefined);
  return committed;
}

/** Software may write the same XML in another way: the content counts. */
function isSameLedger(found: string, written: string | null): boolean {
  const ledger = decodeLedger(found);
  return ledger !== null && encodeLedger(ledger) === written;
}

/** Names of added sheets that must not stay. */
function leftovers({ targets }: WriteAttempt, committed: boolean): ReadonlySet<string> {
  return new Set(
    targets.flatMap(({ name, existing }) => {
      if (existing) return [existing.backupName];
      return committed ? [] : [name];
    }),
  );
}

/** No sheet is drawn over before every backup is complete: without one there is nothing to restore. */
function restoreSteps(
  context: Excel.RequestContext,
  { targets }: WriteAttempt,
  marks: ReadonlyMap<string, Excel.WorksheetCustomProperty>,
): readonly Step[] {
  const existing = targets.flatMap((target) => target.existing ?? []);
  const complete = existing.every(({ backupName }) => {
    const mark = marks.get(backupName);
    return mark !== undefined && readMark(mark) !== null;
  });
  return complete ? existing.flatMap((target) => restore(context, target)) : [];
}

function restore(
  context: Excel.RequestContext,
  { id, size, frame, backupName }: ExistingTarget,
): readonly Step[] {
  const { worksheets } = context.workbook;
  const sheet = sheetRef(() => worksheets.getItem(id));
  return [
    clearSheet(sheet, size),
    step(4, null, () => {
      const backup = worksheets.getItem(backupName);
      sheet()
        .getRangeByIndexes(0, 0, size.rows, size.columns)
        .copyFrom(backup.getRangeByIndexes(0, 0, size.rows, size.columns), "All");
    }),
    ...restoreFrame(sheet, frame),
  ];
}

/** Sheets that may be half drawn or were to be removed. */
function namesLeft({ targets }: WriteAttempt): string {
  return targets
    .flatMap(({ name, existing }) => (existing ? [name, existing.backupName] : [name]))
    .join("、");
}

import { mapOneByOne, type Slices } from "../../slices";
import { removeCharts } from "../draw-charts";
import { clearSheet, drawFrame } from "../draw-sheet";
import type { Pace } from "../pace";
import { showHiddenLines } from "../sheet-frame";
import { sheetRef } from "../sheet-ref";
import { runSteps, step, type Step } from "../steps";
import { checkBackup, type BackupCheck } from "./check-backup";
import { commitSteps } from "./commit";
import { setTag } from "./stage-tags";
import type { StagedWriting } from "./stage";
import type { ExistingTarget, WriteAttempt, WriteTarget } from "./write-attempt";

/**
 * Needs ExcelApi 1.9: `copyFrom`.
 *
 * 到位: the last step. Backups → the sheets that stand there are marked, cleared and filled from their
 * staging sheets, within Excel → it is seen that nobody typed into them meanwhile → the commit. Where there
 * is no such sheet, nothing is to be seen first, and all is one message.
 */
export async function place(
  context: Excel.RequestContext,
  attempt: WriteAttempt,
  { journals, drawn }: StagedWriting,
  pace: Pace,
): Promise<void> {
  const { targets } = attempt;
  const existing = targets.flatMap((target) =>
    target.existing ? [{ ...target, existing: target.existing }] : [],
  );
  const commit = await pace.work(commitSteps(context, attempt, drawn, journals));
  if (existing.length === 0) {
    await runSteps(context, commit, pace);
    return;
  }
  const checks = await pace.work(checkAll(context, existing));
  const steps = [
    ...existing.map((target) => backUp(context, target, attempt.run)),
    ...existing.map((target) => tagTarget(context, target, attempt.run)),
    ...existing.flatMap((target) => fill(context, target)),
    ...checks.flatMap((check) => check.steps),
  ];
  await runSteps(context, steps, pace);
  await pace.work(
    mapOneByOne(checks, ({ ensureSame }) => {
      ensureSame();
    }),
  );
  await runSteps(context, commit, pace);
}

function* checkAll(
  context: Excel.RequestContext,
  targets: readonly FilledTarget[],
): Slices<readonly BackupCheck[]> {
  const checks: BackupCheck[] = [];
  for (const { name, existing } of targets) {
    checks.push(...(yield* checkBackup(context, name, existing)));
  }
  return checks;
}

interface FilledTarget extends WriteTarget {
  readonly existing: ExistingTarget;
}

function backUp(
  context: Excel.RequestContext,
  { plan: { report }, existing }: FilledTarget,
  run: string,
): Step {
  const { id, size, backupName } = existing;
  return step(11, null, () => {
    const { worksheets } = context.workbook;
    const backup = worksheets.add(backupName);
    setTag(backup, { role: "backup", run, report });
    backup.visibility = "Hidden";
    const source = worksheets.getItem(id).getRangeByIndexes(0, 0, size.rows, size.columns);
    backup.getRangeByIndexes(0, 0, size.rows, size.columns).copyFrom(source, "All");
  });
}

/** Comes after all backups: a sheet that bears it may have been altered and can be restored. */
function tagTarget(
  context: Excel.RequestContext,
  { plan: { report }, existing }: FilledTarget,
  run: string,
): Step {
  return step(3, null, () => {
    setTag(context.workbook.worksheets.getItem(existing.id), { role: "target", run, report });
  });
}

/** Follows the backups, in the same message where it fits. */
function fill(context: Excel.RequestContext, { plan, existing }: FilledTarget): readonly Step[] {
  const { worksheets } = context.workbook;
  const sheet = sheetRef(() => worksheets.getItem(existing.id));
  const { size, frame, charts, stagedName } = existing;
  const drawn = new Set(plan.charts?.map(({ id }) => id));
  return [
    ...showHiddenLines(sheet, frame),
    clearSheet(sheet, size),
    step(5, null, () => {
      const staged = worksheets.getItem(stagedName);
      sheet()
        .getRangeByIndexes(0, 0, size.rows, size.columns)
        .copyFrom(staged.getRangeByIndexes(0, 0, size.rows, size.columns), "All");
    }),
    ...removeCharts(
      sheet,
      charts.map(({ id }) => id).filter((id) => !drawn.has(id)),
    ),
    ...drawFrame(sheet, plan),
  ];
}

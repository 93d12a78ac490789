import { planRunLogOf, type RunRecord } from "../reports";
import type { CellAddress, SheetPlan, WorkbookSnapshot } from "../sheet";
import type { Turns } from "../slices";
import type { Language } from "../text";
import { typedEntries } from "./carry-over";
import { encodeRuns, runRecordsOf } from "./runs";
import { schoolSettingsOf } from "./school";
import { ownResultSheets } from "./typed-entries";
import type { UndoRecord, WorkbookPort, WriteOutcome } from "./workbook-port";

export interface UndoOptions {
  /** Local time as it is printed: `2026-06-26 09:12`. */
  readonly at: string;
  readonly language: Language;
  /** A person has agreed that entries in sheets which the run made go with them. */
  readonly removesEntries?: boolean;
  /** Shares the thread while it works. */
  readonly turns?: Turns;
}

export type UndoOutcome =
  | {
      readonly kind: "undone";
      /** Names of the sheets that show the results before again. */
      readonly sheets: readonly string[];
      /** Names of the sheets that are gone. */
      readonly removed: readonly string[];
    }
  /** Nothing was done: a person typed into these cells of sheets that would go. */
  | { readonly kind: "typed-entries"; readonly cells: readonly CellAddress[] }
  /** Nothing was done: the results before cannot be written now. */
  | { readonly kind: "refused"; readonly outcome: Exclude<WriteOutcome, { kind: "written" }> }
  /** There is no run to take back. */
  | { readonly kind: "nothing" };

/**
 * 撤销上次运行: the result sheets as they were planned before the last run, with what people typed since then
 * carried over like in any run; sheets that it made anew go. The run stays in 运行记录, as one taken back.
 */
export async function undoLastRun(port: WorkbookPort, options: UndoOptions): Promise<UndoOutcome> {
  await port.recover();
  const undo = await port.readUndo();
  if (!undo) return { kind: "nothing" };
  const snapshot = await port.read();
  const { sheets, ledger } = snapshot;
  const added = new Set(undo.added);
  const cells = typedEntries(sheets, ledger, (report) => added.has(report));
  if (cells.length > 0 && options.removesEntries !== true) return { kind: "typed-entries", cells };

  const own = ownResultSheets(sheets, ledger);
  const removed = undo.added.flatMap((report) => own.get(report)?.sheet.name ?? []);
  const records = recordTakingBack(snapshot, undo, options.at);
  const plans = undo.plans.map((plan) =>
    plan.report === "run-log" ? planLog(records, snapshot, options.language) : plan,
  );
  const outcome = await port.write(plans, snapshot, {
    runs: encodeRuns(records),
    remove: undo.added,
    ...(options.turns ? { turns: options.turns } : {}),
  });
  return outcome.kind === "written"
    ? { kind: "undone", sheets: outcome.sheets, removed }
    : { kind: "refused", outcome };
}

function recordTakingBack(
  snapshot: WorkbookSnapshot,
  undo: UndoRecord,
  at: string,
): readonly RunRecord[] {
  const { records } = runRecordsOf(snapshot);
  const undone = records.find((record) => record.kind === "written" && record.at === undo.at);
  return undone
    ? [{ ...undone, kind: "taken-back", at, takesBack: undone.at }, ...records]
    : records;
}

function planLog(
  records: readonly RunRecord[],
  snapshot: WorkbookSnapshot,
  language: Language,
): SheetPlan {
  const { school, schoolYear } = schoolSettingsOf(snapshot).settings;
  return planRunLogOf({
    records,
    language,
    school: school || null,
    schoolYear: schoolYear || null,
  });
}

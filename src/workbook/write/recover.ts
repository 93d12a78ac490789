import type { Recovery } from "../../app";
import { drawCharts, removeCharts } from "../draw-charts";
import { clearSheet } from "../draw-sheet";
import { loadLedgerParts, runOf } from "../ledger-part";
import { loadKeptParts, runsKind } from "../kept-part";
import { inOneGo, type Pace } from "../pace";
import { restoreFrame } from "../sheet-frame";
import { sheetRef } from "../sheet-ref";
import { runSteps, step, type Step } from "../steps";
import { clearAway, type TaggedSheet } from "./clear-away";
import { decodeJournal, loadJournalParts, type Journal, type JournalTarget } from "./journal";
import {
  loadTag,
  readTag,
  staysWhenDone,
  staysWhenUndone,
  type StageRole,
  type StageTag,
} from "./stage-tags";
import { loadUndoParts } from "./undo-part";

/**
 * Needs ExcelApi 1.12: worksheet properties.
 *
 * 善后: brings a writing that broke off to an end. What was done is asked of the workbook, not remembered:
 * the answer to a batch may be lost although its work was done, the page may have been closed, and ids may
 * be others since the file was opened again. If the ledger of that writing stands there, all was done and
 * only the rest is cleared away. Otherwise the sheets that it had begun to alter are restored, and what it
 * added is taken out.
 */
export async function recover(context: Excel.RequestContext): Promise<Recovery> {
  return (await settle(context)).recovery;
}

export interface Settled {
  readonly recovery: Recovery;
  /** The writing of which the ledger now is; null for none. */
  readonly ledgerRun: string | null;
}

/** As `recover`. Without a journal it reads the ledger only where `needsRun`. */
export async function settle(
  context: Excel.RequestContext,
  needsRun = false,
  pace: Pace = inOneGo,
): Promise<Settled> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const loading = {
    journal: loadJournalParts(context),
    ledger: loadLedgerParts(context),
    undo: loadUndoParts(context),
    runs: loadKeptParts(context, runsKind),
  };
  await context.sync();
  const isOpen = loading.journal.items.length > 0;
  if (!isOpen && !needsRun) return { recovery: { kind: "nothing" }, ledgerRun: null };

  const journals = loading.journal.items.map((part) => part.getXml());
  const ledgers = loading.ledger.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  const undos = loading.undo.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  const tags = isOpen ? worksheets.items.map((sheet) => ({ sheet, tag: loadTag(sheet) })) : [];
  await context.sync();

  const ledgerRun =
    ledgers.map(({ xml }) => runOf(xml.value)).find((found) => found !== null) ?? null;
  if (!isOpen) return { recovery: { kind: "nothing" }, ledgerRun };
  const journal = journals.map(({ value }) => decodeJournal(value)).find((found) => found !== null);
  const tagged = tags.flatMap(({ sheet, tag }) => {
    const read = readTag(tag);
    return read ? [{ ...read, find: () => sheet }] : [];
  });
  const run = journal?.run ?? tagged[0]?.run ?? null;
  const open: OpenWriting = {
    journal: journal ?? null,
    tagged,
    journals: loading.journal.items.map((part) => () => part),
  };
  const isOfRun = ({ xml }: { readonly xml: OfficeExtension.ClientResult<string> }) =>
    runOf(xml.value) === run;
  const isDone = run !== null && ledgers.some(isOfRun);
  const steps = isDone
    ? clearAway(context, {
        tagged: settled(tagged, staysWhenDone),
        journals: open.journals,
        staleParts: [...ledgers, ...undos].filter((part) => !isOfRun(part)).map(({ id }) => id),
        runsXml: journal?.runsXml ?? null,
        runsParts: loading.runs.items.map(({ id }) => id),
      })
    : undo(context, open, {
        parts: undos.filter(isOfRun).map(({ id }) => id),
        sheets: await findUntagged(
          context,
          tags.filter(({ tag }) => readTag(tag) === null).map(({ sheet }) => sheet),
          journal?.names ?? [],
        ),
      });
  await runSteps(context, steps, pace);
  return { recovery: { kind: isDone ? "completed" : "undone" }, ledgerRun };
}

/** A sheet is added, then tagged: one that was not tagged any more is blank. */
async function findUntagged(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  names: readonly string[],
): Promise<readonly TaggedSheet[]> {
  const found = sheets
    .filter(({ name }) => names.includes(name))
    .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject() }));
  if (found.length === 0) return [];
  for (const { used } of found) used.load("address");
  await context.sync();
  return found
    .filter(({ used }) => used.isNullObject)
    .map(({ sheet }) => ({ stays: false, find: () => sheet }));
}

/** A writing that broke off, as far as the workbook tells. */
interface OpenWriting {
  /** Null for one that was damaged: then only cells can be restored. */
  readonly journal: Journal | null;
  readonly tagged: readonly FoundSheet[];
  readonly journals: readonly (() => Excel.CustomXmlPart)[];
}

interface FoundSheet extends StageTag {
  readonly find: () => Excel.Worksheet;
}

function settled(
  tagged: readonly FoundSheet[],
  stays: (role: StageRole) => boolean,
): readonly TaggedSheet[] {
  return tagged.map(({ role, find }) => ({ find, stays: stays(role) }));
}

/** Sheets are restored before anything is taken out, so that this too can be done again. */
function undo(
  context: Excel.RequestContext,
  { journal, tagged, journals }: OpenWriting,
  added: { readonly parts: readonly string[]; readonly sheets: readonly TaggedSheet[] },
): readonly Step[] {
  const restored = tagged
    .filter(({ role }) => role === "target")
    .flatMap(({ report, find }) => {
      const backup = tagged.find((other) => other.role === "backup" && other.report === report);
      const known = journal?.targets.find((target) => target.report === report) ?? null;
      return backup ? restore(find, backup.find, known) : [];
    });
  const left = clearAway(context, {
    tagged: [...settled(tagged, staysWhenUndone), ...added.sheets],
    staleParts: added.parts,
    runsXml: null,
    runsParts: [],
    journals,
  });
  return [...restored, ...left];
}

/** Without the journal, frame and charts stay as they are. */
function restore(
  find: () => Excel.Worksheet,
  findBackup: () => Excel.Worksheet,
  known: JournalTarget | null,
): readonly Step[] {
  const sheet = sheetRef(find);
  if (!known) {
    return [
      step(6, null, () => {
        sheet().getRange().unmerge();
        sheet().getRange().copyFrom(findBackup().getRange(), "All");
      }),
    ];
  }
  const { size, frame, charts } = known;
  const stay = new Set(charts.before.map(({ id }) => id));
  return [
    clearSheet(sheet, size),
    step(5, null, () => {
      sheet()
        .getRangeByIndexes(0, 0, size.rows, size.columns)
        .copyFrom(findBackup().getRangeByIndexes(0, 0, size.rows, size.columns), "All");
    }),
    ...restoreFrame(sheet, frame),
    ...removeCharts(
      sheet,
      charts.drawn.filter((id) => !stay.has(id)),
    ),
    ...drawCharts(sheet, charts.before),
  ];
}

import { ownResultSheets, WorkbookError, type RemovalOutcome } from "../app";
import { clearOverlay } from "./highlight";
import { keptKinds, loadKeptParts } from "./kept-part";
import { firstLedger, loadLedgerParts } from "./ledger-part";
import { loadMark, readMark, removeMark } from "./marks";
import { freeName } from "./write/free-name";
import { recover } from "./write/recover";
import { loadUndoParts } from "./write/undo-part";

/**
 * Needs ExcelApi 1.12: worksheet properties; workbook settings (1.4).
 *
 * 全部清除: a writing that broke off is brought to an end → overlay → what is ours, asked of the workbook → result sheets, marks on a person's copies of them,
 * settings, and last the parts, so that it can be done again where it broke off. A workbook of which no
 * other sheet is to be seen gets a blank one.
 */
export async function removeOurs(context: Excel.RequestContext): Promise<RemovalOutcome> {
  await recover(context);
  await refuseProtected(context);
  const { sheets: cleared } = await clearOverlay(context);
  const { worksheets, settings } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  settings.load("items/key");
  const ledgerParts = loadLedgerParts(context);
  const otherParts = [
    loadUndoParts(context),
    ...keptKinds.map((kind) => loadKeptParts(context, kind)),
  ];
  await context.sync();

  const marks = worksheets.items.map((sheet) => ({ sheet, mark: loadMark(sheet) }));
  const texts = ledgerParts.items.map((part) => part.getXml());
  await context.sync();

  const marked = marks.map(({ sheet, mark }) => ({ id: sheet.id, sheet, mark: readMark(mark) }));
  const ledger = firstLedger(texts.map(({ value }) => value));
  const ours = new Set(
    [...ownResultSheets(marked, ledger).values()].map(({ sheet: { id } }) => id),
  );
  const stays = marked.filter(({ id }) => !ours.has(id));
  if (!stays.some(({ sheet }) => sheet.visibility === "Visible")) {
    worksheets.add(
      freeName("Sheet1", new Set(marked.map(({ sheet }) => sheet.name.toLowerCase()))),
    );
  }
  const goes = worksheets.items.filter(({ id }) => ours.has(id));
  for (const sheet of goes) sheet.delete();
  for (const { sheet, mark } of stays) if (mark) removeMark(sheet);
  for (const setting of settings.items) if (setting.key.startsWith("xueqing.")) setting.delete();
  for (const { items } of [...otherParts, ledgerParts]) for (const part of items) part.delete();
  await context.sync();
  return { sheets: goes.map(({ name }) => name), cleared };
}

/** Before anything is taken away. */
async function refuseProtected(context: Excel.RequestContext): Promise<void> {
  const { protection } = context.workbook;
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new WorkbookError("structure-protected", null);
}

import type { UndoRecord } from "../../app";
import { loadParts, loadTexts } from "./kept-state";
import { undoRecordOf } from "./undo-part";

/** Needs ExcelApi 1.5: custom XML parts. What the last writing can be taken back to; null where it cannot. */
export async function readUndo(context: Excel.RequestContext): Promise<UndoRecord | null> {
  const parts = loadParts(context);
  await context.sync();
  if (parts.undo.items.length === 0) return null;
  const read = loadTexts(parts);
  await context.sync();
  const undo = read?.().undo;
  return undo ? undoRecordOf(undo) : null;
}

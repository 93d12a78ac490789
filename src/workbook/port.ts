import type { WorkbookPort } from "../app";
import { asWorkbookError } from "./host-error";
import { clearOverlay, drawOverlay } from "./highlight";
import {
  attentionKind,
  choicesKind,
  keepText,
  policiesKind,
  preferencesKind,
  schoolKind,
} from "./kept-part";
import { readWorkbook } from "./read-workbook";
import { readCells } from "./read-cells";
import { removeOurs } from "./remove-ours";
import { runInPage, type RunExcel } from "./run-excel";
import { selectArea } from "./select-area";
import { watchCells } from "./watch-cells";
import { readUndo } from "./write/read-undo";
import { recover } from "./write/recover";
import { writeWorkbook } from "./write/write-workbook";

/**
 * The open workbook over Office.js. Without an argument it is the page's own `Excel.run`, looked up
 * when first used. Failures of the host leave as `WorkbookError`.
 */
export function openPort(run: RunExcel = runInPage): WorkbookPort {
  return {
    read: () => named(null, () => run((context) => readWorkbook(context))),
    recover: () => named(null, () => run((context) => recover(context))),
    write: (plans, basis, options = {}) =>
      named(null, () => writeWorkbook(run, plans, basis, options)),
    readUndo: () => named(null, () => run((context) => readUndo(context))),
    keepChoices: (choices, isSound) =>
      named(null, () => run((context) => keepText(context, choicesKind, choices, isSound))),
    keepPolicies: (policies, isSound) =>
      named(null, () => run((context) => keepText(context, policiesKind, policies, isSound))),
    keepAttention: (settings, isSound) =>
      named(null, () => run((context) => keepText(context, attentionKind, settings, isSound))),
    keepSchool: (school, isSound) =>
      named(null, () => run((context) => keepText(context, schoolKind, school, isSound))),
    keepPreferences: (preferences, isSound) =>
      named(null, () => run((context) => keepText(context, preferencesKind, preferences, isSound))),
    highlight: (overlay) => named(null, () => run((context) => drawOverlay(context, overlay))),
    clearHighlight: () => named(null, () => run((context) => clearOverlay(context))),
    removeOurs: () => named(null, () => run((context) => removeOurs(context))),
    select: (sheet, area) => named(sheet, () => run((context) => selectArea(context, sheet, area))),
    watch: (onChange) => named(null, () => watchCells(run, onChange)),
    readCells: (sheetId, area) =>
      named(null, () => run((context) => readCells(context, sheetId, area))),
  };
}

async function named<Answer>(sheet: string | null, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    throw asWorkbookError(error, sheet);
  }
}

import type { WorkbookPort } from "../app";
import { asWorkbookError } from "./host-error";
import { attentionKind, choicesKind, keepText, policiesKind, schoolKind } from "./kept-part";
import { readWorkbook } from "./read-workbook";
import { runInPage, type RunExcel } from "./run-excel";
import { selectArea } from "./select-area";
import { writeWorkbook } from "./write-workbook";

/**
 * The open workbook over Office.js. Without an argument it is the page's own `Excel.run`, looked up
 * when first used. Failures of the host leave as `WorkbookError`.
 */
export function openPort(run: RunExcel = runInPage): WorkbookPort {
  return {
    read: () => named(null, () => run((context) => readWorkbook(context))),
    recover: () => Promise.resolve({ kind: "nothing" }),
    write: (plans, basis, { onProgress = ignoreProgress } = {}) =>
      named(null, () => writeWorkbook(run, plans, basis, onProgress)),
    readUndo: () => Promise.resolve(null),
    keepChoices: (choices, isSound) =>
      named(null, () => run((context) => keepText(context, choicesKind, choices, isSound))),
    keepPolicies: (policies, isSound) =>
      named(null, () => run((context) => keepText(context, policiesKind, policies, isSound))),
    keepAttention: (settings, isSound) =>
      named(null, () => run((context) => keepText(context, attentionKind, settings, isSound))),
    keepSchool: (school, isSound) =>
      named(null, () => run((context) => keepText(context, schoolKind, school, isSound))),
    highlight: () => Promise.resolve({ sheets: [], protected: [] }),
    clearHighlight: () => Promise.resolve({ sheets: [], protected: [] }),
    removeOurs: () => Promise.resolve({ sheets: [], cleared: [] }),
    select: (sheet, area) => named(sheet, () => run((context) => selectArea(context, sheet, area))),
  };
}

async function named<Answer>(sheet: string | null, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    throw asWorkbookError(error, sheet);
  }
}

function ignoreProgress(): void {
  // Nobody watches.
}

import type { RibbonText } from "./ribbon-text";

const stages = {
  midterm: "mid-term",
  annual: "year results",
  "after-make-up": "after make-up exams",
} as const;

/** What the ribbon's commands say, in English. */
export const ribbonTextEn: RibbonText = {
  appName: "Xueqing",
  openPane: "Open pane",
  gotIt: "Got it",
  noReport: "Open the pane to see the results.",
  commands: {
    runScreening: "Screen and write",
    runReview: "Review after make-up",
    writeLedgers: "Write ledgers",
    markSources: "Mark cells",
    clearMarks: "Clear marks",
  },
  figures: {
    candidates: "candidate",
    awaitingMakeUp: "make-up pending",
    undetermined: "undetermined",
    atRisk: "at risk",
  },
  written: {
    titles: {
      runScreening: "Screened and written",
      runReview: "Reviewed and written",
      writeLedgers: "Ledgers written",
      markSources: "Cells marked",
      clearMarks: "Marks cleared",
    },
    line: (stage, sheets, seconds) =>
      `Screened by ${stages[stage]}; sheets written: ${sheets}, in ${seconds} s. Your own sheets are untouched.`,
    kept: (cells) => `Cells that you had filled in and that were kept: ${cells}.`,
    setAside: (cells) =>
      `Entries without a row of their own this time: ${cells}. They stand under “To be dealt with” below the lists; please look at them.`,
    questions: (count) =>
      `Questions still open: ${count}. Pupils concerned may be undetermined. Open the pane and answer them under Recognise.`,
    standing: "A list of candidates only; the principal’s office decides.",
  },
  marked: {
    title: "Cells marked",
    line: (sheets) => `Marked in sheets of yours: ${sheets}. Contents and formats are untouched.`,
    left: (sheets) =>
      `Protected sheets that were not marked: ${sheets}. Choose Review → Unprotect Sheet, then press “Mark cells” again.`,
  },
  cleared: {
    title: "Marks cleared",
    titleLeft: "Some marks are still there",
    line: "Your sheets are as they were.",
    left: (sheets) =>
      `Protected sheets whose marks are still there: ${sheets}. Choose Review → Unprotect Sheet, then press “Clear marks” again.`,
  },
  notDone: {
    titles: {
      runScreening: "Nothing was written",
      runReview: "Nothing was written",
      writeLedgers: "Nothing was written",
      markSources: "Nothing was marked",
      clearMarks: "Nothing was cleared",
    },
    why: {
      statement: (button) =>
        `This policy wants a statement confirmed by you first. Open the pane, tick it under Rules, then press “${button}” again.`,
      questions: (button, count) =>
        `Questions to be answered first: ${count}; without them some sheets are not read in full. Open the pane, answer them under Recognise, then press “${button}” again.`,
      "no-gradebook": () =>
        "No gradebook was found in this workbook. Open the gradebook you use; its layout need not change.",
      "no-make-up": (button) =>
        `There is no make-up result in the workbook yet, so there is nothing to review and nothing was written. Enter the make-up results, then press “${button}” again.`,
      "no-ledgers": () => "There is no pupil for the ledgers. Nothing was written.",
      "nothing-to-mark": () => "There is no cell to mark in your sheets.",
      "typed-entries": (button, count) =>
        `Cells of ours in the result sheets that you changed: ${count}. To keep them, nothing was written. Move your changes to a column to fill in or beside the list, then press “${button}” again. The pane lists the cells.`,
      "source-changed": (button) =>
        `A sheet of yours changed meanwhile, so nothing was written; the workbook is as it was. Press “${button}” again to work it out anew.`,
      stopped: () => "The writing was stopped. The workbook is as it was, nothing is lost.",
      busy: (button) =>
        `The pane is screening or writing. Wait until it is through, then press “${button}” again.`,
      "structure-protected": (button) =>
        `The workbook's structure is protected, so no sheet can be added. Choose Review → Protect Workbook to unprotect it, then press “${button}” again. The workbook is as it was, nothing is lost.`,
      "sheet-protected": (button) =>
        `A sheet is protected and cannot be changed; the pane says which. Choose Review → Unprotect Sheet, then press “${button}” again. The workbook is as it was, nothing is lost.`,
      "not-found": (button) =>
        `A sheet is gone; it may have been deleted or renamed. Press “${button}” again to read the workbook anew.`,
      "write-undone": (button) =>
        `Writing failed and was undone. The workbook is as it was, nothing is lost. Press “${button}” again.`,
      "write-left-half": (button) =>
        `Writing failed and could not be undone. Your own sheets are untouched. Open the pane to see which sheet is unfinished, delete it, then press “${button}” again.`,
      "too-large": (button) =>
        `There is too much to move at once, so nothing was written. Move the sheets you do not need to another workbook, then press “${button}” again.`,
      "host-failed": (button) =>
        `Excel did not answer, so nothing was written. Leave the cell you are editing (Esc or Enter), then press “${button}” again.`,
    },
  },
};

import type { OutputText } from "./output-text";

/** The words of writing, in English. */
export const outputTextEn: OutputText = {
  title: "Which sheets to write",
  sheets: "Result sheets to write",
  pages: (count) => (count === 1 ? "1 page" : `${count} pages`),
  pupils: (count) => counted(count, "pupil"),
  items: (count) => counted(count, "item"),
  promise:
    "Only result sheets are written; your own sheets stay as they are. What you typed into result sheets is not overwritten.",
  keeps: (entries) =>
    `Only result sheets are written; your own sheets stay as they are. The ${counted(entries, "cell")} you filled in will be kept.`,
  setsAside: (entries) =>
    `${counted(entries, "entry", "entries")} of yours had no row this time and stand below the list, under “To be dealt with”.`,
  write: (sheets) => `Write ${counted(sheets, "sheet")}`,
  writeSome: "Write the sheets",
  pickOne: "Choose at least one sheet",
  offering: "Looking which sheets can be written",
  planning: (sheets) => `Preparing ${counted(sheets, "sheet")}`,
  writing: (done, total) => `Writing sheet ${done} of ${total}`,
  writingBegins: (sheets) => `Writing ${counted(sheets, "sheet")}`,
  placing: (sheets) => `Putting ${counted(sheets, "sheet")} into place`,
  lastStep: "Last step, nearly done",
  stopped: "Stopped. The workbook is as it was before.",
  writtenTitle: "Written",
  writtenIn: (sheets, seconds) =>
    `${counted(sheets, "sheet")} written in ${seconds} s; your own sheets are untouched.`,
  open: "Open",
  openSheet: (sheet) => `Open “${sheet}”`,
  lastWriting: (when) => `Last written ${when}`,
  notYetTitle: "Nothing to write yet",
  notYet: "Screen first and look at the list, then write.",
  toResults: "Back to results",
  toSheets: "Back to the sheets",
  refusedTitle: "Nothing was written",
  typedEntries: (cells) => [
    "The result sheets hold ",
    { strong: counted(cells, "cell") },
    " of ours that you changed. Nothing was written, so that nothing is lost.",
  ],
  typedEntriesHint:
    "Move your changes to a column to fill in or beside the list, then write again.",
  sourceChanged: (sheets) =>
    `${sheets.map((sheet) => `“${sheet}”`).join(", ")} changed meanwhile. Work it out anew?`,
  rescreen: "Screen again",
  onRequest: {
    heading: "Ledgers and forms",
    none: "none chosen",
    looking: "Looking what there is",
    noneOf: (kinds) => `${counted(kinds, "kind")}, none chosen`,
    chosen: (kinds, sheets) => `${counted(kinds, "kind")}, ${counted(sheets, "sheet")}`,
    notInPublic: "Not in the public version",
    list: "Ledgers and forms",
    sheetsOf: (sheets) => counted(sheets, "sheet"),
    classes: "Which classes",
    allClasses: (count) => (count === 1 ? "1 class" : `All ${count} classes`),
    someClasses: (chosen, of) => `${chosen} of ${of} classes`,
    everyClass: "All",
    pickClass: "Choose at least one class",
    chooseClasses: "Choose",
    closeClasses: "Done",
  },
  marking: {
    name: "Mark in your sheets",
    hint: "one click clears it",
    marking: "Marking",
    clearing: "Clearing the marks",
    marked: (sheets) =>
      `Marked in ${counted(sheets, "sheet")} of yours; contents and formats are untouched.`,
    nothingToMark: "There is no cell to mark in your sheets.",
    cleared: "The marks are cleared; your sheets look as before.",
    protectedLeft: (sheets) =>
      `${sheets.map((sheet) => `“${sheet}”`).join(", ")}: protected, and not marked.`,
    protectedStill: (sheets) =>
      `${sheets.map((sheet) => `“${sheet}”`).join(", ")}: protected, and still marked. Unprotect and switch off once more.`,
    failed: "Nothing was marked. Your sheets are untouched; try again.",
  },
  school: {
    heading: "About the school",
    why: "Printed at the head of sheets; asked once. What is left empty is a blank for the pen.",
    school: "School",
    schoolYear: "School year",
    schoolYearExample: "2025–2026",
    term: "Term",
    terms: { first: "First term", second: "Second term", none: "Leave out" },
    headTeachers: "Head teachers",
    headTeacherOf: (classGroup) => `Head teacher of ${classGroup}`,
    save: "Save",
    later: "Leave blank",
    edit: "Change",
    fill: "Fill in",
    nothing: "Not filled in; blanks for the pen",
    teachersNamed: (named, of) => `Head teachers ${named} / ${of}`,
    asked: "School, term and head teachers can be filled in below, or left blank",
    editNamed: "Change what is said about the school",
    saved: "Kept",
    notKept:
      "This could not be kept in the workbook; it holds for now. Your sheets are untouched and nothing is lost.",
  },
  undo: {
    action: "Undo",
    actionOf: (when) => `Undo the writing of ${when}`,
    running: "Undoing",
    question: "Undoing would delete what you typed",
    wouldLose: (sheets, entries) =>
      `The ${counted(sheets, "sheet")} written anew last time ${sheets === 1 ? "holds" : "hold"} ${counted(entries, "entry", "entries")} of yours. They would be deleted together.`,
    evenSo: "Delete and undo",
    leave: "Keep",
    doneTitle: "Undone",
    back: "The result sheets are as they were before the last writing. What you typed is still there.",
    gone: "The sheets written last are gone; your own sheets are untouched.",
    backAndGone: (removed) =>
      `The result sheets are as they were before the last writing, and ${counted(removed, "new sheet")} ${removed === 1 ? "is" : "are"} gone. What you typed is still there.`,
    stillShown: (time) =>
      `Results still shows what was worked out at ${time}, which is not what the sheets say. Write again to bring them together.`,
    nothing: "There is nothing left to undo: the result sheets have changed since.",
    changedMeanwhile: (sheets) =>
      `${sheets.map((sheet) => `“${sheet}”`).join(", ")} changed meanwhile. Try again.`,
    failedTitle: "Not undone",
    unchanged: "The workbook is as it was before, and nothing is lost.",
  },
  removal: {
    action: "Remove everything…",
    counting: "Counting what there is",
    title: "Remove everything of ours from this workbook?",
    goes: "This will be deleted:",
    sheets: (count) => counted(count, "result sheet"),
    entries: (count) => `${counted(count, "cell")} you typed into them`,
    settings:
      "Settings: corrections, the school's own rules, categories and attendance, about the school, the run log",
    colours: "The marks in your sheets",
    stays: "Your own sheets stay as they are.",
    final: "This cannot be undone. Save a copy of the workbook first if you want one.",
    confirm: "Remove everything",
    leave: "Keep",
    running: "Removing",
    done: (sheets) =>
      `Removed: ${counted(sheets, "result sheet")}, settings and marks. Your own sheets are untouched.`,
    doneNoSheets: "Removed: settings and marks. Your own sheets are untouched.",
    failedTitle: "Not removed",
  },
};

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

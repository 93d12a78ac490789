import type { StageReason } from "../../../screening";
import { vocabulary as words } from "../../en";
import type { RulesFormText } from "./rules-form-text";

/** The words of choosing, changing and sharing a policy, in English. */
export const rulesFormTextEn: RulesFormText = {
  menu: {
    own: "The school's own",
    presets: "Ready-made rules",
    blank: "Write a rule",
    fromFile: "Read from a file",
    trustOfOwn: "Set by the school",
    version: (version) => `version ${version}`,
    coverage: {
      all: "Covers the grades here",
      some: "Covers some of the grades here",
      none: "Does not cover the grades here",
      exempt: "Nobody repeats in the grades here",
      unknown: "The grades here are not known",
    },
  },
  block: {
    basedOn: (title) => `changed from “${title}”`,
    marks: (passPercent, exemptGrades) => [
      "The pass mark is ",
      { strong: `${shown(passPercent)}%` },
      " of the full mark",
      ...(exemptGrades.length > 0
        ? ["; nobody repeats in ", { strong: exemptGrades.join(", ") }]
        : []),
      ".",
    ],
    interpretations: (count) => `How we read it (${count})`,
    untested: (count) => `Conditions not checked (${count})`,
    edit: "Change it",
    saveFile: "Save as file",
    confirm: (statement) => `I know: ${statement}`,
  },
  file: {
    name: (title) => `repetition-rules-${title}.json`,
    choose: "Choose a file of rules",
    refused: (file) => `“${file}” was not taken`,
    notJson: "This is no file of rules, or it was not saved whole",
    nothingKept: "Nothing was changed. Ask for the file again, or mend it and read it anew.",
    taken: (title) => `“${title}” was read`,
    known: (title) => `This rule is here already: “${title}”`,
  },
  notKept:
    "The school's own rule could not be kept in the workbook; it holds for now. Save it as a file and try again.",
  stageReason,
  form: {
    back: "Rule",
    title: "Change the rule",
    titleOfBlank: "Write a rule",
    says: "The rule now",
    save: "Save as the school's own",
    saved: (title) => `“${title}” is saved; start screening to use it`,
    left: "Not saved; the rule is as it was",
    unchanged: "Nothing is changed yet",
    toMend: (places) =>
      places === 1 ? "1 place to mend before saving" : `${places} places to mend before saving`,
    willBeOwn: "Kept in this workbook; the rule it came from stays",
    trialHeading: "Trying out",
    trialAsked:
      "Change something and see at once whose verdict moves. Worked out here only; nothing is written.",
    notScreened: "After a screening you see here whom a change concerns.",
    cannotTry: "Mend the rule to try it out.",
    name: "Name",
    passPercent: "Pass mark",
    percentHint: "% of the full mark",
    groups: "Subject groups",
    groupSubjects: (group) => `Subjects of: ${group}`,
    noSubject: "No subject yet",
    foreignLanguage: "Foreign language",
    clauses: "Listed when failing (any one suffices)",
    clause: (number) => `Condition ${number}`,
    counts: { "before-make-up": "Before make-up", "after-make-up": "After make-up" },
    countsLabel: (clause) => `${clause}: when`,
    groupLabel: (clause, part) => `${clause}: group ${part}`,
    subjectsLabel: (clause, part) => `${clause}: at least how many of group ${part}`,
    anySubject: "All subjects",
    atLeast: "at least",
    unit: "subj.",
    and: "and",
    addCount: "Add “and”",
    removeCount: (clause) => `Remove “and” of ${clause}`,
    addClause: "Add a condition",
    removeClause: (clause) => `Remove ${clause}`,
    exemptGrades: "Grades in which nobody repeats",
    states: "Where there is no mark",
    statesFirst: "Mark",
    statesMakeUp: "Make-up",
    state: { absent: "absent", misconduct: "cheating", deferred: "deferred", blank: "blank" },
    stateLabel: (state, exam) => `${exam}: ${state}`,
    counting: { fail: "Fails", unknown: "Open", "left-out": "Left out" },
    makeUpCounting: { fail: "Fails", "not-yet": "Not taken" },
    letters: "Letter grades",
    composition: "How results are composed",
    composesTerm: "Term result of coursework, midterm and final",
    composesAnnual: "Annual result of both terms",
    coursework: "Coursework",
    midterm: "Midterm",
    final: "Final",
    firstTerm: "First term",
    secondTerm: "Second term",
    sum: (sum) => `${shown(sum)}% in all`,
    absentPart: "Absent or cheated in one part",
    absentPartIs: {
      zero: "The part counts as 0",
      whole: "The whole result is absent",
      missing: "The result stays open",
    },
    elsewhere: "Also",
    problem: ({ code, place }, lines) => {
      const here: Partial<Record<typeof code, string>> = {
        "pass-mark-out-of-order": `should be above the low-score line of ${lines.low}% and not above the excellent line of ${lines.excellent}%`,
        "list-too-short":
          place === "clauses"
            ? "needs one condition at least, or nobody would be listed"
            : "needs one subject at least",
        "every-grade-exempt": "exempts every grade, so that nobody could be listed",
        "not-text": "should not be empty",
      };
      return here[code] ?? null;
    },
  },
};

function shown(number: number): string {
  return Number.isNaN(number) ? "?" : String(number);
}

function stageReason(reason: StageReason): string {
  switch (reason.kind) {
    case "make-up-results":
      return `Make-up results found: ${reason.marks}.`;
    case "year-results":
      return reason.exam === "unstated"
        ? `Marks of ${counted(reason.subjects)} found that name no exam, taken for the year's; no make-up marks.`
        : `Found for ${counted(reason.subjects)}: ${words.resultPart(reason.exam, reason.term)}; no make-up marks.`;
    case "exams-before-the-end":
      return `Found only: ${reason.exams.map((exam) => words.assessments[exam]).join(", ")}; no final or annual marks.`;
    case "no-results":
      return "No marks found yet; taken for the end of the year.";
  }
}

function counted(subjects: number): string {
  return subjects === 1 ? "1 subject" : `${subjects} subjects`;
}

import { attendancePaneTextEn } from "./attendance/en";
import { attentionPaneTextEn } from "./attention/en";
import { correctionTextEn } from "./correction/en";
import { outputTextEn } from "./output/en";
import { frameTextEn } from "./frame/en";
import type { PaneText } from "./pane-text";
import { rulesFormTextEn } from "./rules-form/en";
import { keptSettings, settingsTextEn } from "./settings/en";
import { failingTextEn } from "./failing/en";
import { liveTextEn } from "./live/en";
import { trialTextEn } from "./trial/en";

/** The words of the pane, English. */
export const paneTextEn: PaneText = {
  frame: frameTextEn,
  opening: {
    recovered: {
      undone:
        "The last writing broke off; the workbook is as it was before it, and nothing is lost.",
      completed: "The last writing was complete; what was left of it is cleared away.",
    },
    damaged: (which) =>
      `${which.map((one) => keptSettings[one]).join(" and ")} kept here cannot be read. They are set aside as they are, and the usual settings are used.`,
  },
  empty: {
    title: "No gradebook here yet",
    hint: ["Open the gradebook you use every day.", "Its layout need not change."],
    reread: "Read again",
    trySample: "Try it with a sample",
    saveTemplate: "Download a blank template",
    templateName: "xueqing-blank-template.xlsx",
    started: {
      sample:
        "The sample is open in a new window. In that window choose “Open pane” on the “Xueqing” tab.",
      template: "The blank template is downloaded. Fill it in and open it; the pane reads it then.",
    },
    notStarted: {
      sample: "The sample could not be opened. Please try again. This workbook is unchanged.",
      template:
        "The blank template could not be downloaded. Please try again. This workbook is unchanged.",
    },
  },
  recognise: {
    title: (sheets) => `${counted(sheets, "usable sheet")} found`,
    classes: (count) => counted(count, "class", "classes"),
    pupils: (count) => counted(count, "pupil"),
    subjects: (count) => counted(count, "subject"),
    reread: "Read again",
    rereadDone: (sheets) => `Read again, ${counted(sheets, "usable sheet")} found`,
    unused: (sheets) => `${sheets} not used`,
    unusedHeading: "Sheets not used",
    unusedBecause: {
      gradebook: "No pupils were read",
      "make-up": "No pupils were read",
      attendance: "No pupils were read",
      "student-info": "No pupils were read",
      "enrolment-change": "No pupils were read",
      "subject-table": "No subjects were read",
      result: "Written by us earlier, not read again",
      other: "No pupils and marks recognised",
    },
    hidden: "Hidden sheet",
    sure: (percent) => `${percent}% sure`,
    unsure: "Asked",
    preview: (sheet) => `First rows of “${sheet}”`,
    rowsRead: (header, data) => `Header row ${span(header)} · data rows ${span(data)}`,
    scoreOf: (subject, assessment) =>
      assessment === null ? subject : `${subject} ${assessmentNames[assessment]}`.trim(),
    meaningOf: (subject, meaning) => `${subject}, ${meaning}`,
    withFullMark: (meaning, fullMark) => `${meaning} (out of ${fullMark})`,
    next: "Next: the rule",
  },
  correct: correctionTextEn,
  settings: settingsTextEn,
  trial: trialTextEn,
  failing: failingTextEn,
  live: liveTextEn,
  attendance: attendancePaneTextEn,
  attention: attentionPaneTextEn,
  rulesForm: rulesFormTextEn,
  rules: {
    title: "Screen by this rule",
    change: "Change",
    textKind: { A: "Official text", B: "Reprinted text", C: "Unsigned web page" },
    trust: (grade) => `trust ${grade}`,
    source: ({ title, effectiveFrom }) =>
      effectiveFrom === null ? `《${title}》` : `《${title}》, ${effectiveFrom.slice(0, 4)}`,
    showSource: "Show text",
    sourceTitle: "The text",
    issuedBy: (issuer) => `Issued by ${issuer}`,
    inForceFrom: (isoDate) => `In force from ${isoDate}`,
    readAt: (where) => `Read at: ${where}`,
    interpretations: "Where the text is silent, we read it so",
    stageHeading: "Stage of the year",
    stage: { midterm: "Mid-term", annual: "Annual", "after-make-up": "After make-up" },
    makeUpFound: (pupils, entered) =>
      `Make-up exams of ${counted(pupils, "pupil")} found, ${entered} with marks.`,
    chosenByHand: (suggested) => `Your choice. The sheets suggest “${suggested}”.`,
    confirmFirst: "Tick the sentence above first.",
    start: "Start screening",
    startNote: (pupils) =>
      `${counted(pupils, "pupil")}, about 1 second. Your sheets stay as they are.`,
  },
  screening: {
    runningTitle: "Screening",
    stepOf: (step, steps) => `Step ${step} of ${steps}`,
    phase: [
      (sheets) => `Reading ${counted(sheets, "sheet")}`,
      "Matching pupils",
      "Applying the rule",
      "Collecting reasons and cells",
    ],
    phaseSpoken: (stepOf, phase) => `${stepOf}: ${phase}`,
    seconds: (value) => `${value} s`,
    pupils: (count) => counted(count, "pupil"),
    soFar: (done, of) => `${done} / ${of}`,
    stop: "Stop",
    stopNote: "If you stop, the workbook is as it was.",
    local: "Everything is worked out on this computer; no marks leave it.",
    stopped: "Stopped. The workbook is as it was.",
    notYetTitle: "Not screened yet",
    notYet:
      "Look at the rule first, then start. Screening only looks: your sheets stay as they are.",
    toRules: "Go to the rule",
    doneTitle: "Screening done",
    done: (needAction, seconds) =>
      `Screening done, ${counted(needAction, "pupil")} to act on, ${seconds} seconds`,
    toResults: "See results",
  },
  results: {
    title: (stage, needAction) => `${stageLead[stage]}: ${needAction} to act on`,
    titleOfClass: (classGroup, needAction) => `${classGroup}: ${needAction} to act on`,
    nobodyTitle: "Nobody to act on",
    took: (seconds) => `${seconds} s`,
    ruleChanged: (time) => `You changed the rule; these results are of ${time}`,
    barsByClass: "bars: classes",
    barsBySubject: "bars: subjects",
    issuesMatter: (count) => (count === 1 ? "1 affects a verdict" : `${count} affect verdicts`),
    issues: (count) => counted(count, "issue"),
    rescreen: "Screen again",
    verdict: {
      candidate: "Candidate",
      "make-up-pending": "Make-up",
      undetermined: "Open",
      "not-candidate": "Not listed",
      exempt: "Exempt",
      "not-covered": "Exempt",
      "at-risk": "At risk",
      "not-at-risk": "No risk",
    },
    cardName: (verdict, pupils) => `${verdict}, ${counted(pupils, "pupil")}, filter by verdict`,
    barFigure: (label, count) => `${label} ${count}`,
    showsAll: "Show all verdicts",
    search: "Name, number or pinyin initials",
    clearSearch: "Clear search",
    allClasses: "All classes",
    classFilter: "Filter by class",
    categoryName: "Attention",
    categoryFilter: "Filter by category of special attention",
    anyCategory: "Any or none",
    levelName: "Alerts",
    levelFilter: "Filter by level of attendance alert",
    anyLevel: "Any or none",
    list: "Pupils",
    count: (pupils) => counted(pupils, "pupil"),
    spokenHits: (pupils) => `${counted(pupils, "pupil")} found`,
    spokenRow: (...parts) => parts.filter((part) => part !== "").join(", "),
    noHit: (query) => `No pupil is called “${query}”.`,
    noHitHere: (query) => `No pupil who matches these filters is called “${query}”.`,
    noneHere: "No pupils match these filters.",
    clearFilters: "Clear filters",
    nobody: (pupils) => `Nobody to act on: all ${pupils} pupils have a verdict.`,
    write: "Write result sheets",
    update: "Update result sheets",
    standing: "Candidates only; the principal decides.",
  },
  pupil: {
    back: "Results",
    position: (at, of) => `${at} / ${of}`,
    previous: "Previous pupil",
    next: "Next pupil",
    number: (studentNumber) => `No. ${studentNumber}`,
    why: "Why",
    missing: "Missing",
    waysOut: "Way out",
    wouldTrigger: "Watch",
    missingMark: (subject, which) =>
      which === "make-up" ? `${subject} make-up` : `${subject} mark`,
    noCellYet: "no cell for it yet",
    marks: "Marks",
    fullMark: (fullMark, passMark) => `out of ${fullMark} · pass at ${passMark}`,
    spokenMark: (subject, mark, standing, cell) =>
      [`${subject} ${mark}`, spokenStanding[standing], cell ?? ""]
        .filter((part) => part !== "")
        .join(", "),
    points: (value) => value,
    makeUp: "make-up",
    makeUpOpen: "blank",
    passed: "passed",
    failed: "failed",
    noMatter: "changes nothing",
    basis: "Basis",
    article: ({ title, article }) => `《${title}》 ${article}`,
    select: "Select in sheet",
    changed: (name, verdict) => `${name}, ${verdict}`,
  },
  issues: {
    title: (count) => counted(count, "data issue"),
    first: (count) => `${count} of them may change a verdict: start there`,
    none: "No data issues.",
    matter: "May change a verdict",
    readSo: "Read like this, please check",
    remarks: "Remarks",
    blankFirst: (name, subject) => `${name}: no ${subject} mark yet`,
    blankMakeUp: (name, subject) => `${name}: no ${subject} make-up mark yet`,
    deferredFirst: (name, subject) => `${name}: ${subject} deferred, no mark yet`,
    deferredMakeUp: (name, subject) => `${name}: ${subject} make-up deferred, no mark yet`,
    fill: "Fill in",
    look: "Look",
    more: (count) => `${count} more`,
    rescreen: "Screen again",
    note: "When filled in, work it out anew",
  },
  output: outputTextEn,
  failure: {
    writeTitle: "Not written",
    readTitle: "Not read",
    unchanged: "The workbook is as it was; nothing is lost.",
    writtenNothing: "Reading changes nothing in the workbook; nothing is lost.",
    heading: {
      "structure-protected": "The workbook's structure is protected",
      "sheet-protected": "A sheet is protected",
      "not-found": "The cell is gone",
      "write-undone": "Writing broke off",
      "write-left-half": "Writing broke off and could not be undone",
      "too-large": "Too much to move at once",
      "host-failed": "Excel did not answer",
    },
    whatToDo: {
      "structure-protected": () =>
        "Excel allows no new sheet. Choose Review → Protect Workbook to unprotect it, then try again.",
      "sheet-protected": (sheet) =>
        `“${sheet}” cannot be changed. Choose Review → Unprotect Sheet, then try again.`,
      "not-found": (sheet) => `“${sheet}” may have been deleted or renamed. Read again.`,
      "write-undone": () => "All of it was undone. Try again.",
      "write-left-half": (sheet) =>
        `Your own sheets are untouched. Delete the unfinished “${sheet}”, then try again.`,
      "too-large": () => "Move the sheets you do not need to another workbook, then try again.",
      "host-failed": () => "Leave cell editing first (Esc or Enter), then try again.",
    },
    cannotSelect: (sheet) =>
      `The cell in “${sheet}” cannot be selected; it may be deleted or renamed. Read again.`,
  },
  policy: {
    group: (label) => label,
    subjects: (group, count) => `${count} of ${group}`,
    plainSubjects: (count) => counted(count, "subject"),
    anySubjects: (count) => `${count} subjects in all`,
    together: " and ",
    afterMakeUp: (clauses, result) => [
      "After the make-up exams, pupils who still fail ",
      ...clauses,
      { candidate: " are listed as candidates", "may-apply": " may apply to repeat" }[result],
    ],
    beforeMakeUp: (clauses, result) => [
      "those who failed ",
      ...clauses,
      {
        candidate: " before them are listed at once",
        "may-apply": " before them may apply at once",
      }[result],
    ],
    noClause: "No clause yet: say how many failing subjects put a pupil on the list.",
    or: ", or ",
    also: "; ",
    end: ".",
  },
};

const assessmentNames = {
  annual: "annual",
  final: "final",
  midterm: "mid-term",
  monthly: "monthly",
  coursework: "coursework",
  "make-up": "make-up",
  unstated: "",
} as const;

const stageLead = {
  midterm: "Mid-term",
  annual: "Annual",
  "after-make-up": "After make-up",
} as const;

const spokenStanding = {
  pass: "passed",
  fail: "failed",
  unknown: "not known",
  "left-out": "not counted",
} as const;

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function span([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${first}–${last}`;
}

import type { OverviewWords, ResultSheetWords } from "../result-sheet-words";
import { attendanceSheets } from "./attendance-sheets";
import { attentionSheets } from "./attention-sheets";
import { caseSheets } from "./case-sheets";
import { ledgers } from "./ledgers";
import { makeUpSheets } from "./make-up-sheets";
import { sheetContent, sheetNames, sheetRecipient, sheetTitle } from "./sheet-names";
import { stageSheets } from "./stage-sheets";

const overview: OverviewWords = {
  school: "School",
  scope: "Covers",
  stage: "Stage",
  passMark: "Pass mark",
  basis: "Rule",
  sources: "Sources",
  notStated: "not stated in the workbook",
  scopeOf: (grade, classes, students) =>
    [grade, classes > 1 ? `${classes} classes` : null, `${students} pupils`]
      .filter((part) => part !== null)
      .join(", "),
  stageInWords: (stage) =>
    stage === "midterm"
      ? "Mid-term survey (mid-term marks)"
      : stage === "annual"
        ? "Before the make-up exams (annual results)"
        : "After the make-up exams (annual results and make-up marks)",
  passMarkOf: (percent, fullMarks) =>
    fullMarks.length === 0
      ? `${percent}% of the full mark`
      : fullMarks.map((full) => `${(full * percent) / 100} of ${full}`).join(", "),
  sourceOf: (sheet, students) => `${sheet} (${students} pupils)`,
  moreSources: (sheets) => `${sheets} sheets in all`,
  tiles: {
    students: "Pupils",
    makeUp: "◇ Make-up",
    candidates: "● Candidates",
    atRisk: "● At risk",
    undetermined: "？Undetermined",
    clauseSilent: "◎ No clause",
    failing: "▼ Failing",
    notAtRisk: "○ Below",
    issues: "！Data issues",
  },
  linksAsOf: (runAt) =>
    `Links to source cells are as of the run at ${runAt}. Where rows were sorted, added or deleted since, open the pupil in the task pane: it finds the row of now.`,
  section: (number, title) => `${number}. ${title}`,
  continued: (title) => `${title}, continued`,
  classSection: "Conclusions by class (pupils)",
  classColumns: {
    students: "Pupils",
    makeUp: "Make-\nup",
    makeUpExams: "Exams",
    candidate: "● Can-\ndidate",
    makeUpPending: "◇ Pen-\nding",
    undetermined: "？Un-\ndeterm.",
    clauseSilent: "◎ No\nclause",
    borderline: "Border-\nline",
    notCandidate: "○ Not\nlisted",
    makeUpPassed: "Make-up\npassed",
    makeUpFailed: "Make-up\nfailed",
    makeUpOpen: "◇ Not\nentered",
    notApplicable: "— Not\napplic.",
    atRisk: "● At\nrisk",
    notAtRisk: "○ Below",
    failingOne: "Failing\n1",
    failingTwo: "Failing\n2",
    failingThree: "Failing\n3",
    failingMore: "Failing\n4 +",
    failingAny: "▼ Any\nfailing",
    alerts: "▲ Attend.\nalert",
  },
  classNote: {
    midterm:
      "A survey only: “at risk” means that a clause would hold with the marks as they are now. Nobody is a candidate.",
    annual:
      "Borderline: not listed now, but would be with one more subject failing. “No clause” is included in “Not listed”.",
    "after-make-up":
      "A pupil may count under both “Make-up failed” and “Not entered”. Borderline: not listed now, but would be with one more subject failing.",
  },
  subjectSection: "Failing results by subject",
  subjectColumns: {
    subject: "Subject",
    taken: "Taking",
    failing: "Failing",
    passed: "Make-up\npassed",
    stillFailing: "Still\nfailing",
    open: "◇ Not\nentered",
    rate: "Failing\n%",
    shortBy: "Short by\n(mean)",
  },
  subjectNote: (mostFailing, withMakeUp) =>
    `${mostFailing > 0 ? "▼ most failing results.  " : ""}${withMakeUp ? "Failing % counts before the make-up exams; " : ""}100% are those who take the subject.`,
  charts: {
    subjects: {
      midterm: "Failing results at mid-term",
      annual: "Failing annual results",
      "after-make-up": "Failing results and their make-up exams",
    },
    classSection: {
      midterm: "Failing pupils by class",
      annual: "Pupils on the lists by class",
      "after-make-up": "Pupils on the lists by class",
    },
    countedTwice: "A pupil may count under both “no clause” and “borderline”.",
    categories: "Pupils by category",
    weeks: "Attendance by week",
    series: {
      failing: "Failing",
      stillFailing: "Still failing",
      open: "◇ Not entered",
      passed: "Passed",
      candidate: "● Candidate",
      makeUpPending: "◇ Make-up open",
      undetermined: "？Undetermined",
      clauseSilent: "◎ No clause",
      borderline: "Borderline",
      failingOne: "Failing 1",
      failingTwo: "2",
      failingThree: "3",
      failingMore: "4 or more",
      pupils: "Pupils",
      rate: "Attendance",
    },
  },
  ruleSection: "Rule and sources",
  legend: {
    failing: "▼ failing",
    candidate: "● candidate",
    undetermined: "？undetermined",
    clauseSilent: "◎ no clause",
    makeUp: "◇ make-up open",
  },
  clause: "Clause",
  clauseInWords: "When it holds",
  clauseQuote: "Wording of the source",
  parameters: "Parameters",
  parameterLines: ({
    passPercent,
    excellentPercent,
    lowPercent,
    termWeights,
    yearWeights,
    creditOfMakeUpPass,
    defaultFullMark,
    groups,
    exemptGrades,
  }) => [
    `Pass mark: ${passPercent}% of the full mark, compared before rounding; ${defaultFullMark} where no full mark is stated`,
    `Statistics: excellent from ${excellentPercent}% of the full mark, low below ${lowPercent}%`,
    ...(termWeights
      ? [
          `Term result = coursework ${termWeights.coursework}% + mid-term ${termWeights.midterm}% + final ${termWeights.final}%; with a part missing there is none`,
        ]
      : []),
    ...(yearWeights
      ? [
          `Annual result = first term ${yearWeights.first}% + second term ${yearWeights.second}%, unless the sheet has one`,
        ]
      : []),
    ...(creditOfMakeUpPass === null
      ? []
      : [`A passed make-up exam is entered as ${creditOfMakeUpPass}% of the full mark`]),
    ...groups.map(({ label, subjects }) => `${label}: ${subjects ?? "all others"}`),
    ...(exemptGrades.length === 0
      ? []
      : [`Grades in which nobody repeats: ${exemptGrades.join(", ")}`]),
  ],
  interpretations: "Where the text is unclear",
  untested: "Also in the rule and not checked here",
  untestedLine: (sentence, why) => `${sentence}. Not checked: ${why}`,
  citations: "Citations",
  trust: { A: "official text", B: "school or bureau document, reprint", C: "unsigned page" },
  citation: (title, issuer, article, where, trust) =>
    `${title}, ${issuer}, ${article}. Read at ${where} (${trust})`,
  sheetSection: "Sheets of this run",
  sheetColumns: { sheet: "Sheet", content: "Content", rows: "Rows", recipient: "For" },
  ofClasses: (sheet) => `${sheet} (one a class)`,
  sheetContent,
  sheetRecipient,
};

export const resultSheets: ResultSheetWords = {
  names: sheetNames,
  title: sheetTitle,
  makeUpSheets,
  ledgers,
  caseSheets,
  gap: "   ",
  wideGap: "      ",
  colon: ": ",
  listComma: ", ",
  stage: (stage) => `Stage: ${stage}`,
  policy: (title, version) => `Rule: ${title} v${version}`,
  run: (at) => `Run: ${at}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  legend: "Legend",
  fillInLegend: "(fill in) by hand",
  fillIn: (title) => `${title}\n(fill in)`,
  setAside: {
    heading:
      "To be dealt with: you typed this, and this time the sheet has no place for it. Move what you need, then delete these rows.",
    whose: "Row it stood in",
    column: "Column",
    entry: "What you typed",
  },
  people: {
    number: "No.",
    classGroup: "Class",
    studentNumber: "Student no.",
    name: "Name",
    total: "Total",
  },
  overview,
  roster: {
    who: (most) =>
      most === null
        ? "Listed: any annual result failing, or an exam deferred"
        : `Listed: 1 to ${most} annual results failing, or an exam deferred`,
    count: (students, exams) => `; ${students} pupils, ${exams} exams. `,
    leftOut: (from, students, clause) =>
      `Not here: ${students} with ${from} or more failing, candidates under ${clause}.`,
    shutOut: (classGroup, name, failing, clause) =>
      `${classGroup} ${name} (${failing} failing, ${clause})`,
    shutOutLine: (pupils, all) =>
      `No make-up exam: ${pupils.join(", ")}${all > pupils.length ? ` and others, ${all} in all` : ""}.`,
    notAdmitted: (exams) =>
      `Not here: ${exams} exams that whoever was absent or cheated may not sit.`,
    subjects: "Exams",
    parentSignature: "Parent's signature",
    failingLegend: "▼ failing",
    states: { absent: "abs", misconduct: "misc", deferred: "def" },
    deferredLegend: "？def: deferred",
    empty: "Nobody has to sit a make-up exam.",
  },
  preliminary: {
    verdict: "Conclusion",
    failingBefore: (stage) =>
      stage === "midterm" ? "Failing at mid-term" : "Failing annual results",
    failingAfter: "Still failing after make-up",
    clauses: "Clauses that hold",
    whatNext: "What is missing / ways out",
    cells: "Source cells",
    opinion: { principal: "Principal's opinion", headTeacher: "Head teacher's follow-up" },
    signOff:
      "Academic office: ______________      Grade team: ______________      Principal's office: ______________      Date: ______________",
    midtermNote:
      "A survey to help pupils: a clause would hold with the marks as they are now. Nobody here is a candidate and nothing is concluded.",
    legend: {
      candidate: "● candidate: in every case",
      atRisk: "● at risk: with the marks of now",
      undetermined: "？undetermined: a missing mark decides",
      clauseSilent: "◎ no clause: principal to decide",
    },
    clauseSilent: "◎ no clause",
    counts: (stage, { listed, undetermined, clauseSilent }) => [
      stage === "midterm" ? `At risk: ${listed}` : `Candidates: ${listed}`,
      `Undetermined: ${undetermined}`,
      ...(stage === "midterm" ? [] : [`No clause: ${clauseSilent}`]),
    ],
    open: "？not entered",
    noMakeUp: "(no make-up exam)",
    notDecided: "(no make-up marks yet)",
    partMissing: "incomplete",
    ifFailing: (subjects, clause) => `If ${subjects} fails, this holds: ${clause}`,
    missing: (subjects) =>
      `Missing: ${subjects.map(({ subject, makeUp }) => `${subject}${makeUp ? " make-up" : ""}`).join(", ")}`,
    outcome: (subject, passing, verdict) =>
      `${subject} ${passing ? "passing" : "failing"} → ${verdict}`,
    silentNext: "The principal's office decides",
    silentWhy: "The text does not speak of this case:",
    failingItem: (subject, score) => `${subject} ${score}`,
    empty: {
      midterm: "With the mid-term marks no clause holds for anybody.",
      annual: "No candidates, nobody undetermined, nobody without a clause.",
      "after-make-up": "No candidates, nobody undetermined, nobody without a clause.",
    },
  },
  ...stageSheets,
  attention: attentionSheets,
  attendance: attendanceSheets,
  issues: {
    note: "Cells that could not be read, do not match or contradict themselves. Error: not used, may change a conclusion. Warning: used as explained, please check. Note: for information. Correct your own sheets and run again: what is solved disappears.",
    severity: "Severity",
    sheet: "Sheet",
    cell: "Cell",
    found: "Content",
    students: "Pupils",
    what: "What is the matter",
    todo: "What to do",
    bearing: "Affects a conclusion",
    handled: "Handled",
    bearings: { yes: "？yes: undetermined", maybe: "△ perhaps", no: "no" },
    blank: "(blank)",
    wholeSheet: "whole sheet",
    wholeWorkbook: "whole workbook",
    count: (severity, issues) => `${severity}: ${issues}`,
    student: (classGroup, name) => (classGroup === null ? name : `${classGroup} ${name}`),
    severalStudents: (classGroup, students) =>
      classGroup === null ? `${students} pupils` : `${classGroup}: ${students} pupils`,
    empty: "No data issues.",
    goTo: (address) => `Go to ${address}`,
  },
};

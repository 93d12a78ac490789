import type { MakeUpSheetWords } from "../make-up-sheet-words";

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

export const makeUpSheets: MakeUpSheetWords = {
  nobody: "No pupil sits a make-up exam.",
  entry: {
    subject: "Subject",
    first: "Annual",
    mark: "Make-up mark",
    state: "Make-up state",
    remark: "Remarks",
    states: ["sat", "absent", "deferred", "cheating"],
    count: (pupils, exams) =>
      `${pupils} ${pupils === 1 ? "pupil" : "pupils"}, ${exams} ${exams === 1 ? "exam" : "exams"}`,
    pageEach: "a page a subject",
    whatToFill: (fullMarks) =>
      `Fill in the pale yellow cells only. Enter the mark of the paper${range(fullMarks)}; where there is none leave it blank and choose absent, deferred or cheating under "Make-up state".`,
    readBack:
      "Marks are read back at the next run. You may sort, filter and add columns on the right; please leave subject, class, number and name as they are.",
    openLegend: "not yet entered (dashed)",
    onlyMarks: (fullMark) =>
      `Enter a mark from 0 to ${fullMark}. Where there is none, leave this cell blank and choose absent, deferred or cheating under "Make-up state".`,
    onlyStates: "Choose one of: sat, absent, deferred, cheating.",
    signLine: "Marked by: ____________    Checked by: ____________    Entered on: ____________",
  },
  slips: {
    title: (school) => (school === null ? "Make-up exam notice" : `${school}: make-up exam notice`),
    addressee: (classGroup, number, name) =>
      `To ${name} and parents, ${classGroup}${number === null ? "" : ` (number ${number})`}`,
    greeting: (schoolYear, exams) =>
      `After the results of ${schoolYear ?? "this school year"} a make-up exam is to be sat in ${exams} ${exams === 1 ? "subject" : "subjects"}, as below.`,
    subject: "Subject",
    first: "First mark",
    when: "Date and time",
    room: "Room",
    note: (isOpen) =>
      `Please bring pens and drawing instruments and be early. Whoever cannot come, for illness or the like, asks the head teacher for leave before the exam; staying away without leave counts as absent.${isOpen ? " Where time or room is blank, it will be told later." : ""}`,
    day: (month, day, time) =>
      `${String(day)} ${months[month - 1] ?? ""}${time === null ? "" : `, ${time}`}`,
    office: "Academic office                    Date: ____________",
    receiptHead: "Receipt (to be signed by a parent and returned to the head teacher)",
    receipt: (classGroup, name) =>
      `${classGroup}, ${name}: notice received.    Parent: ________________    Date: ____________`,
    whose: (classGroup, number, name) => [classGroup, number ?? "", name].join(" ").trim(),
    cut: "✂ cut here",
  },
  runLog: {
    at: "Run at",
    stage: "Stage",
    rule: "Rule and version",
    parameters: "Parameters",
    sheets: "Sheets read (rows)",
    fingerprint: "Fingerprint",
    students: "Pupils",
    candidates: "Cand.",
    undetermined: "Open",
    makeUp: "Make-up",
    alerts: "Alerts",
    issues: "Issues",
    remark: "Remarks",
    note: "One row each time result sheets were written, the latest first. The fingerprint is another as soon as one cell of the sheets read is another; where two are alike, the sheets had not been touched.",
    count: (runs) => (runs === 1 ? "1 run" : `${runs} runs`),
    sheet: (name, rows) => `${name} (${rows} ${rows === 1 ? "row" : "rows"})`,
    moreSheets: (sheets) => `${sheets} sheets in all`,
    takenBack: "Taken back",
    takesBack: (run) => (run === null ? "Last run taken back" : `Run of ${run} taken back`),
    takenBackLegend: "← run taken back",
    date: (date) => `Reckoned on ${date}`,
    grade: (grade) => `Grade where not stated: ${grade}`,
    empty: "No run yet.",
  },
};

/** The range of marks, or the full marks subject by subject. */
function range(fullMarks: Parameters<MakeUpSheetWords["entry"]["whatToFill"]>[0]): string {
  const [first, ...others] = fullMarks;
  if (!first) return "";
  if (others.every(({ fullMark }) => fullMark === first.fullMark)) return ` (0–${first.fullMark})`;
  return ` (at most: ${fullMarks.map(({ subject, fullMark }) => `${subject} ${fullMark}`).join(", ")})`;
}

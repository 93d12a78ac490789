import type { CaseSheetWords, ConferenceWords, DiagnosisWords } from "../case-sheet-words";

const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

const conference: ConferenceWords = {
  kind: "Weekly meeting of the class's teachers",
  classGroup: "Class",
  week: "Week",
  weekOf: (number, period) => `Week ${number ?? "____"} (${period})`,
  time: "Time",
  place: "Place",
  chair: "Chair",
  headTeacher: (name) => `${name} (head teacher)`,
  recorder: "Minutes",
  present: "Present",
  overall: "1. The class as a whole: attitude, study, discipline, order (fill in)",
  overallShort: "The class as a whole",
  counts: ({ students, listed, alerts, failing, open }) =>
    [
      `${counted(students, "pupil")} in the class, ${listed} listed this week`,
      ...(alerts > 0 ? [`${alerts} with attendance alerts`] : []),
      ...(failing > 0 ? [`${failing} with failing subjects`] : []),
      ...(open > 0 ? [`${open} with open make-up exams`] : []),
    ].join("; ") + ".",
  pupils: "2. Pupil by pupil (names and reasons are filled in; add others in the empty rows)",
  name: "Name",
  reason: "Why this week",
  analysis: "Problem and cause",
  measure: "Measures",
  responsible: "Who",
  feedback: "Feedback",
  followUp: "3. What became of last week's measures (fill in)",
  followUpShort: "What became of last week's measures",
  lastMeasures: (period, measures) =>
    `Measures of ${period}: ${measures.map(({ name, measure }) => `${name}: ${measure}`).join("; ")}.`,
  decisions: "4. Agreed: who does what by when (fill in)",
  decisionsShort: "Agreed",
  signOff:
    "Head teacher (minutes): ________________   Responsible leader (accepted): ________________   Date: __________",
  earlier: (period) => `Earlier week: ${period}`,
  named: (what, monday) => `${what}\nfrom ${monday}`,
  inWeek: (title, monday) => `${title} (week from ${monday})`,
  addedPupil: "Pupil added by hand",
  noLonger: "No longer listed by the data at hand",
  reasons: {
    streak: (days, from) => `${counted(days, "day")} unexcused, from ${from}`,
    streakShort: (days) => `${counted(days, "day")} unexcused`,
    total: {
      days: (value) => `${counted(value, "day")} unexcused in all`,
      lessons: (value) => `${counted(value, "lesson")} unexcused in all`,
    },
    chronic: (absent, of) => `absent ${absent} of ${of} sessions`,
    back: (reason) => `${reason} (is back)`,
    failing: (stage, count, subjects) =>
      `${count} failing${stage === "midterm" ? " at mid-term" : ""}${subjects ? `: ${subjects.join(", ")}` : ""}`,
    open: (stage, count, subjects) => {
      const what = stage === "after-make-up" ? "not entered" : "to sit";
      return `${counted(count, "make-up")} ${what}${subjects ? `: ${subjects.join(", ")}` : ""}`;
    },
    missing: (subjects) => `no mark: ${subjects.join(", ")}`,
    semicolon: "; ",
  },
};

const diagnosis: DiagnosisWords = {
  gender: "Sex",
  genders: { boy: "M", girl: "F" },
  headTeacher: "Head teacher",
  mentor: "Mentor\n(fill in)",
  borderline: "△ Borderline\n(not listed)",
  sentences: (parts) => parts.map((part) => part.replace(/\.$/u, "")).join(". ") + ".",
  alsoHold: (clauses) => `Also met: ${clauses.join(", ")}`,
  ofPupil: (section, name) => `${section} (${name})`,
  firstMark: (stage) => (stage === "midterm" ? "Mid-term" : "Annual"),
  marks: "1. Marks, beside the class",
  subject: "Subject",
  passAndFull: "Pass/full",
  makeUp: "Make-up",
  average: "Class",
  fromAverage: "± class",
  fromPassMark: "± pass",
  result: "Result",
  cells: "Cells",
  results: {
    pass: "Pass",
    fail: "▼ Fail",
    passedInMakeUp: "Made up",
    passedAs: (mark) => `Made up: ${mark}`,
    toSit: "◇ To sit",
    toEnter: "？Open",
    notEntered: "？Open",
    noMark: "？No mark",
    exempt: "Exempt",
  },
  marksNote: (fewest, sheets) =>
    `Class: mean of the class's marks, none below ${fewest} marks. Cells are of ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`,
  attendance: "2. Attendance",
  attendanceOf: ({ expected, kinds, unexcused, times, rate }) =>
    [
      ...(expected > 0 ? [`${counted(expected, "day")} expected`] : []),
      ...kinds.map(({ kind, days }) => `${kind}: ${counted(days, "day")}`),
      `unexcused: ${counted(unexcused, "day")}`,
      ...times.map(({ kind, times: count }) => `${kind}: ${counted(count, "time")}`),
      ...(rate === null ? [] : [`attendance ${rate}`]),
    ].join(", ") + ".",
  noAttendance: "No attendance record of this pupil was read.",
  noAlerts: "No attendance alerts.",
  alert: (level, what, isBack) => `${level}: ${what}${isBack ? " (is back)" : ""}.`,
  moreAlerts: (count) => `${counted(count, "more alert")}: see the attendance alerts.`,
  ways: "3. The way out (and how to stay out)",
  notListedNow: "Not listed now",
  nearest: (subjects) => `Nearest to the pass mark: ${subjects.join(", ")}`,
  remedy: "4. The teachers' diagnosis and remedy",
  weakness: "Weak points, where marks were lost",
  measures: "Remedy, by when",
  signature: "Signature",
  allInOne: "Remedy, signature (fill in)",
  opinions: "5. What the head teacher, pupil and parents say",
  headTeacherOpinion: "Head teacher",
  familyOpinion: "Pupil and parents",
  signOff:
    "Head teacher: ____________   Pupil: ____________   Parent: ____________   Date: __________",
  disclaimer:
    "For diagnosis and help, from the chosen rule and the original marks; no decision. In compulsory education repetition needs a written request of the guardians, the school's review and the authority's approval; the principal's office decides.",
};

export const caseSheets: CaseSheetWords = {
  nobody: "No pupil of concern in this class.",
  conference,
  diagnosis,
};

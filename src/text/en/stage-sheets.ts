import type { ResultSheetWords } from "../result-sheet-words";

type StageSheets = Pick<
  ResultSheetWords,
  "bySubject" | "changes" | "distance" | "borderline" | "statistics" | "officeSummary"
>;

/** Words of the sheets that go with one stage of the year, and of the statistics. */
export const stageSheets: StageSheets = {
  bySubject: {
    subject: "Subject",
    teachersCount: "Pupils",
    continued: (subject, row) => `${subject}\n(row ${row})`,
    pupils: "Names",
    when: "Date and time",
    room: "Room",
    invigilator: "Invigilator",
    note: "One row a subject; names by class and number. Subjects that nobody sits are not listed.",
    count: (pupils) => String(pupils),
    ofClass: (classGroup, names) => `${classGroup}: ${names.join(", ")}`,
    signOff:
      "Academic office: ______________      Grade team: ______________      Date: ______________",
    empty: "Nobody has to sit a make-up exam.",
  },
  changes: {
    change: "Change",
    before: "Conclusion before",
    now: "Conclusion now",
    why: "Why",
    cells: "Source cells",
    remark: "Remarks",
    kinds: {
      listed: "→ listed",
      open: "？open now",
      released: "← released",
      silent: "◎ no clause",
    },
    compared: (stage) => `Compared with: ${stage} (the same marks without the make-up exams)`,
    sameRule: "Rule unchanged",
    counts: ({ listed, open, released, silent }) =>
      `Listed ${listed}, open ${open}, released ${released}, no clause ${silent}. `,
    stayed: (verdict, names, more) =>
      `Still ${verdict}: ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}. `,
    mark: ({ subject, before, after, outcome, recordedAs }) => {
      const first = `${subject} ${before}`;
      if (outcome === "open") return `${first}→？not entered`;
      if (after === null) return `${first}▼ (no make-up exam)`;
      const credit = recordedAs === null ? "" : ` (entered as ${recordedAs})`;
      return outcome === "passed" ? `${first}→${after} pass${credit}` : `${first}→${after}▼`;
    },
    nothingLeft: "Every failing subject was passed in the make-up exams",
    left: (subjects) => `${subjects} still failing; no clause holds`,
    empty: "The make-up exams changed nothing.",
  },
  distance: {
    away: "From a clause",
    reached: "reached",
    near: "△ near",
    nearLegend: "△ near: one more failing subject",
    nearCount: (pupils) => `Near: ${pupils}`,
    subjectsAway: (subjects) => `${subjects} more`,
    short: (subject, score, points) => `${subject} ${score} (${points} short)`,
    noPoints: (subject, score) => `${subject} ${score}`,
    above: (subject, score, points) => `${subject} ${score} (${points} above)`,
  },
  borderline: {
    failing: (stage) => (stage === "after-make-up" ? "Still failing" : "Failing"),
    trigger: "Listed if this fails too",
    nearest: "Nearest to the pass mark (points)",
    diagnosis: "Subject teacher's diagnosis",
    mentor: "Mentor",
    measures: "Measures and progress",
    note: "Borderline: no candidate now, but listed if one more subject fails. For teachers only; not to be put up.",
    anyOf: (subjects) =>
      subjects.length > 1 ? `any of ${subjects.join(", ")}` : subjects.join(""),
    none: "—",
    count: (pupils) => `${pupils} pupils`,
    empty: "No borderline pupils.",
  },
  statistics: {
    subject: "Subject",
    fullMark: "Full\nmark",
    enrolled: "En-\nrolled",
    present: "Pre-\nsent",
    absent: "Absent",
    unknown: "No\nmark",
    average: "Aver-\nage",
    highest: "High-\nest",
    lowest: "Low-\nest",
    passing: "Pass-\ning",
    excellent: "Excel-\nlent",
    low: "Low",
    passRate: { present: "Passing\n÷ pres.", enrolled: "Passing\n÷ enr." },
    excellentRate: { present: "Excell.\n÷ pres.", enrolled: "Excell.\n÷ enr." },
    lowRate: { present: "Low\n÷ pres.", enrolled: "Low\n÷ enr." },
    wholeGrade: "Whole grade",
    note: ({ stage, passPercent, excellentPercent, lowPercent }) =>
      `${stage === "midterm" ? "Mid-term marks" : "First (annual) results, without make-up exams"}. Passing: ${passPercent}% of the full mark and up; excellent: ${excellentPercent}% and up; low: below ${lowPercent}%.`,
    averages: "Average = sum ÷ present, not rounded before it is shown.",
    denominators:
      "Enrolled: pupils who take the subject, with those absent, in misconduct or without a mark; deferred, exempt and not taken are left out. Present: pupils with a result. Letters count for the pass rate only. Classes stand in their order and are not ranked.",
    empty: "There is nothing to count.",
  },
  officeSummary: {
    students: "Pupils",
    makeUp: "Make-up\nexams",
    candidates: "● candi-\ndates",
    undetermined: "？open",
    silent: "◎ no\nclause",
    names: "Names",
    gradeOpinion: "Grade team's opinion",
    opinion: "Principal's decision",
    note: "One row a class, for the principal's decision; clauses and source cells of each pupil stand in the preliminary list.",
    nobody: "—",
    signOff:
      "Academic office: ______________      Grade team: ______________      Principal's office: ______________      Date: ______________",
    empty: "No classes.",
  },
};

import type { ScreeningStage } from "../../school";
import type { ResultSheet } from "../result-sheet-words";

/** What the result sheets are called in the tabs. */
export const sheetNames: Readonly<Record<ResultSheet, string>> = {
  overview: "XQ Overview",
  "make-up-roster": "XQ Make-up Roster",
  "preliminary-list": "XQ Preliminary List",
  "midterm-survey": "XQ Mid-term Survey",
  "make-up-by-subject": "XQ Make-up by Subject",
  "make-up-entry": "XQ Make-up Entry",
  "make-up-slips": "XQ Make-up Slips",
  changes: "XQ Changes",
  borderline: "XQ Borderline",
  "office-summary": "XQ Summary for Principal",
  "subject-statistics": "XQ Subject Statistics",
  "category-roster": "XQ Category Roster",
  "category-crosswalk": "XQ Categories Compared",
  "attendance-alerts": "XQ Attendance Alerts",
  "attendance-daily": "XQ Daily Attendance",
  "attendance-weekly": "XQ Weekly Attendance",
  "enrolment-rates": "XQ Enrolment Rates",
  "class-ledger": "Class Ledger",
  "class-categories": "Class Categories",
  "case-conference": "Case Conference",
  diagnosis: "Diagnosis",
  "class-roster": "Class Roster",
  "data-issues": "XQ Data Issues",
  "run-log": "XQ Run Log",
  "public-overview": "XQ Overview (public)",
  "public-attendance-weekly": "XQ Weekly Attendance (public)",
  "public-subject-statistics": "XQ Statistics (public)",
};

/** What stands over them. */
export function sheetTitle(sheet: ResultSheet, stage: ScreeningStage): string {
  const when = {
    midterm: "mid-term",
    annual: "before make-up exams",
    "after-make-up": "after make-up exams",
  }[stage];
  switch (sheet) {
    case "overview":
      return `Overview (${when})`;
    case "make-up-roster":
      return "Make-up exam roster";
    case "preliminary-list":
      return `Preliminary list of repetition candidates (${when})`;
    case "midterm-survey":
      return "Mid-term survey: at risk of repetition";
    case "make-up-by-subject":
      return "Make-up exams by subject";
    case "make-up-entry":
      return "Entry of make-up marks";
    case "make-up-slips":
      return "Make-up exam slips";
    case "changes":
      return "Changes of the list, and why";
    case "borderline":
      return "Borderline pupils";
    case "office-summary":
      return "Candidates by class, for the principal's office";
    case "subject-statistics":
      return "Statistics by subject";
    case "category-roster":
      return "Category roster";
    case "category-crosswalk":
      return "Categories compared";
    case "attendance-alerts":
      return "Attendance alerts and deadlines";
    case "attendance-daily":
      return "Daily attendance";
    case "attendance-weekly":
      return "Weekly attendance";
    case "enrolment-rates":
      return "Retention and dropout rates";
    case "class-ledger":
      return "Class ledger";
    case "class-categories":
      return "Pupils in need of special attention";
    case "case-conference":
      return "Record of the case conference";
    case "diagnosis":
      return "Learning diagnosis";
    case "class-roster":
      return "Class roster";
    case "data-issues":
      return "Data issues";
    case "run-log":
      return "Run log";
    case "public-overview":
      return `Overview (${when}, public version)`;
    case "public-attendance-weekly":
      return "Weekly attendance (public version)";
    case "public-subject-statistics":
      return "Statistics by subject (public version)";
  }
}

/** What is in them, as 总览 says. */
export const sheetContent: Readonly<Record<ResultSheet, string>> = {
  overview: "Counts and rule, without names",
  "make-up-roster": "Who sits which make-up exams, by class and number",
  "preliminary-list": "Candidates, undetermined, no clause; with clauses and source cells",
  "midterm-survey": "Pupils for whom a clause would hold now; with source cells",
  "make-up-by-subject": "Pupils of each make-up exam, with room for date and place",
  "make-up-entry": "Teachers enter make-up marks; read back at the next run",
  "make-up-slips": "One a pupil, to be cut and handed out",
  changes: "Who came onto the list and who left it",
  borderline: "Pupils listed if one more subject fails",
  "office-summary": "Counts and names by class, with room for the decision",
  "subject-statistics": "Averages and rates by class and subject",
  "category-roster": "Pupils by category, with source cells, a page a class",
  "category-crosswalk": "The categories of each pupil under several schemes",
  "attendance-alerts": "Unexcused absence: what to do by when, with room for notes",
  "attendance-daily": "Headcounts of the latest week by day and class, who was absent",
  "attendance-weekly": "Headcounts and rates by week and class",
  "enrolment-rates": "Dropout and retention rates, with those counted",
  "class-ledger": "Each class's ledger, with room for individual plans",
  "class-categories": "Each class's pupils in need of attention, by category",
  "case-conference": "Weekly form with the class's pupils of concern",
  diagnosis: "A page a pupil: marks, attendance, ways out, room for teachers",
  "class-roster": "Each class's pupils, telephones masked",
  "data-issues": "Cells that could not be read or contradict each other",
  "run-log": "Time, rule, parameters and counts of every run",
  "public-overview": "Counts, without names",
  "public-attendance-weekly": "Headcounts by week and class, without names",
  "public-subject-statistics": "Averages and rates by class and subject",
};

/** Whom they are for. */
export const sheetRecipient: Readonly<Record<ResultSheet, string>> = {
  overview: "Principal, academic office",
  "make-up-roster": "Grade team, teachers",
  "preliminary-list": "Academic office → principal",
  "midterm-survey": "Head and subject teachers",
  "make-up-by-subject": "Academic office",
  "make-up-entry": "Subject teachers",
  "make-up-slips": "Pupils, parents",
  changes: "Academic office → principal",
  borderline: "Head and subject teachers",
  "office-summary": "Principal",
  "subject-statistics": "Academic office, subject teams",
  "category-roster": "Head teachers, mentors",
  "category-crosswalk": "Grade team",
  "attendance-alerts": "Head teachers, student affairs",
  "attendance-daily": "Academic office, principal",
  "attendance-weekly": "Academic office, principal",
  "enrolment-rates": "Academic office, principal",
  "class-ledger": "Head teachers, mentors",
  "class-categories": "Head teachers",
  "case-conference": "Head teachers",
  diagnosis: "Head and subject teachers",
  "class-roster": "Head teachers",
  "data-issues": "Academic office",
  "run-log": "Academic office",
  "public-overview": "For publication",
  "public-attendance-weekly": "For publication",
  "public-subject-statistics": "For publication",
};

import type { Issue, IssueFacts } from "../../src/records";
import { gradebook, makeUpSheet } from "./fictitious-school";

type Details = Partial<Pick<Issue, "severity" | "at" | "also" | "found" | "students">>;

/** One issue with plausible surroundings. */
export function issue(facts: IssueFacts, details: Details = {}): Issue {
  return {
    severity: "warning",
    at: { sheet: gradebook, row: 6, column: 4 },
    also: [],
    found: "",
    students: [],
    ...facts,
    ...details,
  };
}

/** One issue of every code. */
export const everyIssue: readonly Issue[] = [
  issue(
    { code: "score-not-a-number", subject: "数学" },
    { severity: "error", found: "九十", students: [3] },
  ),
  issue(
    { code: "score-full-width", subject: "数学", readAs: 78 },
    { found: "７８", students: [4] },
  ),
  issue(
    { code: "score-above-full-mark", subject: "英语", fullMark: 100 },
    { severity: "error", found: "160", students: [5] },
  ),
  issue(
    { code: "score-negative", subject: "数学" },
    { severity: "error", found: "-5", students: [6] },
  ),
  issue(
    { code: "score-shown-rounded", subject: "数学", shown: "60" },
    { found: "59.6", students: [7] },
  ),
  issue(
    { code: "score-zero-hidden", subject: "数学" },
    { severity: "error", found: "0", students: [8] },
  ),
  issue(
    { code: "score-is-a-date", subject: "数学", shown: "3月15日" },
    { severity: "error", found: "46096", students: [8] },
  ),
  issue(
    { code: "score-error-value", subject: "数学" },
    { severity: "error", found: "#DIV/0!", students: [9] },
  ),
  issue({ code: "formula-without-value", subject: "数学" }, { severity: "error", students: [10] }),
  issue({ code: "formula-without-value", subject: null }, { severity: "error" }),
  issue({ code: "letter-not-decided", subject: "体育" }, { found: "D", students: [11] }),
  issue({ code: "dash-in-required-subject", subject: "数学" }, { found: "—", students: [12] }),
  issue({ code: "full-mark-assumed", subject: "信息科技", fullMark: 100 }, { severity: "info" }),
  issue(
    {
      code: "full-mark-ambiguous",
      subject: "数学",
      fullMarks: [120, 150],
      highest: 117,
      areStated: false,
    },
    { students: [1, 2, 3] },
  ),
  issue({ code: "annual-result-assumed", takenFrom: "final" }, { at: null }),
  issue({ code: "annual-result-assumed", takenFrom: "term" }, { at: null }),
  issue(
    {
      code: "annual-result-composed",
      term: { coursework: 30, midterm: 0, final: 70 },
      annual: { first: 40, second: 60 },
      subjects: ["语文", "数学"],
    },
    { severity: "info", at: null },
  ),
  issue(
    { code: "result-part-not-found", assessment: "midterm", term: 1, subjects: ["语文", "数学"] },
    { severity: "error", at: null },
  ),
  issue(
    { code: "result-part-not-a-mark", subject: "体育", assessment: "coursework", term: 2 },
    { severity: "error", found: "优", students: [2] },
  ),
  issue(
    {
      code: "composed-result-differs",
      subject: "数学",
      term: null,
      stated: 60,
      recomputed: 58.4,
      pupils: 1,
    },
    { found: "60", students: [3] },
  ),
  issue(
    {
      code: "composed-result-differs",
      subject: "数学",
      term: 2,
      stated: 70,
      recomputed: 59.3,
      pupils: 31,
    },
    { found: "70", students: [3, 4] },
  ),
  issue(
    {
      code: "mark-missing",
      subject: "数学",
      which: "first",
      deferred: false,
      part: { assessment: "final", term: 2 },
    },
    { severity: "error", students: [3] },
  ),
  issue({ code: "grade-assumed" }, { at: null, students: [1, 2, 3, 4] }),
  issue({ code: "few-subjects", subjects: ["语文", "数学"] }, { at: null }),
  issue({ code: "header-not-understood", header: "综合②" }),
  issue({ code: "header-not-understood", header: "" }),
  issue(
    { code: "duplicate-column", subject: "数学" },
    { also: [{ sheet: gradebook, row: 2, column: 9 }] },
  ),
  issue(
    { code: "mark-missing", subject: "数学", which: "make-up", deferred: false },
    { students: [3] },
  ),
  issue({ code: "row-without-student" }),
  issue({ code: "statistics-rows-left-out", rows: 4 }, { severity: "info", found: "平均分" }),
  issue({ code: "rows-below-table", rows: 3 }),
  issue(
    { code: "duplicate-student-number" },
    { students: [3, 4], also: [{ sheet: gradebook, row: 68, column: 3 }] },
  ),
  issue({ code: "duplicate-student" }, { students: [3] }),
  issue({ code: "contradictory-score", subject: "数学" }, { students: [3] }),
  issue({ code: "joined-by-name" }, { students: [3, 100] }),
  issue({ code: "score-letter-for-digit", subject: "数学", readAs: 90 }, { found: "9O" }),
  issue({ code: "score-stray-signs", subject: "数学", readAs: 85 }, { found: "8 5" }),
  issue(
    { code: "score-annotated", subject: "数学", readAs: 58, makeUpMark: 60 },
    { found: "58补60" },
  ),
  issue(
    { code: "student-on-two-sheets", name: "程立航", sheets: ["七年级", "七(3)班"], pupils: 45 },
    { severity: "info" },
  ),
  issue(
    { code: "student-on-two-sheets", name: "程立航", sheets: ["补考"], pupils: 1 },
    { severity: "info" },
  ),
  issue({
    code: "same-name-other-number",
    name: "程立航",
    sheets: ["期中", "期末"],
    pupils: 2,
  }),
  issue({ code: "further-exam-left-out", exam: "第一次月考", used: "第二次月考" }),
  issue({ code: "column-chosen-twice", header: "语文1", used: "语文2" }),
  issue({ code: "make-up-of-other-term", term: 1, counted: 2 }),
  issue({ code: "homonyms", name: "刘子涵" }),
  issue({ code: "number-with-two-names", names: ["程立航", "陆思远"] }, { found: "20250301" }),
  issue({ code: "repetitions-not-understood" }, { found: "曾留级" }),
  issue({ code: "list-row-not-joined", name: "刘子涵" }, { found: "刘子涵" }),
  issue({ code: "number-lost-digits" }, { found: "4.3012E+18" }),
  issue({ code: "column-unsure", header: "综合测评" }),
  issue({ code: "cells-not-read", cells: 3 }),
  issue({ code: "example-rows-left-out", rows: 1 }),
  issue({ code: "table-not-read" }),
  issue({ code: "guess-accepted", percent: 42 }),
  issue({ code: "choice-not-found", what: "column", name: "数学" }),
  issue({ code: "choices-damaged" }),
  issue(
    { code: "make-up-student-unknown", name: "高晓白" },
    { at: { sheet: makeUpSheet, row: 9, column: 2 }, found: "高晓白" },
  ),
  issue({ code: "make-up-student-ambiguous", name: "陆晨曦" }, { found: "陆晨曦" }),
  issue({ code: "make-up-subject-unknown", name: "品德" }, { found: "品德" }),
  issue({ code: "make-up-not-needed", subject: "数学" }, { severity: "info", students: [3] }),
  issue({ code: "chosen-sheet-not-read" }),
  issue({ code: "sheet-needs-confirmation" }),
  issue({ code: "sheet-not-used" }, { severity: "info" }),
  issue({ code: "attendance-symbol-unknown", symbol: "⊙", cells: 12 }, { found: "⊙" }),
  issue({ code: "attendance-marks-unreadable", symbols: ["A", "B+", "12"], cells: 553 }),
  issue(
    { code: "attendance-symbol-assumed", symbol: "△", kind: "personalLeave", cells: 7 },
    { found: "△" },
  ),
  issue({ code: "attendance-legend-contradictory", symbol: "○" }),
  issue({ code: "attendance-dates-unknown", missing: "year" }),
  issue({ code: "attendance-date-impossible", header: "2月30日" }),
  issue({ code: "attendance-weekday-differs", date: "2026-03-05", stated: "五" }),
  issue({ code: "attendance-session-twice", date: "2026-03-05" }),
  issue({ code: "attendance-contradictory", date: "2026-03-05" }, { found: "×", students: [2] }),
  issue({ code: "attendance-undated", sessions: 17 }),
  issue({ code: "attendance-totals-only" }, { severity: "info" }),
  issue({ code: "attendance-absent-assumed", words: ["缺勤", "未签到"], cells: 9 }),
  issue(
    { code: "attendance-total-differs", header: "旷课", stated: 3, counted: 4, totals: 2 },
    { found: "3", students: [2] },
  ),
  issue({ code: "attendance-pupil-missing", names: ["程立航", "陆思远"], classGroup: "七(3)班" }),
  issue({ code: "pupil-only-here", names: ["高晓白"], pupils: 3 }),
  issue({ code: "fact-contradictory", one: "低保户", other: "家庭条件特别优越" }),
  issue({ code: "fact-not-understood", header: "家庭情况", entries: 4 }, { found: "一般" }),
  issue({ code: "hand-tag-not-placed", name: "高晓白", category: "家庭条件特别优越学生" }),
  issue({ code: "enrolment-change-not-understood" }, { found: "待定" }),
  issue({ code: "enrolment-change-undated", name: "高晓白" }),
  issue({ code: "attention-settings-damaged" }),
];

import type { Issue, IssueCode } from "../records";
import type { Screening } from "../screening";
import type { CellAddress } from "../sheet";

/** 影响结论: yes, a verdict is open because of it · perhaps, verdicts rest on what was assumed · no. */
export type Bearing = "yes" | "maybe" | "no";

/** Tells for each issue whether verdicts hang on it. */
export function issueBearing(screening: Screening): (issue: Issue) => Bearing {
  const cells = new Set<string>();
  const subjects = new Map<number, Set<string>>();
  for (const { student, missing } of screening.findings) {
    if (missing.length === 0) continue;
    subjects.set(student, new Set(missing.map(({ subject }) => subject)));
    for (const { at } of missing) if (at) cells.add(keyOf(at));
  }
  return (issue) => {
    const named = "subject" in issue ? issue.subject : null;
    const open =
      (issue.at !== null && cells.has(keyOf(issue.at))) ||
      (named !== null && issue.students.some((student) => subjects.get(student)?.has(named)));
    if (open) return "yes";
    return resting.has(issue.code) ? "maybe" : "no";
  };
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return `${row},${column},${sheet}`;
}

/** Codes under which a verdict may be another once the sheet is put right, though none is shown as open. */
const resting: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "score-shown-rounded",
  "full-mark-assumed",
  "annual-result-assumed",
  "annual-result-composed",
  "result-part-not-found",
  "result-part-not-a-mark",
  "composed-result-differs",
  "grade-assumed",
  "few-subjects",
  "header-not-understood",
  "column-unsure",
  "duplicate-column",
  "column-chosen-twice",
  "row-without-student",
  "rows-below-table",
  "duplicate-student-number",
  "duplicate-student",
  "homonyms",
  "repetitions-not-understood",
  "list-row-not-joined",
  "number-with-two-names",
  "same-name-other-number",
  "further-exam-left-out",
  "make-up-of-other-term",
  "contradictory-score",
  "joined-by-name",
  "make-up-student-unknown",
  "make-up-student-ambiguous",
  "make-up-subject-unknown",
  "sheet-needs-confirmation",
]);

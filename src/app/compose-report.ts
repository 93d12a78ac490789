import type { FullMark, Issue } from "../records";
import type { RepetitionPolicy } from "../rules";
import type { Score } from "../school";
import type { StudentFinding, SubjectFinding, Verdict } from "../screening";
import { formatAddress, formatCell } from "../sheet";
import { issueMessage, reasonLine, type Language } from "../text";
import type {
  ReportIssue,
  ReportScore,
  ReportStudent,
  ReportSummary,
  XueqingReport,
} from "./report";
import { reportAttention, summariseAttention } from "./report-attention";
import { reportSheet } from "./report-sheet";
import type { ScreenedWorkbook } from "./screen-workbook";

/**
 * The report of one run; `cost` is filled in by callers that can measure it. 公示版 has counts only: no
 * pupil and no issue, for both name people.
 */
export function composeReport(
  screened: ScreenedWorkbook,
  written: readonly string[],
  language: Language,
  version: "internal" | "public" = "internal",
): XueqingReport {
  const { recognised, policy, screening, issues } = screened;
  const { sheets } = recognised.reading;
  return {
    schema: "xueqing-report/1",
    stage: screening.stage,
    date: screening.date,
    sheets: sheets.map((sheet) => reportSheet(sheet, language)),
    policy: {
      id: policy.id,
      title: policy.title[language],
      version: policy.version,
      derivedFrom: policy.derivedFrom,
      parameters: policyParameters(policy),
      cites: policy.cites,
    },
    scheme: {
      id: screened.scheme.id,
      title: screened.scheme.title[language],
      version: screened.scheme.version,
    },
    attendancePolicy: {
      id: screened.attendancePolicy.id,
      title: screened.attendancePolicy.title[language],
      version: screened.attendancePolicy.version,
    },
    students: version === "public" ? [] : reportStudents(screened, language),
    summary: summarise(screened),
    issues: version === "public" ? [] : issues.map((issue) => reportIssue(issue, language)),
    written,
    cost: null,
  };
}

function policyParameters(policy: RepetitionPolicy): Readonly<Record<string, unknown>> {
  return {
    passPercent: policy.passPercent,
    defaultFullMark: policy.defaultFullMark,
    plausibleFullMarks: policy.plausibleFullMarks,
    subjectGroups: Object.fromEntries(
      policy.subjectGroups.map(({ id, subjects }) => [id, subjects]),
    ),
    clauses: Object.fromEntries(
      policy.clauses.map(({ id, counts, atLeast }) => [id, { counts, atLeast }]),
    ),
    exemptGradeYears: policy.exemptGradeYears,
    countsAs: policy.countsAs,
    makeUpCountsAs: policy.makeUpCountsAs,
  };
}

function reportStudents(screened: ScreenedWorkbook, language: Language): readonly ReportStudent[] {
  const { register, cohort } = screened.recognised.reading;
  const attentionOf = reportAttention(screened, language);
  const identityOf = (student: number) => {
    const record = register[student];
    return {
      name: record?.name ?? "",
      studentNumber: record?.studentNumber ?? null,
      classGroup: record?.classGroup ?? null,
    };
  };
  const withMarks = screened.screening.findings.map((finding) => ({
    ...identityOf(finding.student),
    ...reportMarks(screened, finding, language),
    ...attentionOf(finding.student),
  }));
  const others = [...register.keys()].slice(cohort.students.length).flatMap((student) => {
    const attention = attentionOf(student);
    const hasAny = attention.tags.length > 0 || attention.attendance !== null;
    return hasAny ? [{ ...identityOf(student), ...withoutMarks, ...attention }] : [];
  });
  return [...withMarks, ...others];
}

/** Whom no gradebook knows: nothing to be judged. */
const withoutMarks: Pick<ReportStudent, "subjects" | "repetition"> = {
  subjects: [],
  repetition: {
    verdict: "not-covered",
    clauses: [],
    failingBefore: [],
    failingAfter: [],
    missing: [],
    waysOut: [],
    wouldTrigger: [],
    reason: "",
    exemptBy: [],
  },
};

function reportMarks(
  screened: ScreenedWorkbook,
  finding: StudentFinding,
  language: Language,
): Pick<ReportStudent, "subjects" | "repetition"> {
  const subjects = screened.subjectsOf(finding.student);
  return {
    subjects: subjects.map(reportSubject),
    repetition: {
      verdict: finding.verdict,
      clauses: finding.clauses,
      failingBefore: finding.failingBefore,
      failingAfter: finding.failingAfter,
      missing: finding.missing.map(({ subject, at }) => ({
        subject,
        cell: at && formatAddress(at),
      })),
      waysOut: finding.waysOut,
      wouldTrigger: finding.wouldTrigger,
      reason: reasonLine(finding, subjects, screened.policy, language),
      exemptBy: finding.reasons.flatMap((reason) =>
        reason.kind === "left-school" || reason.kind === "repetition-limit"
          ? [formatAddress(reason.at)]
          : [],
      ),
    },
  };
}

function reportSubject(finding: SubjectFinding): ReportStudent["subjects"][number] {
  return {
    subject: finding.subject,
    before: reportScore(finding.before, finding.fullMark),
    makeUp: finding.makeUp && reportScore(finding.makeUp, finding.fullMark),
    standing: finding.standing,
    cells: finding.cells.map(formatAddress),
  };
}

function reportScore(score: Score, fullMark: FullMark): ReportScore {
  switch (score.kind) {
    case "mark":
      return {
        kind: "mark",
        value: score.value,
        fullMark: fullMark.kind === "ambiguous" ? null : fullMark.value,
      };
    case "letter":
      return { kind: "letter", found: score.letter };
    case "unreadable":
      return { kind: "unreadable", found: score.found };
    case "absent":
    case "misconduct":
    case "deferred":
    case "exempt":
    case "not-taken":
    case "blank":
      return { kind: score.kind };
  }
}

function summarise(screened: ScreenedWorkbook): ReportSummary {
  const { recognised, screening, issues } = screened;
  const { students } = recognised.reading.cohort;
  const classes = new Map<
    string | null,
    { students: number; verdicts: Partial<Record<Verdict, number>> }
  >();
  for (const { student, verdict } of screening.findings) {
    const classGroup = students[student]?.classGroup ?? null;
    const row = classes.get(classGroup) ?? { students: 0, verdicts: {} };
    row.students += 1;
    row.verdicts[verdict] = (row.verdicts[verdict] ?? 0) + 1;
    classes.set(classGroup, row);
  }
  const countIssues = (severity: Issue["severity"]) =>
    issues.filter((issue) => issue.severity === severity).length;
  return {
    students: students.length,
    verdicts: screening.counts,
    byClass: [...classes].map(([classGroup, row]) => ({ classGroup, ...row })),
    issues: {
      error: countIssues("error"),
      warning: countIssues("warning"),
      info: countIssues("info"),
    },
    ...summariseAttention(screened),
  };
}

function reportIssue(issue: Issue, language: Language): ReportIssue {
  const { suggestion } = issue;
  return {
    code: issue.code,
    severity: issue.severity,
    sheet: issue.at?.sheet ?? null,
    cell: issue.at && formatCell(issue.at.row, issue.at.column),
    found: issue.found,
    message: issueMessage(issue, language),
    ...(suggestion && {
      suggestion: { readAs: suggestion.mark, makeUp: suggestion.makeUpMark },
    }),
  };
}

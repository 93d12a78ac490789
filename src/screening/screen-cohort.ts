import { cellAt, type Cohort, type Issue } from "../records";
import { subjectStates, type RepetitionPolicy } from "../rules";
import type { Grade, ScreeningStage } from "../school";
import { setApart } from "./enrolment";
import type { MissingMark, Screening, StudentFinding, Verdict } from "./finding";
import { nothing } from "./keepsake";
import { judgeBy } from "./judge-subject";
import { gradeAssumed, screeningIssues } from "./screening-issues";
import { fillStateGrid, groupByPattern, codeIn } from "./state-grid";
import { resultOf, subjectColumns, wasDeferred, type SubjectColumn } from "./subject-column";
import { taughtSubjects } from "./taught-subjects";
import { verdictPatterns, type VerdictPattern } from "./verdict-pattern";

export interface ScreeningOptions {
  readonly stage: ScreeningStage;
  /** ISO date of the screening. */
  readonly date: string;
  /** The grade of pupils whose sheets do not say; null where nobody said it either. */
  readonly assumedGrade: Grade | null;
}

/**
 * 筛查: decides for every pupil of the cohort under one policy.
 *
 *     cohort ── columns (which result counts) ──> states, a few bits a subject
 *                                                        │ pupils with the same states together
 *     findings <── cells of what is missing ── verdicts, one a pattern
 */
export function screenCohort(
  cohort: Cohort,
  policy: RepetitionPolicy,
  { stage, date, assumedGrade }: ScreeningOptions,
): { readonly screening: Screening; readonly issues: readonly Issue[] } {
  const columns = subjectColumns(cohort, policy, stage);
  const grid = fillStateGrid(cohort, columns, judgeBy(policy, stage, taughtSubjects(cohort)));
  const { patternOf, examples } = groupByPattern(grid);
  const decidePattern = verdictPatterns(policy, stage, columns);
  const codes = new Uint8Array(columns.length);
  const patterns = examples.map((example) => {
    for (let column = 0; column < codes.length; column += 1) {
      codes[column] = codeIn(grid, example, column);
    }
    return decidePattern(codes);
  });

  const counts = noVerdicts();
  const pupilsOf = new Int32Array(patterns.length);
  const withoutGrade: number[] = [];
  const findings = cohort.students.map((record, student) => {
    const index = patternOf[student] ?? 0;
    const pattern = patterns[index] ?? bug();
    const grade = record.grade ?? assumedGrade;
    if (!grade) withoutGrade.push(student);
    const apart = setApart(record, grade, policy);
    if (!apart) {
      pupilsOf[index] = (pupilsOf[index] ?? 0) + 1;
      return findingOf(student, pattern, columns);
    }
    counts[apart.verdict] += 1;
    return findingApart(student, pattern, apart);
  });
  patterns.forEach(({ verdict }, index) => {
    counts[verdict] += pupilsOf[index] ?? 0;
  });

  return {
    screening: { policyId: policy.id, stage, date, findings, counts },
    issues: [
      ...gradeAssumed(cohort, withoutGrade),
      ...screeningIssues(
        cohort,
        columns,
        policy,
        stage,
        (student, column) => codeIn(grid, student, column) === passed,
      ),
    ],
  };
}

function bug(): never {
  throw new Error("a pupil without a pattern of states");
}

const passed = subjectStates.indexOf("passed");

function findingOf(
  student: number,
  pattern: VerdictPattern,
  columns: readonly SubjectColumn[],
): StudentFinding {
  return {
    student,
    verdict: pattern.verdict,
    clauses: pattern.clauses,
    reasons: pattern.reasons,
    failingBefore: pattern.failingBefore,
    failingAfter: pattern.failingAfter,
    missing: pattern.matters.length === 0 ? nothing : missingOf(student, pattern, columns),
    waysOut: pattern.waysOut,
    wouldTrigger: pattern.wouldTrigger,
  };
}

/** The marks of a pupil set apart are still facts; what follows from them is not asked. */
function findingApart(
  student: number,
  { failingBefore, failingAfter }: VerdictPattern,
  { verdict, reasons }: Pick<StudentFinding, "verdict" | "reasons">,
): StudentFinding {
  return {
    student,
    verdict,
    clauses: nothing,
    reasons,
    failingBefore,
    failingAfter,
    missing: nothing,
    waysOut: nothing,
    wouldTrigger: nothing,
  };
}

function missingOf(
  student: number,
  { matters }: VerdictPattern,
  columns: readonly SubjectColumn[],
): readonly MissingMark[] {
  return matters.flatMap(({ column, which }) => {
    const subject = columns[column];
    return subject
      ? [{ subject: subject.subject, which, at: cellToFill(subject, student, which) }]
      : [];
  });
}

function cellToFill(column: SubjectColumn, student: number, which: MissingMark["which"]) {
  const result = resultOf(column, student);
  if (which === "first") return result && cellAt(result.scores, student);
  if (!column.makeUp || wasDeferred(column, student)) return null;
  return cellAt(column.makeUp, student);
}

function noVerdicts(): Record<Verdict, number> {
  return {
    candidate: 0,
    "make-up-pending": 0,
    undetermined: 0,
    "not-candidate": 0,
    exempt: 0,
    "not-covered": 0,
    "at-risk": 0,
    "not-at-risk": 0,
  };
}

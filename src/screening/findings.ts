import { cellAt, type Cohort } from "../records";
import type { Composition, RepetitionPolicy } from "../rules";
import type { Grade } from "../school";
import { mostInSlice, type Slices } from "../slices";
import { missingLeaves } from "./composition/composed-result";
import type { DecisionColumns } from "./decision-columns";
import { setApart } from "./enrolment";
import type { MissingMark, StudentFinding } from "./finding";
import { nothing } from "./keepsake";
import { codeIn, groupByPattern, stateGrid } from "./state-grid";
import { resultOf, wasDeferred, type SubjectColumn } from "./subject-column";
import { verdictPatterns, type VerdictPattern } from "./verdict-pattern";

/** The decision spelled out for each pupil; pupils with the same states share all but their cells. */
export function* findingsFrom(
  { subjects, tallies, decisionFor, notes }: DecisionColumns,
  cohort: Cohort,
  policy: RepetitionPolicy,
  assumedGrade: Grade | null,
): Slices<readonly StudentFinding[]> {
  const grid = stateGrid(notes, subjects.length);
  const { patternOf, examples } = groupByPattern(grid);
  const patternFrom = verdictPatterns(policy, subjects);
  const codes = new Uint8Array(subjects.length);
  const patterns: VerdictPattern[] = [];
  for (const example of examples) {
    yield;
    for (let subject = 0; subject < codes.length; subject += 1) {
      codes[subject] = codeIn(grid, example, subject);
    }
    patterns.push(patternFrom(codes, decisionFor(tallies[example] ?? 0)));
  }
  const of = cohort.students.length;
  const findings: StudentFinding[] = [];
  for (const [student, record] of cohort.students.entries()) {
    if (student % mostInSlice === 0) yield { done: student, of };
    const pattern = patterns[patternOf[student] ?? 0] ?? bug();
    const apart = setApart(record, record.grade ?? assumedGrade, policy);
    findings.push(
      apart ? findingApart(student, pattern, apart) : findingOf(student, pattern, subjects, policy),
    );
  }
  yield { done: of, of };
  return findings;
}

/** The same for a few pupils, each by itself. */
export function findingsOf(
  { subjects, tallies, decisionFor, notes }: DecisionColumns,
  cohort: Cohort,
  policy: RepetitionPolicy,
  assumedGrade: Grade | null,
  students: readonly number[],
): readonly StudentFinding[] {
  const grid = stateGrid(notes, subjects.length);
  const patternFrom = verdictPatterns(policy, subjects);
  return students.flatMap((student) => {
    const record = cohort.students[student];
    if (!record) return [];
    const codes = Uint8Array.from(subjects, (_, subject) => codeIn(grid, student, subject));
    const pattern = patternFrom(codes, decisionFor(tallies[student] ?? 0));
    const apart = setApart(record, record.grade ?? assumedGrade, policy);
    return apart
      ? findingApart(student, pattern, apart)
      : findingOf(student, pattern, subjects, policy);
  });
}

function bug(): never {
  throw new Error("a pupil without a pattern of states");
}

function findingOf(
  student: number,
  pattern: VerdictPattern,
  subjects: readonly SubjectColumn[],
  { composition }: RepetitionPolicy,
): StudentFinding {
  return {
    student,
    verdict: pattern.verdict,
    clauses: pattern.clauses,
    reasons: pattern.reasons,
    failingBefore: pattern.failingBefore,
    failingAfter: pattern.failingAfter,
    missing:
      pattern.matters.length === 0
        ? nothing
        : missingOf(student, pattern, subjects, composition.absentPart),
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
  subjects: readonly SubjectColumn[],
  absentPart: Composition["absentPart"],
): readonly MissingMark[] {
  return matters.flatMap(({ column, which }): readonly MissingMark[] => {
    const subject = subjects[column];
    if (!subject) return [];
    const composed = which === "first" ? resultOf(subject, student)?.composed : null;
    if (!composed) {
      return [{ subject: subject.subject, which, at: cellToFill(subject, student, which) }];
    }
    return missingLeaves(composed, student, absentPart).map(
      ({ part: { assessment, term }, at }) => ({
        subject: subject.subject,
        which,
        at,
        part: { assessment, term },
      }),
    );
  });
}

function cellToFill(column: SubjectColumn, student: number, which: MissingMark["which"]) {
  const result = resultOf(column, student);
  if (which === "first") return result && cellAt(result.scores, student);
  if (!column.makeUp || wasDeferred(column, student)) return null;
  return cellAt(column.makeUp, student);
}
